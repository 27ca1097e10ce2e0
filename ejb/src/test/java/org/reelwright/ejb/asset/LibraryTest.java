package org.reelwright.ejb.asset;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.verify;

import jakarta.enterprise.event.Event;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.hibernate.SessionFactory;
import org.hibernate.stat.Statistics;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.reelwright.domain.account.Advertiser;
import org.reelwright.domain.account.Role;
import org.reelwright.domain.account.Viewer;
import org.reelwright.domain.asset.AssetKind;
import org.reelwright.domain.asset.ItemFilter;
import org.reelwright.domain.asset.ItemKind;
import org.reelwright.domain.asset.LibraryItem;
import org.reelwright.domain.asset.Meaning;
import org.reelwright.domain.asset.MeaningModel;
import org.reelwright.domain.asset.Media;
import org.reelwright.domain.asset.Rights;
import org.reelwright.domain.asset.RightsState;
import org.reelwright.domain.asset.StoredFile;
import org.reelwright.domain.shared.Checked;
import org.reelwright.ejb.production.Transactions;
import org.reelwright.ejb.shared.TestDatabase;

class LibraryTest {

    private static final Instant NOW = Instant.parse("2026-05-20T12:00:00Z");
    private static final LocalDate YESTERDAY = LocalDate.of(2026, 5, 19);
    private static final Rights LAPSED = new Rights("Agency", "", Optional.of(YESTERDAY));

    /** Knows two things: what is warm and what is cold. */
    private static final MeaningModel MEANINGS = text -> Optional.of(
            Meaning.of(text.matches("(?s).*(beach|summer|sun).*") ? new float[] {1, 0.1f} : new float[] {0.1f, 1}));

    private final TestDatabase database = new TestDatabase();
    private final Transactions transactions = new Transactions(database);
    private final Library library = new Library();

    @SuppressWarnings("unchecked")
    private final Event<RightsChanged> licensed = mock(Event.class);

    private final AssetRights rights = new AssetRights();
    private final Shelf shelf = new Shelf();
    private final MeaningReader reader = new MeaningReader();
    private UUID owner;
    private Viewer viewer;

    @BeforeEach
    void open() {
        Clock clock = Clock.fixed(NOW, ZoneOffset.UTC);
        library.store = transactions.entities;
        library.clock = clock;
        library.licensed = licensed;
        library.meanings = MEANINGS;
        library.catalogues = new Catalogues();
        library.catalogues.store = transactions.entities;
        rights.store = transactions.entities;
        rights.clock = clock;
        rights.releases = new Releases();
        rights.releases.store = transactions.entities;
        rights.releases.clock = clock;
        shelf.store = transactions.entities;
        shelf.clock = clock;
        shelf.owned = new OwnedFiles();
        shelf.owned.store = transactions.entities;
        reader.meanings = MEANINGS;
        reader.shelf = shelf;
        owner = database.ask(em -> {
            var advertiser = Advertiser.join("Nordlicht", NOW);
            em.persist(advertiser);
            return advertiser.id();
        });
        viewer = new Viewer("demo", Role.ADVERTISER, Optional.of(owner));
    }

    @AfterEach
    void close() {
        database.close();
    }

    @Test
    void whatIsUploadedLiesInTheLibrary() {
        UUID photo = put(AssetKind.PHOTO, "beach.jpg");
        put(AssetKind.LOGO, "logo.png");

        Library.Sheet page =
                transactions.anew(() -> library.browse(viewer, owner, ItemFilter.of(Optional.of(ItemKind.PHOTO)), 0));

        assertThat(page.total()).isEqualTo(1);
        assertThat(page.items().get(0).item().id()).isEqualTo(photo);
    }

    @Test
    void isFoundByMeaningOnceThatWasRead() {
        UUID beach = put(AssetKind.PHOTO, "beach.jpg");
        put(AssetKind.PHOTO, "glacier.jpg");
        assertThat(transactions.<Integer>anew(() -> reader.read(10))).isEqualTo(2);

        assertThat(search("summer").items()).extracting(f -> f.item().id()).containsExactly(beach);
    }

    @Test
    void isFoundByATagAsSoonAsItIsKept() {
        UUID photo = put(AssetKind.PHOTO, "img_0001.jpg");
        assertThat(search("lighthouse").items()).isEmpty();

        assertThat(tag(photo, 0, "lighthouse, dusk")).isInstanceOf(Checked.Good.class);

        assertThat(search("lighthouse").items()).extracting(f -> f.item().id()).containsExactly(photo);
    }

