package org.reelwright.ejb.lead;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.reelwright.domain.account.Advertiser;
import org.reelwright.domain.account.Role;
import org.reelwright.domain.account.Viewer;
import org.reelwright.domain.campaign.Brief;
import org.reelwright.domain.campaign.Briefs;
import org.reelwright.domain.campaign.Campaign;
import org.reelwright.domain.lead.DocumentKind;
import org.reelwright.domain.lead.KnownDocument;
import org.reelwright.domain.lead.Section;
import org.reelwright.domain.shared.Checked;
import org.reelwright.ejb.campaign.BriefRevised;
import org.reelwright.ejb.shared.TestDatabase;

class KnowledgesTest {

    private static final Instant NOW = Instant.parse("2026-05-20T12:00:00Z");
    private static final Viewer MANAGER = new Viewer("mona", Role.ACCOUNT_MANAGER, Optional.empty());
    private static final int SPARE = 10;

    private final TestDatabase database = new TestDatabase();
    private UUID campaign;

    @BeforeEach
    void begin() {
        campaign = campaign("Nordlicht");
    }

    @AfterEach
    void close() {
        database.close();
    }

    @Test
    void refusesMoreThanIsSearchedAndTakesADocumentAnew() {
        assertThat(keep("whole.csv", 1)).isInstanceOf(Checked.Good.class);
        fill(KnownDocument.MOST_OF_CAMPAIGN - SPARE - 5);
        assertThat(keep("parts.csv", 4)).isInstanceOf(Checked.Good.class);

        var refused = keep("more.csv", SPARE + 1);
        assertThat(((Checked.Bad<KnownDocument>) refused).violations().get(0).message())
                .isEqualTo(
                        "This has 11 passages, and this campaign has room for 10 more of 20000. Drop a document that is"
                                + " not needed, or leave out what customers do not ask.");
        assertThat(keep("parts.csv", 4 + SPARE)).isInstanceOf(Checked.Good.class);
        assertThat(keep("more.csv", 1)).isInstanceOf(Checked.Bad.class);
        assertThat(passages()).isEqualTo(KnownDocument.MOST_OF_CAMPAIGN);
        campaign = campaign("Another");
        assertThat(keep("more.csv", 1)).isInstanceOf(Checked.Good.class);
    }

    @Test
    void whatIsKnownOfABriefIsWhatItSaysNow() {
        revise(Briefs.brief().build());
        assertThat(passages()).as("it was not taught the brief").isZero();

        learnBrief();
        revise(Briefs.brief().named("Tarn flask, second edition").build());
        assertThat(words()).anyMatch(said -> said.contains("second edition"));
        long documents = database.ask(em -> em.createQuery("select count(d) from KnownDocument d", Long.class)
                .getSingleResult());
        assertThat(documents).isOne();
    }

    private void learnBrief() {
        Campaign taught = database.ask(em -> em.find(Campaign.class, campaign));
        var read = ((Checked.Good<KnownDocument.Read>) KnownDocument.keep(
                        campaign, DocumentKind.BRIEF, taught.name(), BriefSections.of(taught.brief()), "ann", NOW))
                .value();
        database.ask(em -> knowledges(em).keep(MANAGER, campaign, read));
        assertThat(words()).isNotEmpty().noneMatch(said -> said.contains("second edition"));
    }

    private void revise(Brief to) {
        database.run(em -> {
            em.find(Campaign.class, campaign).revise(to);
            knowledges(em).revised(new BriefRevised(campaign));
        });
    }

    private static Knowledges knowledges(EntityManager em) {
        var knowledges = new Knowledges();
        knowledges.store = em;
        knowledges.clock = Clock.fixed(NOW, ZoneOffset.UTC);
        return knowledges;
    }

    private List<String> words() {
        return database.ask(em ->
                em.createQuery("select p.words from Passage p", String.class).getResultList());
    }

    private UUID campaign(String of) {
        return database.ask(em -> {
            var advertiser = Advertiser.join(of, NOW);
            em.persist(advertiser);
            var drafted = Campaign.draft(advertiser.id(), Briefs.brief().build(), NOW);
            em.persist(drafted);
            return drafted.id();
        });
    }

    private Checked<KnownDocument> keep(String name, int rows) {
        List<Section> sections = IntStream.range(0, rows)
                .mapToObj(row -> Section.of("row " + row, "Seal " + row + " costs 3 EUR."))
                .toList();
        var read = ((Checked.Good<KnownDocument.Read>)
                        KnownDocument.keep(campaign, DocumentKind.CSV, name, sections, "ann", NOW))
                .value();
        return database.ask(em -> {
            var knowledges = new Knowledges();
            knowledges.store = em;
            return knowledges.keep(MANAGER, campaign, read);
        });
    }

    /** Passages of the document that is there. */
    private void fill(int passages) {
        database.run(em -> em.createNativeQuery("""
                        insert into passage (id, document_id, campaign_id, ordinal, place, question, words)
                        select random_uuid(), d.id, d.campaign_id, x + 100, 'row', '', 'Seal'
                        from known_document d cross join system_range(1, :passages)
                        where d.campaign_id = :campaign
                        """)
                .setParameter("passages", passages)
                .setParameter("campaign", campaign)
                .executeUpdate());
    }

    private long passages() {
        return database.ask(
                em -> em.createQuery("select count(p) from Passage p where p.campaignId = :campaign", Long.class)
                        .setParameter("campaign", campaign)
                        .getSingleResult());
    }
}
