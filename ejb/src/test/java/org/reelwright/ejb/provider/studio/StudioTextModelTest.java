package org.reelwright.ejb.provider.studio;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.assertj.core.api.SoftAssertions;
import org.junit.jupiter.api.Test;
import org.reelwright.domain.campaign.Audience;
import org.reelwright.domain.campaign.Brief;
import org.reelwright.domain.campaign.Objective;
import org.reelwright.domain.production.Subject;
import org.reelwright.domain.script.Framework;
import org.reelwright.domain.script.Line;
import org.reelwright.domain.script.LineRole;
import org.reelwright.domain.script.ScriptCheck;
import org.reelwright.domain.script.ScriptDraft;
import org.reelwright.domain.script.ScriptOrder;
import org.reelwright.domain.shared.Checked;
import org.reelwright.domain.shared.Language;
import org.reelwright.domain.storyboard.Scene;
import org.reelwright.domain.storyboard.Storyboarder;

class StudioTextModelTest {

    private static final List<Brief> BRIEFS = List.of(
            Briefs.of("Watch", "This gold-tone stainless steel watch will work with most of your outfits.", "109"),
            Briefs.of("Sunglasses", "Add a modern touch to your outfits with these sleek aviator sunglasses.", "19.99"),
            Briefs.of(
                    "Hairdryer",
                    "This lightweight hairdryer has 3 heat and speed settings. It's perfect for travel.",
                    "24.99"),
            Briefs.of(
                    "Bamboo Glass Jar",
                    "This bamboo glass jar can hold 57 oz (1.7 l) and is perfect for any kitchen.",
                    "5.49"),
            Briefs.of("Mug", "", ""));

    @Test
    void everyScriptPassesTheCheck() {
        for (ScriptOrder order : orders()) {
            ScriptDraft draft = StudioTextModel.compose(order);
            assertThat(ScriptCheck.check(draft, order))
                    .as("%s%n%s", order, draft)
                    .isInstanceOf(Checked.Good.class);
        }
    }

    /** As told by each framework that is possible: what comes when, in how many lines, and in how many scenes. */
    @Test
    void everyLengthIsItsOwnEdit() {
        var softly = new SoftAssertions();
        for (int brief = 0; brief < BRIEFS.size(); brief++) {
            for (long seed = 0; seed < 3; seed++) {
                Facts facts = Facts.of(order(brief, 15, seed, ""));
                for (Framework framework : StudioTextModel.possible(facts, seed)) {
                    for (int i = 1; i < Brief.LENGTHS.size(); i++) {
                        var shorter = Edit.of(order(brief, Brief.LENGTHS.get(i - 1), seed, ""), framework);
                        var longer = Edit.of(order(brief, Brief.LENGTHS.get(i), seed, ""), framework);
                        differ(softly, shorter, longer);
                    }
                }
            }
        }
        softly.assertAll();
    }

    private static void differ(SoftAssertions softly, Edit shorter, Edit longer) {
        String what = shorter + " and " + longer;
        softly.assertThat(shorter.told())
                .as("lines of %s", what)
                .hasSizeLessThan(longer.told().size());
        softly.assertThat(shorter.shown())
                .as("scenes of %s", what)
                .hasSizeLessThan(longer.shown().size());
        softly.assertThat(longer.told().subList(0, shorter.told().size()))
                .as("the beginning of %s", what)
                .isNotEqualTo(shorter.told());
        softly.assertThat(longer.shown().subList(0, shorter.shown().size()))
                .as("the first scenes of %s", what)
                .isNotEqualTo(shorter.shown());
    }

    /**
     * A film without its end card, which all have.
     *
     * @param told its lines
     * @param shown its scenes: from when, in which staging, with which words
     */
    private record Edit(int seconds, Framework framework, List<Line> told, List<String> shown) {