    @Test
    void whatAnotherChangedMeanwhileIsNotOverwritten() {
        UUID photo = put(AssetKind.PHOTO, "img_0001.jpg");
        tag(photo, 0, "first");

        assertThat(tag(photo, 0, "second")).isInstanceOf(Checked.Bad.class);
        assertThat(transactions.anew(
                        () -> library.find(viewer, photo).orElseThrow().tags().all()))
                .containsExactly("first");
    }

    @Test
    void lookingChangesNothing() {
        UUID photo = put(AssetKind.PHOTO, "beach.jpg");
        transactions.runAnew(() -> reader.read(10));
        search("summer");
        transactions.anew(() -> library.browse(viewer, owner, ItemFilter.ALL, 0));

        assertThat(tag(photo, 0, "still the first version")).isInstanceOf(Checked.Good.class);
    }

    @Test
    void othersSeeAndChangeNothing() {
        UUID photo = put(AssetKind.PHOTO, "img_0001.jpg");
        var stranger = new Viewer("other", Role.ADVERTISER, Optional.of(UUID.randomUUID()));

        assertThat(transactions
                        .anew(() -> library.browse(stranger, owner, ItemFilter.ALL, 0))
                        .total())
                .isZero();
        assertThat(transactions.anew(() -> library.tag(stranger, photo, 0, "mine")))
                .isInstanceOf(Checked.Bad.class);
    }

    @Test
    void rightsThatHaveEndedAreRefusedByNameAndListed() {
        UUID photo = put(AssetKind.PHOTO, "beach.jpg");
        UUID free = put(AssetKind.PHOTO, "glacier.jpg");
        transactions.anew(() -> library.license(viewer, photo, 0, LAPSED));
        verify(licensed).fire(new RightsChanged(photo, owner));

        assertThat(transactions.anew(() -> rights.ended(photo))).contains(YESTERDAY);
        assertThat(transactions.anew(() -> rights.ended(free))).isEmpty();
        assertThat(transactions.anew(() -> rights.refusals(List.of(photo, free))))
                .singleElement()
                .satisfies(no -> assertThat(no.message()).contains("beach.jpg", "2026-05-19"));
        var ended = new ItemFilter(Optional.empty(), Optional.empty(), Optional.of(RightsState.ENDED));
        assertThat(transactions
                        .anew(() -> library.browse(viewer, owner, ended, 0))
                        .items())
                .extracting(f -> f.item().id())
                .containsExactly(photo);
    }

    @Test
    void renewedRightsLetItIn() {
        UUID photo = put(AssetKind.PHOTO, "beach.jpg");
        transactions.anew(() -> library.license(viewer, photo, 0, LAPSED));
        transactions.anew(() -> library.license(viewer, photo, 1, Rights.OWN));

        assertThat(transactions.anew(() -> rights.ended(photo))).isEmpty();
    }

    @Test
    void asksTheDatabaseAsOftenHoweverMuchThereIs() {
        put(AssetKind.PHOTO, "beach.jpg");
        search("summer");
        long few = statements();
        for (int i = 0; i < 60; i++) {
            put(AssetKind.PHOTO, "beach-" + i + ".jpg");
        }
        long many = statements();

        assertThat(many).isEqualTo(few);
        assertThat(search("beach").items()).hasSize(Library.ON_A_PAGE);
        assertThat(search("beach").pages()).isEqualTo(3);
    }

    private long statements() {
        search("beach");
        return database.ask(em -> {
            Statistics statistics =
                    em.getEntityManagerFactory().unwrap(SessionFactory.class).getStatistics();
            statistics.setStatisticsEnabled(true);
            statistics.clear();
            search("beach");
            transactions.anew(() -> library.browse(viewer, owner, ItemFilter.ALL, 0));
            return statistics.getPrepareStatementCount();
        });
    }

    private Library.Sheet search(String words) {
        return transactions.anew(() -> library.search(viewer, owner, words, ItemFilter.ALL, 0));
    }

    private Checked<LibraryItem> tag(UUID item, int version, String tags) {
        return transactions.anew(() -> library.tag(viewer, item, version, tags));
    }

    private UUID put(AssetKind kind, String name) {
        var file = new StoredFile(String.format("%064x", name.hashCode() & 0xFFFFFFFFL), "image/png", 10);
        return transactions.anew(() ->
                shelf.put(owner, kind, name, Media.picture(file, 300, 200)).id());
    }
}
