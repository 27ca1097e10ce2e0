package org.reelwright.ejb.rendition;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.reelwright.domain.storyboard.Look;

class TextBlockTest {

    private static final double WIDTH = 800;

    @ParameterizedTest
    @EnumSource(Look.class)
    void hasLinesOfNearlyEqualLength(Look look) {
        TextBlock block = set("Works with most of your summer outfits", look, 400);

        List<Float> widths = block.lines().stream().map(TextBlock.Line::width).toList();

        assertThat(widths).hasSizeGreaterThan(1).allMatch(width -> width > block.width() * .5);
    }

    @ParameterizedTest
    @EnumSource(Look.class)
    void leavesNoShortWordAlone(Look look) {
        TextBlock block = set("Everything that you need for a day", look, 500);

        List<Integer> last = block.lines().get(block.lines().size() - 1).words();

        assertThat(last.size() > 1 || block.lines().size() == 1).isTrue();
    }

    @ParameterizedTest
    @EnumSource(Look.class)
    void setsNoArticleUponALineOfItsOwn(Look look) {
        assertThat(set("A simple mug", look, 500).lines()).first().satisfies(line -> assertThat(line.words())
                .hasSizeGreaterThan(1));
    }

    @ParameterizedTest
    @EnumSource(Look.class)
    void breaksNoSentenceThatBeginsWithinALine(Look look) {
        List<TextBlock.Line> lines = set("“It'll do.” It didn't.", look, 400).lines();

        assertThat(lines)
                .noneMatch(line -> line.words().contains(1)
                        && line.words().contains(2)
                        && !line.words().contains(3));
    }

    @ParameterizedTest
    @EnumSource(Look.class)
    void endsNoLineWithinAChineseWord(Look look) {
        String text = "随身携带的杯子让咖啡整天温暖";
        List<String> whole = List.of("随身", "携带", "杯子", "咖啡", "整天", "温暖");

        List<String> lines = set(text, look, 330).lines().stream()
                .map(line -> line.words().stream()
                        .map(at -> text.substring(at, at + 1))
                        .collect(Collectors.joining()))
                .toList();

        assertThat(lines).hasSizeGreaterThan(1);
        assertThat(whole).allSatisfy(word -> assertThat(lines).as(word).anyMatch(line -> line.contains(word)));
    }

    @ParameterizedTest
    @EnumSource(Look.class)
    void setsAnApostropheWhereTheKeyboardHasAStraightMark(Look look) {
        TextBlock straight = set("It'll do", look, 500);
        TextBlock curled = set("It’ll do", look, 500);

        assertThat(straight.text()).as("searched for as it was written").containsIgnoringCase("it'll");
        assertThat(outline(straight)).isEqualTo(outline(curled));
    }

    private static java.awt.geom.Rectangle2D outline(TextBlock block) {
        return block.lines().get(0).layout().getOutline(null).getBounds2D();
    }

    @ParameterizedTest
    @EnumSource(Look.class)
    void keepsWithinItsSpaceAndCutsOffWhatCannotFit(Look look) {
        TextBlock block = set("An endless sentence ".repeat(20).strip(), look, 200);

        assertThat(block.width()).isLessThanOrEqualTo((float) WIDTH + 1);
        assertThat(block.height()).isLessThanOrEqualTo(200);
        assertThat(block.text()).endsWith("…");
    }

    @ParameterizedTest
    @EnumSource(Look.class)
    void getsMoreLinesAndSmallerTypeBeforeAnythingIsCutOff(Look look) {
        String words =
                "An endless sentence that goes on and on until it has filled a hundred and twenty letters or more, and then it ends.";

        TextBlock cut = TextBlock.fit(words, Typefaces.display(look), WIDTH, 220, 2, 110, 45);
        TextBlock whole = TextBlock.whole(words, Typefaces.display(look), WIDTH, 220, 2, 110, 45, 24);

        assertThat(cut.isWhole()).isFalse();
        assertThat(whole.isWhole()).isTrue();
        assertThat(whole.text()).isEqualToIgnoringCase(words);
        assertThat(whole.height()).isLessThanOrEqualTo(220);
        assertThat(whole.size()).isBetween(24f, 45f);
    }

    @Test
    void endsChineseLinesWhereTheSentencePauses() {
        TextBlock block = set("清晨的第一杯茶，六小时依然温热。", Look.CLEAN_STUDIO, 400);

        assertThat(block.lines()).hasSize(2);
        assertThat(block.lines().get(1).words().get(0)).isEqualTo(7);
    }

    @Test
    void beginsASentenceOnALineOfItsOwn() {
        TextBlock block = set("Mug. That simple.", Look.CLEAN_STUDIO, 400);

        assertThat(block.lines().get(1).words().get(0)).isEqualTo(1);
    }

    @Test
    void leavesOutWhatNoFontCanShow() {
        assertThat(set("Fresh \uD83D\uDE00 tea", Look.CLEAN_STUDIO, 300).text()).isEqualTo("Fresh tea");
    }

    @Test
    void isNothingWithoutWords() {
        TextBlock block = set(" ", Look.BOLD_TYPE, 300);

        assertThat(block.isEmpty()).isTrue();
        assertThat(block.height()).isZero();
    }

    @Test
    void setsASingleLetter() {
        assertThat(set("X", Look.DARK_PREMIUM, 300).text()).isEqualTo("X");
    }

    private static TextBlock set(String words, Look look, double height) {
        return TextBlock.fit(words, Typefaces.display(look), WIDTH, height, 4, 110, 30);
    }
}
