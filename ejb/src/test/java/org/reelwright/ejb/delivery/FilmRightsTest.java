package org.reelwright.ejb.delivery;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.never;
import static org.mockito.Mockito.verify;
import static org.reelwright.domain.campaign.Briefs.brief;
import static org.reelwright.ejb.delivery.Running.NOON;

import jakarta.enterprise.event.Event;
import jakarta.persistence.EntityManager;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.reelwright.domain.asset.ItemKind;
import org.reelwright.domain.asset.LibraryItem;
import org.reelwright.domain.asset.Media;
import org.reelwright.domain.asset.Rights;
import org.reelwright.domain.asset.StoredFile;
import org.reelwright.domain.campaign.Campaign;
import org.reelwright.domain.delivery.Candidate;
import org.reelwright.domain.delivery.Offer;
import org.reelwright.domain.production.Job;
import org.reelwright.domain.production.Provenance;
import org.reelwright.domain.production.Stage;
import org.reelwright.domain.production.Subject;
import org.reelwright.domain.rendition.Creative;
import org.reelwright.domain.script.Line;
import org.reelwright.domain.script.LineRole;
import org.reelwright.domain.storyboard.Plan;
import org.reelwright.domain.storyboard.Storyboard;
import org.reelwright.domain.storyboard.Storyboarder;
import org.reelwright.ejb.asset.RightsChanged;
import org.reelwright.ejb.shared.TestDatabase;

class FilmRightsTest {

    private static final LocalDate LAST = LocalDate.of(2026, 3, 20);
    private static final Instant END = Instant.parse("2026-03-21T00:00:00Z");
    private static final StoredFile FILE = new StoredFile("a".repeat(64), "image/png", 1);
    private static final Subject CUT = Subject.cut(0, 15);
    private static final List<Line> LINES = List.of(
            new Line(LineRole.HOOK, "Mornings, warmer", "Mornings can be warmer."),
            new Line(LineRole.BENEFIT, "Made for the road", "It is made for the road."),
            new Line(LineRole.CALL_TO_ACTION, "Get yours", "Get yours today."));

    private final TestDatabase database = new TestDatabase();

    @SuppressWarnings("unchecked")
    private final Event<LineUpChanged> changed = mock(Event.class);

    private UUID campaign;
    private UUID photo;

    @BeforeEach
    void aCampaignRuns() {
        campaign = database.ask(em -> Running.launched(em, brief().build()));
        photo = database.ask(em ->
                em.find(Campaign.class, campaign).brief().product().photos().get(0));
    }

    @AfterEach
    void close() {
        database.close();
    }

    @Test
    void filmsWithoutSuchMaterialAreServedForEver() {
        licensed(UUID.randomUUID(), ItemKind.PHOTO);
        assertThat(served()).extracting(Candidate::until).containsOnly(Optional.empty());
    }

    @Test
    void aFilmIsServedUpToTheEndOfTheLastDayOfWhatItsScenesShow() {
        licensed(photo, ItemKind.PHOTO);
        assertThat(served()).extracting(Candidate::until).containsOnly(Optional.empty());
        database.run(em -> staged(em, 1, photo));
        assertThat(served()).extracting(Candidate::until).containsOnly(Optional.of(END));
    }

    /** The version that is served was made by the newest storyboard that is not newer than it. */
    @Test
    void whatWasTakenOutOfItDoesNotMatterAnyMore() {
        licensed(photo, ItemKind.PHOTO);
        database.run(em -> staged(em, 1, UUID.randomUUID()));
        database.run(em -> staged(em, 2, photo));
        assertThat(served()).extracting(Candidate::until).containsOnly(Optional.empty());
    }

    @Test
    void aLogoOfTheBriefIsInAllFilms() {
        licensed(photo, ItemKind.LOGO);
        assertThat(served()).extracting(Candidate::until).containsOnly(Optional.of(END));
    }

    @Test
    void aFilmMayHaveRightsOfItsOwn() {
        UUID film = served().get(0).creativeId();
        licensed(film, ItemKind.FILM);
        assertThat(served())
                .filteredOn(one -> one.creativeId().equals(film))
                .extracting(Candidate::until)
                .containsExactly(Optional.of(END));
        assertThat(served()).extracting(Candidate::until).contains(Optional.empty());
    }

    @Test
    void everyNodeReadsACampaignAnewWhenRightsToItsMaterialChange() {
        Map<UUID, String> before = versions();
        told(photo);
        verify(changed).fire(new LineUpChanged(campaign));
        assertThat(versions()).isNotEqualTo(before);
    }

    @Test
    void rightsToSomethingElseChangeNothing() {
        told(UUID.randomUUID());
        verify(changed, never()).fire(any());
    }

    private void told(UUID item) {
        database.run(em -> {
            var films = new LicensedFilms();
            films.em = em;
            films.changed = changed;
            films.licensed(new RightsChanged(item, owner(em)));
        });
    }

    private Map<UUID, String> versions() {
        return database.ask(em -> Running.lineUp(em).versions());
    }

    private void licensed(UUID item, ItemKind kind) {
        database.run(em -> {
            var kept = LibraryItem.keep(item, owner(em), kind, "x", "", Media.picture(FILE, 300, 200), NOON);
            kept.license(new Rights("Agency", "", Optional.of(LAST)), NOON);
            em.persist(kept);
        });
    }

    private UUID owner(EntityManager em) {
        return em.find(Campaign.class, campaign).advertiserId();
    }

    private void staged(EntityManager em, int revision, UUID shown) {
        Creative film = Running.films(em, campaign).get(0);
        Job job = Job.order(film.productionId(), Stage.STORYBOARD, CUT, revision, 0, "", NOON);
        Plan plan = Storyboarder.plan(em.find(Campaign.class, campaign).brief(), CUT, LINES, List.of(), 1);
        Storyboard board = Storyboard.draw(job, plan, new Provenance("studio", "1"), NOON);
        em.persist(board);
        em.flush();
        em.createNativeQuery("update storyboard_material set item_id = cast(:item as uuid)"
                        + " where storyboard_id = cast(:board as uuid)")
                .setParameter("item", shown.toString())
                .setParameter("board", board.id().toString())
                .executeUpdate();
    }

    private List<Candidate> served() {
        return database.ask(em -> Running.lineUp(em).load(Set.of(campaign)).stream()
                .map(Offer::films)
                .flatMap(List::stream)
                .toList());
    }
}
