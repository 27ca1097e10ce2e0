package org.reelwright.ejb.campaign;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.Mockito.mock;

import jakarta.enterprise.event.Event;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.reelwright.domain.account.Advertiser;
import org.reelwright.domain.account.Role;
import org.reelwright.domain.account.Viewer;
import org.reelwright.domain.asset.Asset;
import org.reelwright.domain.asset.AssetKind;
import org.reelwright.domain.asset.StoredFile;
import org.reelwright.domain.campaign.Campaign;
import org.reelwright.domain.campaign.KeptDraft;
import org.reelwright.domain.shared.Checked;
import org.reelwright.ejb.asset.AssetRights;
import org.reelwright.ejb.shared.TestDatabase;

class DraftsTest {

    private static final Instant NOW = Instant.parse("2026-03-01T09:00:00Z");
    private static final Viewer MANAGER = new Viewer("mona", Role.ACCOUNT_MANAGER, Optional.empty());
    private static final Map<String, String> NOTHING = Map.of();

    @SuppressWarnings("unchecked")
    private final Event<BriefRevised> revised = mock(Event.class);

    private final TestDatabase database = new TestDatabase();
    private final UUID id = UUID.randomUUID();
    private Viewer owner;
    private Viewer stranger;

    @BeforeEach
    void join() {
        owner = advertiser("Nordlicht");
        stranger = advertiser("Südwind");
    }

    @AfterEach
    void close() {
        database.close();
    }

    @Test
    void theFirstChangeBeginsADraftAndTheNextGoOnWithIt() {
        save(owner, NOTHING, Map.of("product.name", "Fl"));
        save(owner, Map.of("product.name", "Fl"), Map.of("product.name", "Flask"));

        assertThat(open(owner))
                .extracting(draft -> draft.typed().get("product.name"))
                .containsExactly("Flask");
        assertThat(open(stranger)).isEmpty();
    }

    @Test
    void twoPeopleMayChangeItAndAreToldWhereTheyDiffer() {
        save(owner, NOTHING, Map.of("product.name", "Flask", "budget.total", "100"));
        save(MANAGER, Map.of("budget.total", "100"), Map.of("budget.total", "250"));

        var saved =
                good(save(owner, Map.of("budget.total", "100"), Map.of("budget.total", "90", "product.price", "9")));

        assertThat(saved.conflicts()).hasSize(1);
        assertThat(saved.draft().typed().fields())
                .isEqualTo(Map.of("product.name", "Flask", "budget.total", "250", "product.price", "9"));
    }

    @Test
    void aStrangerNeitherSeesNorChangesIt() {
        save(owner, NOTHING, Map.of("product.name", "Flask"));

        assertThat(save(stranger, NOTHING, Map.of("product.name", "Mine"))).isInstanceOf(Checked.Bad.class);
        boolean seen = ask(drafts -> drafts.find(stranger, id).isPresent());
        assertThat(seen).isFalse();
        assertThat(drop(stranger)).isFalse();
        assertThat(drop(owner)).isTrue();
    }

    @Test
    void onlyAdvertisersBeginOne() {
        assertThat(save(MANAGER, NOTHING, Map.of("product.name", "Flask"))).isInstanceOf(Checked.Bad.class);
    }

    @Test
    void finishedTwiceItIsOneCampaign() {
        save(owner, NOTHING, Map.of("product.name", "Flask", "budget.total", "100", "product.photos", photo()));

        Campaign one = good(this.<Checked<Campaign>>ask(drafts -> drafts.finish(owner, id)));
        Campaign other = good(this.<Checked<Campaign>>ask(drafts -> drafts.finish(owner, id)));

        assertThat(other.id()).isEqualTo(one.id());
        long campaigns = database.ask(em ->
                em.createQuery("select count(c) from Campaign c", Long.class).getSingleResult());
        assertThat(campaigns).isOne();
        assertThat(save(owner, NOTHING, Map.of("product.price", "1"))).isInstanceOf(Checked.Bad.class);
        assertThat(open(owner)).isEmpty();
    }

    @Test
    void whatIsNotGoodYetStaysADraft() {
        save(owner, NOTHING, Map.of("product.name", "Flask"));

        Checked<Campaign> made = ask(drafts -> drafts.finish(owner, id));
        assertThat(made).isInstanceOf(Checked.Bad.class);
        assertThat(open(owner)).hasSize(1);
    }

    private Checked<Drafts.Saved> save(Viewer who, Map<String, String> base, Map<String, String> mine) {
        return ask(drafts -> drafts.save(who, id, base, mine));
    }

    private List<KeptDraft> open(Viewer who) {
        return ask(drafts -> drafts.open(who, 5));
    }

    private boolean drop(Viewer who) {
        return ask(drafts -> drafts.drop(who, id).isPresent());
    }

    private <T> T ask(Function<Drafts, T> question) {
        return database.ask(em -> {
            var drafts = new Drafts();
            drafts.store = em;
            drafts.clock = Clock.fixed(NOW, ZoneOffset.UTC);
            drafts.campaigns = new Campaigns();
            drafts.beginning = new DraftBeginning();
            drafts.beginning.store = em;
            drafts.beginning.clock = drafts.clock;
            drafts.campaigns.store = em;
            drafts.campaigns.clock = drafts.clock;
            drafts.campaigns.revised = revised;
            drafts.campaigns.rights = new Everlasting();
            return question.apply(drafts);
        });
    }

    private Viewer advertiser(String name) {
        UUID advertiser = database.ask(em -> {
            var joined = Advertiser.join(name, NOW);
            em.persist(joined);
            return joined.id();
        });
        return new Viewer(name, Role.ADVERTISER, Optional.of(advertiser));
    }

    private String photo() {
        return database.ask(em -> {
            var file = new StoredFile("ab".repeat(32), "image/jpeg", 1);
            var asset = Asset.upload(owner.advertiserId().orElseThrow(), AssetKind.PHOTO, "flask", file, 900, 900, NOW);
            em.persist(asset);
            return asset.id().toString();
        });
    }

    private static <T> T good(Checked<T> answer) {
        assertThat(answer).isInstanceOf(Checked.Good.class);
        return ((Checked.Good<T>) answer).value();
    }

    /** Photos whose rights never end. */
    private static final class Everlasting extends AssetRights {

        @Override
        public Optional<LocalDate> ended(UUID asset) {
            return Optional.empty();
        }
    }
}