        static Edit of(ScriptOrder order, Framework framework) {
            List<Line> lines =
                    StudioTextModel.compose(order, Facts.of(order), framework).lines();
            int audience = order.brief().audiences().indexOf(order.audience());
            var cut = Subject.cut(Math.max(0, audience), order.seconds());
            List<Scene> scenes = Storyboarder.plan(order.brief(), cut, lines, List.of(), order.seed())
                    .scenes();
            return new Edit(
                    order.seconds(),
                    framework,
                    lines.subList(0, lines.size() - 1),
                    scenes.subList(0, scenes.size() - 1).stream()
                            .map(scene -> scene.startMs() + " " + scene.staging() + " "
                                    + (scene.line() == Scene.WORDLESS
                                            ? ""
                                            : lines.get(scene.line()).onScreen()))
                            .toList());
        }

        @Override
        public String toString() {
            return seconds + " s " + framework + " " + shown;
        }
    }

    @Test
    void noFilmHasMoreLinesThanCanBeTakenIn() {
        for (ScriptOrder order : orders()) {
            assertThat(StudioTextModel.compose(order).lines())
                    .hasSizeBetween(2, order.seconds() < 15 ? 3 : Math.min(26, order.seconds() / 2));
        }
    }

    /** After a minute nobody remembers how it began. */
    @Test
    void aFilmOfMoreThanAMinuteBeginsAgainAndSaysWhatToKeepOfIt() {
        Brief brief = Briefs.of(
                "Tarn travel flask",
                "Keeps drinks hot for 12 hours. Closes leakproof with one turn. Fits every cup holder. Made of steel.",
                "29");
        for (int seconds : List.of(90, 180)) {
            for (long seed = 0; seed < 12; seed++) {
                var order = new ScriptOrder(brief, brief.audiences().get(0), seconds, seed, "");
                List<Line> lines = StudioTextModel.compose(order).lines();
                List<Line> later = lines.subList(lines.size() / 3, lines.size());
                List<String> points = lines.stream()
                        .filter(line -> line.role() == LineRole.BENEFIT)
                        .map(Line::onScreen)
                        .toList();
                assertThat(later)
                        .as("%s s, seed %s: %s", seconds, seed, lines)
                        .anyMatch(line -> line.role() == LineRole.BRIDGE
                                && points.stream().noneMatch(line.onScreen()::contains))
                        .anyMatch(line -> line.role() == LineRole.BRIDGE
                                && points.stream().anyMatch(line.onScreen()::contains));
            }
        }
    }

    @Test
    void theSameSeedGivesTheSameWordsAndAnotherSeedOthers() {
        assertThat(StudioTextModel.compose(order(0, 30, 7, "")))
                .isEqualTo(StudioTextModel.compose(order(0, 30, 7, "")));
        assertThat(List.of(1L, 2L, 3L, 4L).stream()
                        .map(seed -> StudioTextModel.compose(order(0, 30, seed, "")))
                        .distinct())
                .hasSizeGreaterThan(1);
    }

    @Test
    void wordsThatAReviewerQuotesBecomeTheHook() {
        Line first = StudioTextModel.compose(order(0, 15, 1, "Open with “Time, well kept” please"))
                .lines()
                .get(0);
        assertThat(first.role()).isEqualTo(LineRole.HOOK);
        assertThat(first.onScreen()).isEqualTo("Time, well kept");
    }

    @Test
    void neverUsesABannedWord() {
        Brief brief = Briefs.banning(BRIEFS.get(0), List.of("look", "outfits", "remember"));
        for (long seed = 0; seed < 40; seed++) {
            ScriptOrder order = new ScriptOrder(brief, brief.audiences().get(0), 30, seed, "");
            assertThat(ScriptCheck.check(StudioTextModel.compose(order), order)).isInstanceOf(Checked.Good.class);
        }
    }

