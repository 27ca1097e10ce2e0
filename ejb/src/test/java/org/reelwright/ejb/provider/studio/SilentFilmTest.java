package org.reelwright.ejb.provider.studio;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.reelwright.domain.campaign.Audience;
import org.reelwright.domain.campaign.Brief;
import org.reelwright.domain.production.Subject;
import org.reelwright.domain.rendition.Caption;
import org.reelwright.domain.rendition.Captions;
import org.reelwright.domain.script.Line;
import org.reelwright.domain.script.ScriptOrder;
import org.reelwright.domain.shared.Language;
import org.reelwright.domain.storyboard.Plan;
import org.reelwright.domain.storyboard.Storyboarder;

/** A film in a language that the studio does not speak is read instead of heard. */
class SilentFilmTest {

    private static final Audience CHINESE = new Audience("年轻人", List.of("设计", "耐用"), Language.CHINESE);

    private static final List<Brief> BRIEFS = List.of(
            Briefs.of("金色手表", "这款不锈钢手表搭配大多数服装都好看。防水五十米。", "1099"),
            Briefs.of("保温杯", "保温十二小时，绝不漏水。适合通勤和旅行。", "129"),
            Briefs.of("马克杯", "", ""));

    @ParameterizedTest
    @ValueSource(ints = {6, 15, 30, 60})
    void showsEachLineForAsLongAsItTakesToRead(int seconds) {
        for (Brief brief : BRIEFS) {
            for (long seed = 1; seed <= 6; seed++) {
                List<Line> lines = StudioTextModel.compose(new ScriptOrder(brief, CHINESE, seconds, seed, ""))
                        .lines();
                Plan plan = Storyboarder.plan(brief, Subject.cut(0, seconds), lines, List.of(), seed);

                List<Caption> captions = Captions.of(plan, lines, List.of());

                assertThat(captions).extracting(Caption::text).isEqualTo(shown(plan, lines));
                assertThat(captions).allSatisfy(caption -> assertThat(caption.endMs() - caption.startMs())
                        .as("ms for “%s”", caption.text())
                        .isGreaterThanOrEqualTo(neededMs(caption.text())));
            }
        }
    }

    private static List<String> shown(Plan plan, List<Line> lines) {
        return plan.scenes().stream()
                .filter(scene -> !scene.wordless())
                .map(scene -> scene.line())
                .distinct()
                .sorted()
                .map(line -> lines.get(line).onScreen())
                .toList();
    }

    /** Nine ideographs or twenty letters a second, as the check of every film asks. */
    private static int neededMs(String text) {
        return (int) text.codePoints()
                .mapToDouble(c -> Character.isIdeographic(c) ? 1000 / 9. : 1000 / 20.)
                .sum();
    }
}
