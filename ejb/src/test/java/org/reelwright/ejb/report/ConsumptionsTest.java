package org.reelwright.ejb.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.reelwright.domain.campaign.Briefs.brief;

import jakarta.persistence.EntityManager;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.reelwright.domain.account.Role;
import org.reelwright.domain.account.Viewer;
import org.reelwright.domain.campaign.Campaign;
import org.reelwright.domain.campaign.Shape;
import org.reelwright.domain.production.Bill;
import org.reelwright.domain.production.Charge;
import org.reelwright.domain.production.Intent;
import org.reelwright.domain.production.Job;
import org.reelwright.domain.production.Material;
import org.reelwright.domain.production.Production;
import org.reelwright.domain.production.Provenance;
import org.reelwright.domain.production.Stage;
import org.reelwright.domain.production.Subject;
import org.reelwright.domain.production.Talk;
import org.reelwright.domain.production.TalkIntent;
import org.reelwright.domain.report.Consumption;
import org.reelwright.domain.report.ConsumptionLine;
import org.reelwright.domain.shared.Money;
import org.reelwright.ejb.delivery.Running;
import org.reelwright.ejb.shared.TestDatabase;

class ConsumptionsTest {

    private static final LocalDate DAY = LocalDate.parse("2026-03-10");

    private final TestDatabase database = new TestDatabase();

    @AfterEach
    void close() {
        database.close();
    }

    @Test
    void addsUpWhatEachModelMadeOnEachDay() {
        UUID advertiser = advertiserWith(charge("acme", 120_000), charge("acme", 80_000), charge("studio", 0));
        Consumption own = between(new Viewer("ann", Role.ADVERTISER, Optional.of(advertiser)));
        assertThat(own.lines())
                .extracting(
                        ConsumptionLine::provider,
                        l -> l.quantity().stripTrailingZeros(),
                        ConsumptionLine::orders,
                        l -> l.cost().micros())
                .containsExactly(
                        tuple("acme", BigDecimal.valueOf(6), 2L, 200_000L),
                        tuple("studio", BigDecimal.valueOf(3), 1L, 0L));
        assertThat(own.cost()).isEqualTo(new Money(200_000, "USD"));
        assertThat(own.cost(DAY)).isEqualTo(own.cost());
        assertThat(own.cost(DAY.minusDays(1))).isEqualTo(Money.zero("USD"));
        assertThat(own.made(Stage.SHOT)).isEqualByComparingTo("9");
    }

    @Test
    void tellsWhatShowsAndAnswersCostBesideTheFilms() {
        UUID advertiser = advertiserWith(charge("acme", 120_000));
        database.run(em -> {
            Campaign campaign =
                    em.createQuery("select c from Campaign c", Campaign.class).getSingleResult();
            for (Talk talk : Talk.values()) {
                var most = new Money(7, "USD");
                Charge charge =
                        Charge.reserve(new TalkIntent(talk, campaign, "openai", talk.name(), DAY), most, Running.NOON);
                var by = new Provenance("openai", "gpt");
                charge.settle(new Bill(by, List.of(), most, Material.words("Five years.")), "", Running.NOON);
                em.persist(charge);
            }
        });
        Consumption own = between(new Viewer("ann", Role.ADVERTISER, Optional.of(advertiser)));
        assertThat(own.lines())
                .extracting(ConsumptionLine::stage, ConsumptionLine::model, l -> l.quantity()
                        .intValue())
                .containsExactly(tuple("SHOT", "m", 3), tuple("ANSWER", "gpt", 2), tuple("SHOW", "gpt", 2));
        assertThat(own.cost()).isEqualTo(new Money(120_014, "USD"));
        assertThat(own.made(Stage.SHOT)).isEqualByComparingTo("3");
    }

    @Test
    void showsAnAdvertiserNothingOfAnothers() {
        advertiserWith(charge("acme", 120_000));
        UUID other = advertiserWith(charge("acme", 1));
        assertThat(between(new Viewer("ann", Role.ADVERTISER, Optional.of(other)))
                        .cost())
                .isEqualTo(new Money(1, "USD"));
        assertThat(between(Running.MANAGER).cost()).isEqualTo(new Money(120_001, "USD"));
        assertThat(between(new Viewer("nobody", Role.ADVERTISER, Optional.empty()))
                        .lines())
                .isEmpty();
    }

    private record Made(String provider, long micros) {}

    private static Made charge(String provider, long micros) {
        return new Made(provider, micros);
    }

    private UUID advertiserWith(Made... charges) {
        return database.ask(em -> {
            Campaign campaign = Running.reviewed(em, brief().build());
            Production production = em.createQuery(
                            "select p from Production p where p.campaignId = :id", Production.class)
                    .setParameter("id", campaign.id())
                    .getSingleResult();
            for (int i = 0; i < charges.length; i++) {
                keep(em, production, i, charges[i]);
            }
            return campaign.advertiserId();
        });
    }

    private static void keep(EntityManager em, Production production, int scene, Made made) {
        Subject subject = Subject.cut(0, 6).in(Shape.SQUARE).scene(scene);
        Job job = Job.order(production.id(), Stage.SHOT, subject, 1, 0, "", Running.NOON);
        em.persist(job);
        var most = new Money(made.micros(), "USD");
        Charge charge = Charge.reserve(
                new Intent(job, 0, 1, made.provider(), "", Optional.empty(), DAY), production, most, Running.NOON);
        charge.settle(
                new Bill(new Provenance(made.provider(), "m"), List.of(), most, Material.film(3_000)),
                "",
                Running.NOON);
        em.persist(charge);
    }

    private Consumption between(Viewer viewer) {
        return database.ask(em -> {
            var consumptions = new Consumptions();
            consumptions.em = em;
            consumptions.currency = "USD";
            return consumptions.between(viewer, DAY.minusDays(1), DAY);
        });
    }
}
