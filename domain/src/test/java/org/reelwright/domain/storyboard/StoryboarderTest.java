package org.reelwright.domain.storyboard;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;
import org.reelwright.domain.asset.Tone;
import org.reelwright.domain.campaign.Brief;
import org.reelwright.domain.campaign.Briefs;
import org.reelwright.domain.campaign.CastMember;
import org.reelwright.domain.campaign.Casting;
import org.reelwright.domain.campaign.PresenterPlacement;
import org.reelwright.domain.production.Subject;
import org.reelwright.domain.script.Line;
import org.reelwright.domain.script.LineRole;

class StoryboarderTest {

    private static final Line CALL = line("Get yours today");

    private final Brief brief = Briefs.brief().build();

    @Property
    void leavesNoGapAndNoSceneTooLongForAModel(
            @ForAll("scripts") List<Line> lines, @ForAll("lengths") int seconds, @ForAll long seed) {
        List<Scene> scenes = plan(lines, seconds, seed).scenes();

        int end = 0;
        for (Scene scene : scenes) {
            assertThat(scene.startMs()).isEqualTo(end);
            assertThat(scene.durationMs()).isBetween(1, Scene.LONGEST_MS);
            end = scene.endMs();
        }
        assertThat(end).isEqualTo(seconds * 1000);
        assertThat(scenes.get(scenes.size() - 1).staging()).isEqualTo(Staging.END_CARD);
    }

    @Property
    void neverShowsTheSameTwiceRunning(
            @ForAll("scripts") List<Line> lines, @ForAll("lengths") int seconds, @ForAll long seed) {
        List<Scene> scenes = plan(lines, seconds, seed).scenes();

        for (int i = 1; i < scenes.size(); i++) {
            assertThat(scenes.get(i).staging()).isNotEqualTo(scenes.get(i - 1).staging());
        }
    }

    @Property
    void showsTheProductInThreeWaysBeforeOneComesBack(
            @ForAll("scripts") List<Line> lines, @ForAll("lengths") int seconds, @ForAll long seed) {
        List<Staging> first = plan(lines, seconds, seed).scenes().stream()
                .filter(scene -> !scene.wordless())
                .map(Scene::staging)
                .filter(staging -> staging != Staging.END_CARD)
                .limit(3)
                .toList();

        assertThat(first).doesNotHaveDuplicates();
    }

    @Property
    void revealsTheProductOnceAtMostAndThenFirstOfAll(
            @ForAll Tone tone,
            @ForAll("scripts") List<Line> lines,
            @ForAll("lengths") int seconds,
            @ForAll("limits") ShotLimits limits,
            @ForAll boolean presented,
            @ForAll long seed) {
        Brief plain = Briefs.brief().toned(tone).build();
        Brief of = presented ? plain.presentedBy(Casting.of(PresenterPlacement.FULL, CastMember.MINA)) : plain;
        Plan plan = Storyboarder.plan(of, Subject.cut(0, seconds), lines, List.of(), seed, limits);
        List<Motion> motions = plan.scenes().stream()
                .filter(scene -> scene.staging() != Staging.PRESENTER && scene.staging() != Staging.END_CARD)
                .map(Scene::motion)
                .toList();

        assertThat(motions.stream().skip(1)).doesNotContain(Motion.REVEAL);
        assertThat(motions.stream().limit(1))
                .allMatch(first -> first == Motion.REVEAL == plan.look().reveals());
    }

    @Test
    void showsALineTheSameWayInFilmsThatShareIt() {
        Line shared = line("It keeps tea warm for six hours and never leaks");
        Scene inFifteen = sceneOf(List.of(line("Mornings"), shared, CALL), 15, 1);
        Scene inThirty = sceneOf(
                List.of(
                        line("A long way to work, and a cold one?"),
                        shared,
                        line("It is as light as an apple and as tough as a stone"),
                        line("It fits beneath the machine that makes your coffee"),
                        CALL),
                30,
                1);

        assertThat(inFifteen)
                .usingRecursiveComparison()
                .ignoringFields("startMs", "transition")
                .isEqualTo(inThirty);
    }

    @Property
    void dividesAnyLengthIntoClipsThatTheModelCanMake(
            @ForAll("scripts") List<Line> lines,
            @ForAll("lengths") int seconds,
            @ForAll("limits") ShotLimits limits,
            @ForAll long seed) {
        List<Scene> scenes = Storyboarder.plan(brief, Subject.cut(0, seconds), lines, List.of(), seed, limits)
                .scenes();

        Scene last = scenes.get(scenes.size() - 1);
        assertThat(scenes.subList(0, scenes.size() - 1)).allSatisfy(scene -> {
            assertThat(scene.durationMs()).isBetween(1, limits.longestSceneMs());
            assertThat(limits.clipFor(scene.durationMs()))
                    .isGreaterThanOrEqualTo(scene.durationMs() + ShotLimits.SPARE_MS);
        });
        assertThat(last.endMs()).isEqualTo(seconds * 1000);
        assertThat(last.motion()).isEqualTo(Motion.HOLD);
        assertThat(scenes.get(0).continues()).isFalse();
    }

