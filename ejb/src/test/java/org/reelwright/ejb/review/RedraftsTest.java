package org.reelwright.ejb.review;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.ArgumentMatchers.argThat;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;
import static org.reelwright.domain.campaign.Briefs.brief;
import static org.reelwright.ejb.delivery.Running.MANAGER;
import static org.reelwright.ejb.delivery.Running.NOON;

import jakarta.persistence.EntityManager;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.reelwright.domain.account.Advertiser;
import org.reelwright.domain.account.Role;
import org.reelwright.domain.account.Viewer;
import org.reelwright.domain.asset.ItemKind;
import org.reelwright.domain.asset.LibraryItem;
import org.reelwright.domain.asset.Media;
import org.reelwright.domain.asset.StoredFile;
import org.reelwright.domain.campaign.Campaign;
import org.reelwright.domain.production.Job;
import org.reelwright.domain.production.JobState;
import org.reelwright.domain.production.Production;
import org.reelwright.domain.production.Provenance;
import org.reelwright.domain.production.RetryPolicy;
import org.reelwright.domain.production.Stage;
import org.reelwright.domain.production.StageOutcome;
import org.reelwright.domain.production.Subject;
import org.reelwright.domain.rendition.Creative;
import org.reelwright.domain.rendition.CreativeStatus;
import org.reelwright.domain.script.Framework;
import org.reelwright.domain.script.Line;
import org.reelwright.domain.script.LineRole;
import org.reelwright.domain.script.Policies;
import org.reelwright.domain.script.Script;
import org.reelwright.domain.script.ScriptDraft;
import org.reelwright.domain.shared.Checked;
import org.reelwright.domain.shared.Language;
import org.reelwright.domain.shared.Violation;
import org.reelwright.domain.storyboard.Edit;
import org.reelwright.domain.storyboard.Motion;
import org.reelwright.domain.storyboard.Scene;
import org.reelwright.domain.storyboard.ShotLimits;
import org.reelwright.domain.storyboard.Staging;
import org.reelwright.domain.storyboard.Storyboard;
import org.reelwright.domain.storyboard.Storyboarder;
import org.reelwright.ejb.asset.AssetRights;
import org.reelwright.ejb.asset.Library;
import org.reelwright.ejb.delivery.Running;
import org.reelwright.ejb.production.OpenProductions;
import org.reelwright.ejb.rendition.ReviewedCreatives;
import org.reelwright.ejb.script.PolicyBook;
import org.reelwright.ejb.shared.TestDatabase;
import org.reelwright.ejb.voice.Voices;

class RedraftsTest {

    private static final Subject CUT = Subject.cut(0, 15);
    private static final UUID LAPSED = new UUID(5, 8);
    private static final Viewer STRANGER = new Viewer("eve", Role.ADVERTISER, Optional.of(new UUID(0, 99)));

    private static final List<Line> LINES = List.of(
            new Line(LineRole.HOOK, "Mornings, warmer", "Mornings can be warmer."),
            new Line(LineRole.BENEFIT, "Made for the road", "It is made for the road."),
            new Line(LineRole.CALL_TO_ACTION, "Get yours", "Get yours today."));

    private final TestDatabase database = new TestDatabase();
    private UUID film;
    private UUID production;

    @BeforeEach
    void aFilmInReview() {
        database.run(em -> {
            var campaign = Running.reviewed(em, brief().build());
            Creative first = Running.films(em, campaign.id()).get(0);
            film = first.id();
            production = first.productionId();
            Job job = Job.order(production, Stage.SCRIPT, CUT, 1, 0, "", NOON);
            job.claim("here", NOON, Duration.ofMinutes(1), RetryPolicy.DEFAULT);
            job.settle(new StageOutcome.Done(), RetryPolicy.DEFAULT, new Random(1), NOON);
            em.persist(job);
            var by = new Provenance("studio", "copywriter-3");
            em.persist(Script.write(job, new ScriptDraft(Framework.AIDA, "warmth", LINES), by, NOON));
            em.persist(Storyboard.draw(job, Storyboarder.plan(campaign.brief(), CUT, LINES, List.of(), 1), by, NOON));
        });
    }

    @AfterEach
    void close() {
        database.close();
    }

    @Test
    void keepsEditsFromOneVisitToTheNext() {
        edit(0, new Edit.Move(0, Motion.HOLD));

        Room room = database.ask(em -> redrafts(em).rooms.open(MANAGER, film).orElseThrow());
        assertThat(room.board().scenes().get(0).motion()).isEqualTo(Motion.HOLD);
        assertThat(room.before().scenes().get(0).motion()).isNotEqualTo(Motion.HOLD);
        assertThat(room.rework().changedScenes()).containsExactly(0);
    }

