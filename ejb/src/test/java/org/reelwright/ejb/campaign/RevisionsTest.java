package org.reelwright.ejb.campaign;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.verify;

import jakarta.enterprise.event.Event;
import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.BiFunction;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.reelwright.domain.account.Advertiser;
import org.reelwright.domain.account.Role;
import org.reelwright.domain.account.Viewer;
import org.reelwright.domain.asset.Asset;
import org.reelwright.domain.asset.AssetKind;
import org.reelwright.domain.asset.StoredFile;
import org.reelwright.domain.campaign.BriefDraft;
import org.reelwright.domain.campaign.Campaign;
import org.reelwright.domain.campaign.CampaignStatus;
import org.reelwright.domain.campaign.KeptDraft;
import org.reelwright.domain.campaign.Typed.Conflict;
import org.reelwright.domain.shared.Checked;
import org.reelwright.domain.shared.Violation;
import org.reelwright.ejb.asset.AssetRights;
import org.reelwright.ejb.shared.TestDatabase;

class RevisionsTest {

    private static final Instant NOW = Instant.parse("2026-03-01T09:00:00Z");

    @SuppressWarnings("unchecked")
    private final Event<BriefRevised> revised = mock(Event.class);

    private final TestDatabase database = new TestDatabase();
    private Viewer ann;
    private Viewer ben;
    private UUID campaign;

    @BeforeEach
    void aCampaign() {
        UUID advertiser = database.ask(em -> {
            var joined = Advertiser.join("Nordlicht", NOW);
            em.persist(joined);
            return joined.id();
        });
        ann = new Viewer("ann", Role.ADVERTISER, Optional.of(advertiser));
        ben = new Viewer("ben", Role.ADVERTISER, Optional.of(advertiser));
        UUID photo = database.ask(em -> {
            var file = new StoredFile("ab".repeat(32), "image/jpeg", 1);
            var asset = Asset.upload(advertiser, AssetKind.PHOTO, "flask", file, 900, 900, NOW);
            em.persist(asset);
            return asset.id();
        });
        campaign = ask((em, drafts) ->
                        good(drafts.campaigns.draft(ann, advertiser, BriefDraft.ofLeast("Flask", photo, "100"))))
                .id();
    }

    @AfterEach
    void close() {
        database.close();
    }

    @Test
    void theSamePersonGoesOnWhereTheyWereAndAnotherBeginsAnew() {
        UUID first = begin(ann);

        assertThat(begin(ann)).isEqualTo(first);
        assertThat(begin(ben)).isNotEqualTo(first);
        assertThat(this.<List<KeptDraft>>ask((em, drafts) -> drafts.open(ann, 5)))
                .as("nothing was changed in them yet")
                .isEmpty();
    }

    @Test
    void whatIsFinishedBecomesTheCampaignsBrief() {
        UUID draft = begin(ann);
        type(ann, draft, "product.name", "Flask", "Tarn");

        Campaign changed = good(finish(ann, draft));

        assertThat(changed.id()).isEqualTo(campaign);
        assertThat(changed.name()).isEqualTo("Tarn");
        verify(revised).fire(new BriefRevised(campaign));
        assertThat(begin(ann)).isNotEqualTo(draft);
    }

    @Test
    void whoFinishesSecondSeesTheOthersChangesFirst() {
        UUID anns = begin(ann);
        UUID bens = begin(ben);
        type(ann, anns, "product.name", "Flask", "Tarn");
        type(ben, bens, "product.price", "", "9.50");
        good(finish(ann, anns));

        assertThat(no(finish(ben, bens))).contains("meanwhile");
        Revisions.Caught caught = catchUp(ben, bens);
        assertThat(caught).isEqualTo(new Revisions.Caught(true, List.of()));

        Campaign both = good(finish(ben, bens));
        assertThat(both.name()).isEqualTo("Tarn");
        assertThat(both.brief().product().price()).isPresent();
    }

