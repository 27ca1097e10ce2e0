package org.reelwright.ejb.delivery;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.Mockito.mock;
import static org.reelwright.domain.campaign.Briefs.brief;
import static org.reelwright.ejb.delivery.Running.NOON;

import jakarta.enterprise.event.Event;
import jakarta.persistence.EntityManager;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.SplittableRandom;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.reelwright.domain.asset.StoredFile;
import org.reelwright.domain.campaign.Campaign;
import org.reelwright.domain.campaign.Shape;
import org.reelwright.domain.delivery.AdRequest;
import org.reelwright.domain.delivery.Candidate;
import org.reelwright.domain.delivery.Chooser;
import org.reelwright.domain.delivery.Exposure;
import org.reelwright.domain.delivery.LevelledCopy;
import org.reelwright.domain.delivery.LevelledFilm;
import org.reelwright.domain.delivery.LighterCopy;
import org.reelwright.domain.delivery.LighterFilm;
import org.reelwright.domain.delivery.LineUp;
import org.reelwright.domain.delivery.Placement;
import org.reelwright.domain.delivery.Servings;
import org.reelwright.domain.rendition.Creative;
import org.reelwright.domain.rendition.FilmFiles;
import org.reelwright.domain.rendition.Loudness;
import org.reelwright.domain.rendition.Platform;
import org.reelwright.domain.review.Decision;
import org.reelwright.domain.review.Review;
import org.reelwright.ejb.rendition.PlatformBooks;
import org.reelwright.ejb.shared.TestDatabase;

/** What is served is what a named person approved, to the byte. */
class ApprovedFilesTest {

    private static final AdRequest ANYWHERE = new AdRequest(
            new Placement("", Optional.empty(), OptionalInt.empty(), Optional.empty(), Optional.empty()), NOON);

    private final TestDatabase database = new TestDatabase();
    private UUID campaign;

    @BeforeEach
    void aRunningCampaign() {
        campaign = database.ask(em -> Running.launched(em, brief().build()));
    }

    @AfterEach
    void close() {
        database.close();
    }

    @Test
    void servesTheHashThatANamedPersonApproved() {
        Candidate served = served().orElseThrow();
        List<Review> words =
                database.ask(em -> em.createQuery("select r from Review r where r.creativeId = :id", Review.class)
                        .setParameter("id", served.creativeId())
                        .getResultList());
        assertThat(words).singleElement().satisfies(word -> {
            assertThat(word.decision()).isEqualTo(Decision.APPROVED);
            assertThat(word.reviewer()).isEqualTo("mona");
            assertThat(word.filmHash()).isEqualTo(served.files().film().hash());
        });
    }

    @Test
    void servesNothingThatIsCalledApprovedButThatNobodyApproved() {
        database.run(em -> em.createQuery("delete from Review").executeUpdate());
        assertThat(served()).isEmpty();
    }

    @Test
    void servesNothingWhoseFileIsNotTheOneThatWasApproved() {
        database.run(em -> em.createNativeQuery("update creative set film_hash = '" + "0".repeat(64) + "'")
                .executeUpdate());
        assertThat(served()).isEmpty();
    }

    @Test
    void servesNothingWhosePosterOrCaptionsAreNotThoseThatWereApproved() {
        for (String part : List.of("poster_hash", "captions_hash")) {
            database.run(em -> em.createNativeQuery("update review set " + part + " = '" + "0".repeat(64) + "'")
                    .executeUpdate());
            assertThat(served()).as(part).isEmpty();
            database.run(em -> em.createNativeQuery("update review set " + part + " = null")
                    .executeUpdate());
            assertThat(served()).as(part).isPresent();
        }
    }

    /** Who could change the page behind an approved film would have anything approved. */
    @Test
    void aClickLeadsToThePageThatWasApproved() {
        Optional<String> approved = served().orElseThrow().landingPage();
        database.run(em -> em.createNativeQuery("update campaign set brief = replace(brief, '" + approved.orElseThrow()
                        + "', 'https://evil.example/')")
                .executeUpdate());
        String now = database.ask(em -> em.find(Campaign.class, campaign)
                .brief()
                .product()
                .landingPage()
                .orElseThrow());
        assertThat(now).isEqualTo("https://evil.example/");
        assertThat(served().orElseThrow().landingPage()).isEqualTo(approved);
    }

    @Test
    void offersASmallerCopyOnlyOfTheVeryFilmThatWasApproved() {
        Candidate served = served().orElseThrow();
        var copy = new LighterCopy(new StoredFile("c".repeat(64), "video/mp4", 7), 180, 320, 90);
        lighter(served.creativeId(), LighterFilm.made("d".repeat(64), copy, NOON));
        assertThat(served().orElseThrow().copies().lighter()).isEmpty();
        lighter(served.creativeId(), LighterFilm.made(served.files().film().hash(), copy, NOON));
        assertThat(served().orElseThrow().copies().lighter()).contains(copy);
    }