    @Test
    void refusesWhoHasNotSeenWhatAnotherChanged() {
        edit(0, new Edit.Move(0, Motion.HOLD));

        assertThat(no(edit(0, new Edit.Move(0, Motion.HOLD)))).contains("Somebody else");
    }

    @Test
    void checksAPersonsWordsAsAModels() {
        Checked<Room> answer = edit(0, new Edit.Reword(0, "The best flask in the world", "It cures headaches."));

        assertThat(((Checked.Bad<Room>) answer).violations())
                .extracting(Violation::field)
                .containsOnly("words");
        assertThat(count("Redraft")).isZero();
    }

    @Test
    void takesNoPhotoThatIsNotTheProducts() {
        assertThat(no(edit(0, new Edit.Restage(0, new UUID(7, 7), Staging.HERO))))
                .contains("product’s photos");
    }

    @Test
    void showsWhatLiesInTheOwnLibraryAndRemembersThatTheCampaignDoes() {
        UUID dawn = kept(new UUID(5, 5), advertiser());
        int seen = state(edit(0, new Edit.Show(1, dawn, "dawn.jpg", 0)));
        Room room = database.ask(em -> redrafts(em).rooms.open(MANAGER, film).orElseThrow());
        assertThat(room.board().scenes().get(1))
                .returns(dawn, Scene::photo)
                .returns(Staging.PHOTO, Scene::staging)
                .returns(false, Scene::footage);
        assertThat(room.rework().changedScenes()).contains(1);

        ask(r -> r.make(MANAGER, film, seen));

        assertThat(open()).containsExactly(Stage.STORYBOARD);
        Set<UUID> remembered = database.ask(em -> em.find(
                        Campaign.class, em.find(Production.class, production).campaignId())
                .material());
        assertThat(remembered).contains(dawn);
    }

    @Test
    void showsNothingOfAnothersLibraryAndNothingWhoseRightsHaveEnded() {
        UUID foreign = kept(new UUID(5, 6), stranger());
        UUID lapsed = kept(LAPSED, advertiser());

        assertThat(no(edit(0, new Edit.Show(1, foreign, "theirs.jpg", 0)))).contains("no such material");
        assertThat(no(edit(0, new Edit.Show(1, lapsed, "old.jpg", 0)))).contains("rights ended");
        assertThat(no(edit(0, new Edit.Show(1, new UUID(5, 7), "gone.jpg", 0)))).contains("no such material");
    }

    private UUID stranger() {
        return database.ask(em -> {
            var joined = Advertiser.join("Southwind", NOON);
            em.persist(joined);
            return joined.id();
        });
    }

    private UUID advertiser() {
        return database.ask(em -> em.find(Production.class, production).advertiserId());
    }

    private UUID kept(UUID id, UUID advertiser) {
        var file = new StoredFile("ab".repeat(32), "image/jpeg", 10);
        database.run(em -> em.persist(LibraryItem.keep(
                id, advertiser, ItemKind.PHOTO, "dawn.jpg", "", Media.picture(file, 900, 1600), NOON)));
        return id;
    }

    @Test
    void showsNothingToStrangers() {
        assertThat(no(ask(r -> r.edit(STRANGER, film, 0, new Edit.Move(0, Motion.HOLD)))))
                .contains("no such film");
    }

    @Test
    void keepsNoEditThatChangesNothing() {
        edit(0, new Edit.Reword(0, " Mornings,  warmer", "Mornings can be warmer."));

        assertThat(count("Redraft")).isZero();
    }

    @Test
    void takesBackAndDoesAgain() {
        int seen = state(edit(0, new Edit.Move(0, Motion.HOLD)));
        int then = state(ask(r -> r.undo(MANAGER, film, seen)));
        Checked<Room> again = ask(r -> r.redo(MANAGER, film, then));

        assertThat(((Checked.Good<Room>) again).value().board().scenes().get(0).motion())
                .isEqualTo(Motion.HOLD);
    }

    @Test
    void makesANewScriptByAPersonAndKeepsTheStoryboard() {
        int seen = state(edit(0, new Edit.Reword(0, "Evenings, warmer", "Evenings can be warmer.")));
        Checked<Integer> made = ask(r -> r.make(MANAGER, film, seen));

        assertThat(made).isEqualTo(new Checked.Good<>(2));
        Script script = database.ask(em -> OpenProductions.artifacts(em).newest(Script.class, production, CUT));
        assertThat(script.revision()).isEqualTo(2);
        assertThat(script.lines().get(0).onScreen()).isEqualTo("Evenings, warmer");
        assertThat(script.provenance().model()).isEqualTo("copywriter-3, edited by mona");
        Storyboard board = database.ask(em -> OpenProductions.artifacts(em).newest(Storyboard.class, production, CUT));
        assertThat(board.revision()).isEqualTo(2);
        assertThat(open()).containsExactly(Stage.SCRIPT);
        assertThat(statuses()).containsOnly(CreativeStatus.CHANGES_REQUESTED);
    }