    @Test
    void whereBothChangedTheSameThePersonChooses() {
        UUID anns = begin(ann);
        UUID bens = begin(ben);
        type(ann, anns, "budget.total", "100.00", "200");
        type(ben, bens, "budget.total", "100.00", "300");
        good(finish(ann, anns));

        assertThat(catchUp(ben, bens).conflicts()).containsExactly(new Conflict("budget.total", "200.00", "300"));
        assertThat(no(finish(ben, bens))).contains("meanwhile");

        database.run(em -> revisions(em).settle(ben, bens, Map.of("budget.total", "200.00")));
        assertThat(catchUp(ben, bens).conflicts()).isEmpty();
        assertThat(good(finish(ben, bens)).brief().budget().total().amount()).isEqualByComparingTo("300");
    }

    @Test
    void aRunningCampaignIsPausedFirst() {
        database.run(em -> {
            Campaign running = em.find(Campaign.class, campaign);
            running.moveTo(CampaignStatus.IN_PRODUCTION);
            running.moveTo(CampaignStatus.IN_REVIEW);
            running.moveTo(CampaignStatus.RUNNING);
        });

        Checked<KeptDraft> answer = database.ask(em -> revisions(em).begin(ann, campaign));
        assertThat(((Checked.Bad<KeptDraft>) answer).violations().get(0).message())
                .contains("Pause");
    }

    @Test
    void anOldFlightKeepsItsFirstDay() {
        UUID draft = begin(ann);
        Clock later = Clock.fixed(NOW.plusSeconds(5 * 86_400), ZoneOffset.UTC);
        type(ann, draft, "product.name", "Flask", "Tarn");

        Campaign changed = database.ask(em -> {
            Drafts drafts = drafts(em);
            drafts.campaigns.clock = later;
            return good(drafts.finish(ann, draft));
        });
        assertThat(changed.brief().flight().first()).isEqualTo(LocalDate.ofInstant(NOW, ZoneId.of("UTC")));
    }

    private UUID begin(Viewer who) {
        return database.ask(em -> good(revisions(em).begin(who, campaign)).id());
    }

    private void type(Viewer who, UUID draft, String field, String was, String now) {
        this.<Checked<Drafts.Saved>>ask(
                (em, drafts) -> drafts.save(who, draft, Map.of(field, was), Map.of(field, now)));
    }

    private Checked<Campaign> finish(Viewer who, UUID draft) {
        return ask((em, drafts) -> drafts.finish(who, draft));
    }

    private Revisions.Caught catchUp(Viewer who, UUID draft) {
        return database.ask(em -> revisions(em).catchUp(who, draft));
    }

    private <T> T ask(BiFunction<EntityManager, Drafts, T> question) {
        return database.ask(em -> question.apply(em, drafts(em)));
    }

    private Drafts drafts(EntityManager em) {
        var drafts = new Drafts();
        drafts.store = em;
        drafts.clock = Clock.fixed(NOW.plusSeconds(60), ZoneOffset.UTC);
        drafts.campaigns = new Campaigns();
        drafts.campaigns.store = em;
        drafts.campaigns.clock = Clock.fixed(NOW, ZoneOffset.UTC);
        drafts.campaigns.revised = revised;
        drafts.campaigns.rights = new Everlasting();
        return drafts;
    }

    private Revisions revisions(EntityManager em) {
        var revisions = new Revisions();
        revisions.store = em;
        revisions.clock = Clock.fixed(NOW, ZoneOffset.UTC);
        revisions.campaigns = drafts(em).campaigns;
        return revisions;
    }

    private static <T> T good(Checked<T> answer) {
        assertThat(answer).isInstanceOf(Checked.Good.class);
        return ((Checked.Good<T>) answer).value();
    }

    private static String no(Checked<?> answer) {
        return ((Checked.Bad<?>) answer)
                .violations().stream().map(Violation::message).findFirst().orElseThrow();
    }

    /** Photos whose rights never end. */
    private static final class Everlasting extends AssetRights {

        @Override
        public Optional<LocalDate> ended(UUID asset) {
            return Optional.empty();
        }
    }
}
