package org.reelwright.ejb.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.reelwright.domain.campaign.Briefs.brief;
import static org.reelwright.ejb.delivery.Running.MANAGER;
import static org.reelwright.ejb.delivery.Running.NOON;

import java.time.Duration;
import java.time.Instant;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.reelwright.domain.account.Role;
import org.reelwright.domain.account.Viewer;
import org.reelwright.domain.delivery.LineItem;
import org.reelwright.domain.delivery.Slice;
import org.reelwright.domain.measurement.EventKind;
import org.reelwright.domain.measurement.EventToken;
import org.reelwright.domain.measurement.Sighting;
import org.reelwright.domain.report.Invoice;
import org.reelwright.domain.report.InvoiceLine;
import org.reelwright.domain.shared.Money;
import org.reelwright.ejb.delivery.Running;
import org.reelwright.ejb.measurement.EventBatches;
import org.reelwright.ejb.shared.TestDatabase;

class InvoicesTest {

    private static final long PRICE = 4_000;
    private static final YearMonth MARCH = YearMonth.of(2026, 3);

    private final TestDatabase database = new TestDatabase();
    private LineItem item;

    @BeforeEach
    void aRunningCampaign() {
        database.run(em -> Running.launched(em, brief().build()));
        item = database.ask(
                em -> em.createQuery("select i from LineItem i", LineItem.class).getSingleResult());
    }

    @AfterEach
    void close() {
        database.close();
    }

    @Test
    void addUpToTheEventsAndToTheBooks() {
        seen(NOON, NOON, 7);
        seen(NOON.plus(Duration.ofDays(2)), NOON.plus(Duration.ofDays(2)), 5);
        seen(NOON, NOON.plus(Duration.ofHours(1)), 3);
        InvoiceLine line = march(MANAGER).get(0).lines().get(0);
        assertThat(line.billed()).isEqualTo(12);
        assertThat(line.free()).as("late").isEqualTo(3);
        assertThat(line.cost()).isEqualTo(new Money(12 * PRICE, "USD"));
        assertThat(line.reconciled()).isTrue();
        long events = database.ask(em -> em.createQuery("select sum(e.billedMicros) from AdEvent e", Long.class)
                .getSingleResult());
        assertThat(march(MANAGER).get(0).total().micros()).isEqualTo(events);
    }

    @Test
    void billByTheDayOfServing() {
        seen(NOON, NOON, 2);
        assertThat(invoices(MANAGER, YearMonth.of(2026, 2))).isEmpty();
        assertThat(invoices(MANAGER, YearMonth.of(2026, 4))).isEmpty();
        assertThat(march(MANAGER)).hasSize(1);
    }

    @Test
    void areNobodyElsesBusiness() {
        seen(NOON, NOON, 2);
        assertThat(march(new Viewer("eve", Role.ADVERTISER, Optional.of(UUID.randomUUID()))))
                .isEmpty();
        assertThat(march(new Viewer("ann", Role.ADVERTISER, Optional.of(item.advertiserId()))))
                .hasSize(1);
    }

    private void seen(Instant served, Instant told, int times) {
        Slice slice = database.ask(em -> Running.lend(em, served, item.id())).orElseThrow();
        var sightings = new ArrayList<Sighting>();
        for (int i = 0; i < times && slice.take(); i++) {
            sightings.add(new Sighting(
                    new EventToken(
                            UUID.randomUUID(),
                            EventKind.IMPRESSION,
                            UUID.randomUUID(),
                            item.id(),
                            slice.leaseId(),
                            slice.day(),
                            PRICE,
                            served,
                            ""),
                    told,
                    OptionalInt.empty()));
        }
        database.run(em -> EventBatches.count(em, sightings));
        database.run(em -> Running.giveBack(em, served, slice));
    }

    private List<Invoice> march(Viewer viewer) {
        return invoices(viewer, MARCH);
    }

    private List<Invoice> invoices(Viewer viewer, YearMonth month) {
        return database.ask(em -> {
            var invoices = new Invoices();
            invoices.em = em;
            invoices.clock = Running.at(NOON);
            return invoices.of(viewer, month);
        });
    }
}