    @Property
    void goesOnFromTheShotBeforeOnlyInTheSamePictureAndOnlyOnce(
            @ForAll("scripts") List<Line> lines, @ForAll("lengths") int seconds, @ForAll long seed) {
        Plan plan = Storyboarder.plan(
                brief,
                Subject.cut(0, seconds),
                lines,
                List.of(),
                seed,
                ShotLimits.upTo(5_000).chaining());
        List<Scene> scenes = plan.scenes();

        for (int i = 1; i < scenes.size(); i++) {
            if (scenes.get(i).continues()) {
                Scene before = scenes.get(i - 1);
                assertThat(before.continues()).isFalse();
                assertThat(scenes.get(i).line()).isEqualTo(before.line());
                assertThat(scenes.get(i).staging()).isEqualTo(before.staging());
                assertThat(scenes.get(i).photo()).isEqualTo(before.photo());
                assertThat(plan.pictured(i)).isEqualTo(i - 1);
                assertThat(plan.goingOnFrom(i - 1)).containsExactly(i - 1, i);
                assertThat(plan.goingOnFrom(i)).containsExactly(i);
            }
        }
    }

    @Test
    void hasEightShotsOrMoreInAMinuteAndTwentyFourInThree() {
        List<Line> lines = List.of(line("Mornings are cold"), line("It keeps tea warm"), line("It never leaks"), CALL);

        assertThat(plan(lines, 60, 1).scenes()).hasSizeGreaterThanOrEqualTo(8);
        assertThat(plan(lines, 180, 1).scenes()).hasSizeGreaterThanOrEqualTo(24);
    }

    @Test
    void anEndCardStaysUntilAllOnItIsRead() {
        List<Line> lines = List.of(line("Mornings are cold"), line("It keeps tea warm"), CALL);
        Brief wordy = Briefs.brief()
                .named("Trail Cup with a Lid and Two Handles for Long Ways in the Mountains and Short Ones to Work")
                .build();

        assertThat(endCardMs(brief, lines, 6)).isEqualTo(2_400);
        assertThat(endCardMs(wordy, lines, 6)).isGreaterThanOrEqualTo(2_400);
        assertThat(endCardMs(wordy, lines, 15)).isGreaterThanOrEqualTo(6_000);
    }

    private static int endCardMs(Brief brief, List<Line> lines, int seconds) {
        List<Scene> scenes = Storyboarder.plan(brief, Subject.cut(0, seconds), lines, List.of(), 1)
                .scenes();
        return scenes.get(scenes.size() - 1).durationMs();
    }

    @Test
    void aStudiosStoryboardIsWhatItWasAndSaysNothingOfGoingOn() {
        Plan plan = plan(List.of(line("Mornings are cold"), line("It keeps tea warm"), CALL), 15, 1);

        assertThat(org.reelwright.domain.shared.Json.write(plan)).doesNotContain("continues");
    }

    @Provide
    Arbitrary<ShotLimits> limits() {
        return Arbitraries.of(
                ShotLimits.USUAL,
                ShotLimits.of(5_000, 10_000),
                ShotLimits.of(4_000, 6_000, 8_000).chaining(),
                ShotLimits.upTo(3_000),
                ShotLimits.upTo(2_000).chaining());
    }

    private Scene sceneOf(List<Line> lines, int seconds, int line) {
        return plan(lines, seconds, 7).scenes().stream()
                .filter(scene -> scene.line() == line)
                .findFirst()
                .orElseThrow();
    }

    private Plan plan(List<Line> lines, int seconds, long seed) {
        return Storyboarder.plan(brief, Subject.cut(0, seconds), lines, List.of(), seed);
    }

    @Provide
    Arbitrary<List<Line>> scripts() {
        return Arbitraries.strings()
                .withChars('a', ' ', 'e', '1')
                .ofMinLength(1)
                .ofMaxLength(90)
                .map(StoryboarderTest::line)
                .list()
                .ofMinSize(2)
                .ofMaxSize(4);
    }

    @Provide
    Arbitrary<Integer> lengths() {
        return Arbitraries.of(6, 15, 30, 60, 90, 180);
    }

    private static Line line(String words) {
        return new Line(LineRole.BENEFIT, words, words);
    }
}