    @Test
    void aVoiceIsOneOfThoseOnOfferAndGoesWithTheScript() {
        assertThat(no(edit(0, new Edit.Recast("robot")))).contains("on offer");

        int seen = state(edit(0, new Edit.Recast("man")));
        ask(r -> r.make(MANAGER, film, seen));

        Script script = database.ask(em -> OpenProductions.artifacts(em).newest(Script.class, production, CUT));
        assertThat(script.voice()).isEqualTo("man");
        assertThat(script.lines()).isEqualTo(LINES);
        assertThat(open()).containsExactly(Stage.SCRIPT);
    }

    @Test
    void makesOnlyAStoryboardWhereTheWordsStay() {
        int seen = state(edit(0, new Edit.Move(0, Motion.HOLD)));
        ask(r -> r.make(MANAGER, film, seen));

        assertThat(open()).containsExactly(Stage.STORYBOARD);
        assertThat(count("Script")).isEqualTo(1);
        assertThat(count("Storyboard")).isEqualTo(2);
    }

    @Test
    void makesNothingWhileTheFilmIsAtWork() {
        int seen = state(edit(0, new Edit.Move(0, Motion.HOLD)));
        ask(r -> r.make(MANAGER, film, seen));

        assertThat(no(ask(r -> r.make(MANAGER, film, seen)))).contains("being made");
    }

    @Test
    void makesNothingOfEditsThatUndoEachOther() {
        Motion now = database.ask(em -> redrafts(em).rooms.open(MANAGER, film).orElseThrow())
                .before()
                .scenes()
                .get(0)
                .motion();
        int seen = state(edit(0, new Edit.Move(0, Motion.HOLD)));
        int then = state(edit(seen, new Edit.Move(0, now)));

        assertThat(no(ask(r -> r.make(MANAGER, film, then)))).contains("Nothing is different");
        int revision = database.ask(em -> em.find(Production.class, production).revision());
        assertThat(revision).isEqualTo(1);
    }

    private Checked<Room> edit(int seen, Edit edit) {
        return ask(redrafts -> redrafts.edit(MANAGER, film, seen, edit));
    }

    private static int state(Checked<Room> answer) {
        return ((Checked.Good<Room>) answer).value().state();
    }

    private static String no(Checked<?> answer) {
        return ((Checked.Bad<?>) answer).violations().get(0).message();
    }

    private <T> T ask(Function<Redrafts, T> call) {
        return database.ask(em -> call.apply(redrafts(em)));
    }

    private List<Stage> open() {
        return database.ask(em -> em.createQuery("select j.stage from Job j where j.state = :ready", Stage.class)
                .setParameter("ready", JobState.READY)
                .getResultList());
    }

    private List<CreativeStatus> statuses() {
        return database.ask(
                em -> em.createQuery("select c.status from Creative c where c.subject like '0/%'", CreativeStatus.class)
                        .getResultList());
    }

    private long count(String entity) {
        return database.ask(em -> em.createQuery("select count(e) from " + entity + " e", Long.class)
                .getSingleResult());
    }

    private static EditRules rules(EntityManager em) {
        var rules = new EditRules();
        rules.voices = mock(Voices.class);
        when(rules.voices.offered(Language.ENGLISH)).thenReturn(List.of("woman", "man"));
        rules.artifacts = OpenProductions.artifacts(em);
        rules.library = mock(Library.class);
        when(rules.library.item(any()))
                .thenAnswer(asked -> Optional.ofNullable(em.find(LibraryItem.class, asked.getArgument(0))));
        rules.rights = mock(AssetRights.class);
        when(rules.rights.refusals(argThat(items -> items != null && items.contains(LAPSED))))
                .thenReturn(List.of(new Violation("", "The rights ended.")));
        return rules;
    }

    private static Redrafts redrafts(EntityManager em) {
        var redrafts = new Redrafts();
        redrafts.database = em;
        redrafts.clock = Running.at(NOON);
        redrafts.creatives = ReviewedCreatives.in(em);
        redrafts.productions = OpenProductions.in(em, redrafts.clock);
        redrafts.policies = mock(PolicyBook.class);
        when(redrafts.policies.policies()).thenReturn(Policies.NONE);
        redrafts.rules = rules(em);
        redrafts.handiwork = new Handiwork();
        redrafts.handiwork.clock = redrafts.clock;
        redrafts.rooms = new Rooms();
        redrafts.rooms.database = em;
        redrafts.rooms.creatives = redrafts.creatives;
        redrafts.rooms.productions = redrafts.productions;
        redrafts.rooms.camera = () -> ShotLimits.USUAL;
        return redrafts;
    }
}
