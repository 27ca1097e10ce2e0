package org.reelwright.domain.asset;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class CatalogueTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 5, 20);
    private static final Instant NOW = Instant.parse("2026-05-20T12:00:00Z");
    private static final StoredFile FILE = new StoredFile("ab".repeat(32), "image/png", 10);
    private static final UUID OWNER = UUID.randomUUID();

    private final LibraryItem beach = item("beach.jpg", "flask on warm sand by the sea");
    private final LibraryItem desk = item("desk.jpg", "flask on a desk beside a keyboard");
    private final LibraryItem snow = item("snow.jpg", "flask in deep snow");

    @Test
    void aRareWordWeighsMoreThanOneThatAllHave() {
        assertThat(ids(catalogue().search("flask snow", Optional.empty(), ItemFilter.ALL, TODAY)))
                .first()
                .isEqualTo(snow.id());
    }

    @Test
    void whatHasNoneOfTheWordsIsLeftOut() {
        assertThat(ids(catalogue().search("keyboards", Optional.empty(), ItemFilter.ALL, TODAY)))
                .containsExactly(desk.id());
        assertThat(catalogue().search("giraffe", Optional.empty(), ItemFilter.ALL, TODAY))
                .isEmpty();
    }

    @Test
    void aLikeMeaningIsFoundWithoutACommonWord() {
        Card hill = withMeaning(beach, 1, 0, 0);
        Card sea = withMeaning(snow, 0, 1, 0);

        var hits = new Catalogue(List.of(hill, sea))
                .search("winter", Optional.of(Meaning.of(new float[] {0.1f, 0.9f, 0})), ItemFilter.ALL, TODAY);

        assertThat(ids(hits)).containsExactly(snow.id());
    }

    @Test
    void whatIsFarBehindTheNearestIsLeftOut() {
        Card hill = withMeaning(beach, 1, 0.2f, 0);
        Card sea = withMeaning(snow, 0, 1, 0);

        var hits = new Catalogue(List.of(hill, sea))
                .search("winter", Optional.of(Meaning.of(new float[] {0, 1, 0})), ItemFilter.ALL, TODAY);

        assertThat(ids(hits)).containsExactly(snow.id());
    }

    @Test
    void aFilterByRightsLooksAtToday() {
        beach.license(new Rights("", "", Optional.of(TODAY.minusDays(1))), NOW);
        var ended = new ItemFilter(Optional.empty(), Optional.empty(), Optional.of(RightsState.ENDED));

        assertThat(ids(catalogue().search("flask sand desk snow", Optional.empty(), ended, TODAY)))
                .containsExactly(beach.id());
    }

    @Test
    void aCampaignHasWhatWasMadeForItAndWhatItsBriefNames() {
        UUID campaign = UUID.randomUUID();
        snow.madeFor(campaign);
        var ofCampaign = new ItemFilter(
                Optional.empty(),
                Optional.of(new ItemFilter.OfCampaign(campaign, List.of(desk.id()))),
                Optional.empty());

        assertThat(ids(catalogue().search("sand desk snow", Optional.empty(), ofCampaign, TODAY)))
                .containsExactlyInAnyOrder(snow.id(), desk.id());
    }

    @Test
    void tagsAreFoundToo() {
        beach.tag(new Tags(List.of("summer")), NOW);

        assertThat(ids(catalogue().search("summer", Optional.empty(), ItemFilter.ALL, TODAY)))
                .containsExactly(beach.id());
    }

    private Catalogue catalogue() {
        return new Catalogue(List.of(Card.of(beach), Card.of(desk), Card.of(snow)));
    }

    private static Card withMeaning(LibraryItem item, float... vector) {
        Card card = Card.of(item);
        return new Card(
                card.id(),
                card.kind(),
                card.campaign(),
                card.rights(),
                card.keptAt(),
                card.terms(),
                Optional.of(Meaning.of(vector)));
    }

    private static List<UUID> ids(List<Catalogue.Hit> hits) {
        return hits.stream().map(Catalogue.Hit::id).toList();
    }

    private static LibraryItem item(String name, String words) {
        return LibraryItem.keep(
                UUID.randomUUID(), OWNER, ItemKind.PHOTO, name, words, Media.picture(FILE, 300, 200), NOW);
    }
}
