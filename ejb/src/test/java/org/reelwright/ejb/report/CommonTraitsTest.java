package org.reelwright.ejb.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.reelwright.domain.campaign.Briefs.brief;
import static org.reelwright.ejb.delivery.Running.MANAGER;
import static org.reelwright.ejb.delivery.Running.NOON;

import jakarta.persistence.EntityManager;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.reelwright.domain.account.Role;
import org.reelwright.domain.account.Viewer;
import org.reelwright.domain.production.Job;
import org.reelwright.domain.production.Provenance;
import org.reelwright.domain.production.Stage;
import org.reelwright.domain.production.Subject;
import org.reelwright.domain.rendition.Creative;
import org.reelwright.domain.report.ReportLine;
import org.reelwright.domain.report.ReportQuestion;
import org.reelwright.domain.report.Share;
import org.reelwright.domain.report.Traits;
import org.reelwright.domain.script.Framework;
import org.reelwright.domain.script.Line;
import org.reelwright.domain.script.LineRole;
import org.reelwright.domain.script.Script;
import org.reelwright.domain.script.ScriptDraft;
import org.reelwright.domain.shared.Money;
import org.reelwright.ejb.delivery.Running;
import org.reelwright.ejb.shared.TestDatabase;

class CommonTraitsTest {

    private static final LocalDate DAY = LocalDate.of(2026, 3, 10);
    private static final Subject CUT = Subject.cut(0, 15);

    private final TestDatabase database = new TestDatabase();
    private UUID tin;
    private UUID cup;

    @BeforeEach
    void twoCampaignsRun() {
        tin = launched(Framework.PAS, 200, 20);
        cup = launched(Framework.OFFER, 100, 30);
    }

    @AfterEach
    void close() {
        database.close();
    }

    @Test
    void addsUpWhatFilmsOfSeveralCampaignsHaveInCommon() {
        Traits found = ask(MANAGER, Set.of(tin, cup), "USD", ReportQuestion.EVERYTHING);
        assertThat(found.byHook()).extracting(ReportLine::key).containsExactly("OFFER", "PAS");
        assertThat(line(found.byHook(), "PAS").tally().impressions()).isEqualTo(200);
        assertThat(line(found.byHook(), "PAS").tally().clicks()).isEqualTo(20);
        ReportLine length = line(found.byLength(), "15 s");
        assertThat(length.tally().impressions()).isEqualTo(300);
        assertThat(length.tally().spend()).isEqualTo(new Money(300 * 4_000L, "USD"));
        assertThat(length.against(List.of(length), Share.CLICK)).isPresent();
        assertThat(found.byAngle()).extracting(ReportLine::key).containsExactly("warmth");
        assertThat(found.byShape()).hasSize(1);
    }

    @Test
    void leavesOutOtherDaysOtherCurrenciesAndOtherCampaigns() {
        assertThat(ask(MANAGER, Set.of(tin), "EUR", ReportQuestion.EVERYTHING)).isEqualTo(Traits.NONE);
        assertThat(line(
                                ask(MANAGER, Set.of(cup), "USD", ReportQuestion.EVERYTHING)
                                        .byLength(),
                                "15 s")
                        .tally()
                        .impressions())
                .isEqualTo(100);
        var later = new ReportQuestion(DAY.plusDays(1), ReportQuestion.FOR_EVER, Set.of());
        assertThat(ask(MANAGER, Set.of(tin, cup), "USD", later).byLength()).isEmpty();
    }

    @Test
    void showsNothingOfAnotherAdvertisers() {
        var stranger = new Viewer("eve", Role.ADVERTISER, Optional.of(UUID.randomUUID()));
        assertThat(ask(stranger, Set.of(tin, cup), "USD", ReportQuestion.EVERYTHING))
                .isEqualTo(Traits.NONE);
    }

    private static ReportLine line(List<ReportLine> lines, String key) {
        return lines.stream().filter(line -> line.key().equals(key)).findFirst().orElseThrow();
    }

    private Traits ask(Viewer viewer, Set<UUID> campaigns, String currency, ReportQuestion question) {
        return database.ask(em -> {
            var traits = new CommonTraits();
            traits.em = em;
            return traits.of(viewer, campaigns, currency, question);
        });
    }

    private UUID launched(Framework framework, int impressions, int clicks) {
        UUID campaign = database.ask(em -> Running.launched(em, brief().build()));
        database.run(em -> {
            Creative film = Running.films(em, campaign).get(0);
            Job job = Job.order(film.productionId(), Stage.SCRIPT, CUT, 1, 0, "", NOON);
            var draft = new ScriptDraft(framework, "warmth", List.of(new Line(LineRole.HOOK, "Warm", "It is warm.")));
            em.persist(Script.write(job, draft, new Provenance("studio", "1"), NOON));
            UUID item = em.createQuery("select i.id from LineItem i where i.campaignId = :id", UUID.class)
                    .setParameter("id", campaign)
                    .getSingleResult();
            for (int i = 0; i < impressions; i++) {
                UUID serving = UUID.randomUUID();
                told(em, serving, "IMPRESSION", item, film.id(), 4_000);
                told(em, serving, "CUSTOM:cart", item, film.id(), 0);
                if (i < clicks) {
                    told(em, serving, "CLICK", item, film.id(), 0);
                }
            }
        });
        return campaign;
    }

    private static void told(EntityManager em, UUID serving, String kind, UUID item, UUID film, long micros) {
        em.createNativeQuery(
                        "insert into ad_event (serving_id, kind, line_item_id, creative_id, serving_day, happened_at,"
                                + " billed_micros, valid) values (?, ?, ?, ?, ?, ?, ?, true)")
                .setParameter(1, serving)
                .setParameter(2, kind)
                .setParameter(3, item)
                .setParameter(4, film)
                .setParameter(5, DAY)
                .setParameter(6, OffsetDateTime.ofInstant(NOON, ZoneOffset.UTC))
                .setParameter(7, micros)
                .executeUpdate();
    }
}
