package org.reelwright.ejb.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import org.hibernate.SessionFactory;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.reelwright.domain.account.Advertiser;
import org.reelwright.domain.account.Role;
import org.reelwright.domain.account.Viewer;
import org.reelwright.domain.campaign.Briefs;
import org.reelwright.domain.campaign.Campaign;
import org.reelwright.domain.report.ReportSchedule;
import org.reelwright.domain.report.ScheduleDraft;
import org.reelwright.domain.shared.Checked;
import org.reelwright.ejb.shared.TestDatabase;

class SchedulesTest {

    private static final Instant NOW = Instant.parse("2026-03-10T12:00:00Z");
    private static final Viewer MANAGER = new Viewer("mona", Role.ACCOUNT_MANAGER, Optional.empty());

    private final TestDatabase database = new TestDatabase();
    private Viewer owner;
    private UUID one;
    private UUID other;

    @BeforeEach
    void begin() {
        UUID advertiser = database.ask(em -> {
            var joined = Advertiser.join("Nordlicht", NOW);
            em.persist(joined);
            return joined.id();
        });
        owner = new Viewer("nora", Role.ADVERTISER, Optional.of(advertiser));
        one = campaign("Flask");
        other = campaign("Tin");
    }

    @AfterEach
    void close() {
        database.close();
    }

    @Test
    void listsThoseOfAllCampaignsWithTheirLastRunInAsManyQueriesHoweverMany() {
        order(one, "webhook", "https://hooks.example/a");
        UUID mail = order(other, "email", "ann@example.com");
        assertThat(this.<Boolean>ask(schedules -> schedules.sendNow(owner, other, mail)))
                .isTrue();

        database.run(em -> {
            var counted =
                    em.getEntityManagerFactory().unwrap(SessionFactory.class).getStatistics();
            counted.setStatisticsEnabled(true);
            var listed = schedules(em).all(owner, 10);
            assertThat(listed).extracting(Schedules.Listed::campaign).containsExactlyInAnyOrder("Flask", "Tin");
            assertThat(listed.stream().filter(row -> row.order().last().isPresent()))
                    .extracting(row -> row.order().schedule().id())
                    .containsExactly(mail);
            assertThat(counted.getPrepareStatementCount()).isEqualTo(2);
        });
    }

    @Test
    void strangersSeeNone() {
        order(one, "webhook", "https://hooks.example/a");
        var stranger = new Viewer("eve", Role.ADVERTISER, Optional.of(UUID.randomUUID()));

        assertThat(this.<Integer>ask(schedules -> schedules.all(stranger, 10).size()))
                .isZero();
        assertThat(this.<Integer>ask(schedules -> schedules.all(MANAGER, 10).size()))
                .isOne();
    }

    @Test
    void aWebhookIsSignedWithANewSecretAndALetterHasNone() {
        UUID hook = order(one, "webhook", "https://hooks.example/a");
        byte[] before = secret(hook);

        Checked<ReportSchedule> signed = ask(schedules -> schedules.newSecret(owner, one, hook));

        assertThat(signed).isInstanceOf(Checked.Good.class);
        assertThat(secret(hook)).hasSize(32).isNotEqualTo(before);
        UUID mail = order(one, "email", "ann@example.com");
        assertThat(this.<Checked<ReportSchedule>>ask(schedules -> schedules.newSecret(owner, one, mail)))
                .isInstanceOf(Checked.Bad.class);
    }

    private byte[] secret(UUID schedule) {
        return database.ask(em -> em.find(ReportSchedule.class, schedule).secret());
    }

    private UUID order(UUID campaign, String channel, String to) {
        Checked<ReportSchedule> ordered =
                ask(schedules -> schedules.order(owner, campaign, new ScheduleDraft("daily", channel, to, "json")));
        return ((Checked.Good<ReportSchedule>) ordered).value().id();
    }

    private UUID campaign(String name) {
        return database.ask(em -> {
            var campaign = Campaign.draft(
                    owner.advertiserId().orElseThrow(),
                    Briefs.brief().named(name).build(),
                    NOW);
            em.persist(campaign);
            return campaign.id();
        });
    }

    private <T> T ask(Function<Schedules, T> question) {
        return database.ask(em -> question.apply(schedules(em)));
    }

    private static Schedules schedules(jakarta.persistence.EntityManager em) {
        var schedules = new Schedules();
        schedules.em = em;
        schedules.clock = Clock.fixed(NOW, ZoneOffset.UTC);
        return schedules;
    }
}