    @Test
    void hasACallToActionWhateverWordIsBanned() {
        Audience chinese = new Audience("年轻人", List.of("设计"), Language.CHINESE);
        for (Objective objective : Objective.values()) {
            for (List<String> banned : List.of(
                    List.of("yours", "它"), List.of("us", "talk", "聊", "咨询"), List.of("see", "find", "了解", "去"))) {
                Brief aiming = Briefs.aimingAt(BRIEFS.get(4), objective, Optional.empty());
                Brief brief = Briefs.banning(
                        Briefs.aimedAt(aiming, List.of(aiming.audiences().get(0), chinese)), banned);
                for (Audience audience : brief.audiences()) {
                    ScriptOrder order = new ScriptOrder(brief, audience, 15, 1, "");
                    ScriptDraft draft = StudioTextModel.compose(order);

                    assertThat(draft.lines()).last().matches(line -> line.role() == LineRole.CALL_TO_ACTION);
                    assertThat(ScriptCheck.check(draft, order))
                            .as("%s without %s", objective, banned)
                            .isInstanceOf(Checked.Good.class);
                }
            }
        }
    }

    @Test
    void saysNothingTwiceInOtherWords() {
        Brief brief = Briefs.of(
                "Flask", "Keeps coffee hot all day. This flask keeps tea warm until noon. A flask. Made of steel.", "");
        ScriptOrder order = new ScriptOrder(brief, brief.audiences().get(0), 60, 1, "");

        assertThat(Facts.points(order))
                .extracting(Point::headline)
                .containsExactly("Keeps coffee hot all day", "Made of steel");
    }

    @Test
    void anAudienceHearsFirstWhatItCaresAbout() {
        Brief brief = Briefs.of("Bag", "Made of recycled cotton. It weighs 310 g. A modern shape.", "");
        assertThat(List.of("sustainability", "less weight", "good design").stream()
                        .map(care -> new Audience(care, List.of(care), Language.ENGLISH))
                        .map(audience -> Facts.of(new ScriptOrder(brief, audience, 15, 1, ""))
                                .points()
                                .get(0)
                                .headline()))
                .containsExactly("Made of recycled cotton", "Weighs 310 g", "A modern shape");
    }

    @Test
    void audiencesSeeDifferentFilms() {
        Brief usual = BRIEFS.get(2);
        List<Audience> people = List.of(
                new Audience("Travellers", List.of("travel"), Language.ENGLISH),
                new Audience("Stylists", List.of("good design"), Language.ENGLISH));
        Brief brief = Briefs.aimedAt(usual, people);
        for (long seed = 0; seed < 20; seed++) {
            ScriptDraft first = StudioTextModel.compose(new ScriptOrder(brief, people.get(0), 30, seed, ""));
            ScriptDraft second = StudioTextModel.compose(new ScriptOrder(brief, people.get(1), 30, seed, ""));
            assertThat(first.framework()).isNotEqualTo(second.framework());
            assertThat(first.lines().get(0)).isNotEqualTo(second.lines().get(0));
        }
    }

    @Test
    void aBumperIsNoBeginningOfALongerFilm() {
        for (long seed = 0; seed < 20; seed++) {
            List<Line> bumper =
                    StudioTextModel.compose(order(0, 6, seed * 3 + 1, "")).lines();
            List<Line> film =
                    StudioTextModel.compose(order(0, 30, seed * 3 + 1, "")).lines();
            assertThat(bumper).hasSizeLessThanOrEqualTo(3);
            assertThat(film).doesNotContainSequence(bumper.subList(0, bumper.size() - 1));
        }
    }

    private static List<ScriptOrder> orders() {
        var orders = new ArrayList<ScriptOrder>();
        for (int brief = 0; brief < BRIEFS.size(); brief++) {
            for (int seconds : Brief.LENGTHS) {
                for (long seed = 0; seed < 12; seed++) {
                    orders.add(order(brief, seconds, seed, ""));
                }
            }
        }
        return orders;
    }

    private static ScriptOrder order(int brief, int seconds, long seed, String instruction) {
        Audience audience = seed % 3 == 0
                ? new Audience("Everyone", List.of(), Language.ENGLISH)
                : seed % 3 == 1
                        ? new Audience("Planners", List.of("good design", "everyday use"), Language.ENGLISH)
                        : new Audience("年轻人", List.of("设计"), Language.CHINESE);
        Objective objective = Objective.values()[(int) (seed % 4)];
        return new ScriptOrder(
                Briefs.aimingAt(BRIEFS.get(brief), objective, Optional.empty()), audience, seconds, seed, instruction);
    }
}