    @Test
    void givesTelevisionsTheNewestCopyOfTheVeryFilmThatWasApproved() {
        Candidate served = served().orElseThrow();
        Platform television = PlatformBooks.builtIn(Platform.TELEVISION);
        levelled(served.creativeId(), LevelledFilm.made("d".repeat(64), television, Optional.of(level('1')), NOON));
        assertThat(served().orElseThrow().copies().television()).isEmpty();
        String hash = served.files().film().hash();
        levelled(served.creativeId(), LevelledFilm.made(hash, television, Optional.of(level('2')), NOON));
        assertThat(served().orElseThrow().copies().television()).contains(level('2'));
        var quieter = with(television, new Loudness(-27, 1, -2));
        levelled(served.creativeId(), LevelledFilm.made(hash, quieter, Optional.of(level('3')), NOON.plusSeconds(9)));
        assertThat(served().orElseThrow().copies().television()).contains(level('3'));
        assertThat(published(hash)).contains(level('3').file());
        assertThat(published("d".repeat(64))).isEmpty();
    }

    @Test
    void levelsEachWideFilmOnceUntilTelevisionsWantAnotherLoudness() {
        Platform television = PlatformBooks.builtIn(Platform.TELEVISION);
        List<Creative> wide = database.ask(em -> Running.films(em, campaign)).stream()
                .filter(film -> film.subject().shape().equals(Optional.of(Shape.WIDE)))
                .toList();
        assertThat(wide).isNotEmpty();
        for (int i = 0; i < wide.size(); i++) {
            Creative film = wanted(television).orElseThrow();
            assertThat(wide).extracting(Creative::id).contains(film.id());
            levelled(film.id(), LevelledFilm.made(film.filmHash(), television, Optional.empty(), NOON));
        }
        assertThat(wanted(television)).isEmpty();
        assertThat(wanted(with(television, new Loudness(-23, 1, -1)))).isPresent();
    }

    private Optional<Creative> wanted(Platform platform) {
        return database.ask(em -> levelledFilms(em).wanted(platform));
    }

    private Optional<StoredFile> published(String filmHash) {
        return database.ask(em -> {
            var films = new PublishedFilms();
            films.em = em;
            return films.television(filmHash);
        });
    }

    private void levelled(UUID creative, LevelledFilm film) {
        database.run(em -> levelledFilms(em).keep(creative, film));
    }

    private static LevelledCopy level(char digit) {
        return new LevelledCopy(new StoredFile(String.valueOf(digit).repeat(64), "video/mp4", 7), 90);
    }

    private static Platform with(Platform like, Loudness loudness) {
        return new Platform(
                like.name(),
                like.title(),
                like.shapes(),
                like.sizes(),
                like.shortestSeconds(),
                like.longestSeconds(),
                like.maxKbps(),
                like.maxBytes(),
                loudness,
                like.source());
    }

    @SuppressWarnings("unchecked")
    private static LevelledFilms levelledFilms(EntityManager em) {
        var films = new LevelledFilms();
        films.em = em;
        films.changed = mock(Event.class);
        return films;
    }

    @Test
    void looksForASmallerCopyOnce() {
        int films = database.ask(em -> Running.films(em, campaign).size());
        for (int i = 0; i < films; i++) {
            LighterFilms.Wanted wanted =
                    database.ask(em -> lighterFilms(em).wanted()).orElseThrow();
            lighter(wanted.creative(), LighterFilm.none(wanted.files().film().hash(), NOON));
        }
        Optional<LighterFilms.Wanted> more = database.ask(em -> lighterFilms(em).wanted());
        assertThat(more).isEmpty();
    }

    private void lighter(UUID creative, LighterFilm film) {
        database.run(em -> lighterFilms(em).keep(creative, film));
    }

    @SuppressWarnings("unchecked")
    private static LighterFilms lighterFilms(EntityManager em) {
        var films = new LighterFilms();
        films.em = em;
        films.changed = mock(Event.class);
        return films;
    }

    @Test
    void hasNoVerbThatChangesAFilmsFiles() {
        Creative film = database.ask(em -> Running.films(em, campaign).get(0));
        String hash = film.filmHash();
        database.run(em -> em.find(Creative.class, film.id()).decide(film.status()));
        assertThat(film.files().film().hash()).isEqualTo(hash);
        FilmFiles kept = database.ask(em -> em.find(Creative.class, film.id()).files());
        assertThat(kept).isEqualTo(film.files());
    }

    private Optional<Candidate> served() {
        LineUp lineUp = database.ask(Running::everythingServed);
        var slice = Servings.serving().served().slice();
        return lineUp.choose(
                        ANYWHERE,
                        Set.of(),
                        Exposure.NONE,
                        Chooser.UNIFORM,
                        drawn -> drawn.ad().priceMicros(),
                        drawn -> Optional.of(slice),
                        new SplittableRandom(3))
                .map(LineUp.Choice::ad);
    }
}
