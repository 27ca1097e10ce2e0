package org.reelwright.domain.rendition;

import static org.assertj.core.api.Assertions.assertThat;
import static org.reelwright.domain.rendition.Films.FEED;
import static org.reelwright.domain.rendition.Films.film;

import java.util.EnumSet;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.reelwright.domain.campaign.LabelRule;
import org.reelwright.domain.image.Box;
import org.reelwright.domain.shared.Language;

class QualityCheckTest {

    private static final Box MIDDLE = new Box(.2, .4, .6, .1);

    @Test
    void saysOfEveryRuleThatAllIsWell() {
        QualityReport report = check(film().showing(TextKind.HEADLINE, "Keeps tea warm", MIDDLE)
                .captioned("It keeps your tea warm.", 2000)
                .standing(new Box(.2, .6, .6, .3)));

        assertThat(report.findings()).allMatch(finding -> finding.severity() == Severity.PASS);
        assertThat(report.findings().stream().map(Finding::rule))
                .as("nobody presents it")
                .containsExactlyInAnyOrderElementsOf(EnumSet.complementOf(EnumSet.of(Rule.PRESENTER)));
        assertThat(report.isFailed()).isFalse();
        assertThat(report.isPassed()).isTrue();
        assertThat(report.verdict()).contains(Severity.PASS);
    }

    @Test
    void tellsDoubtFromFailureAndFromAFilmThatWasNotChecked() {
        assertThat(check(film().captioned("Twenty letters, yes.", 900)).isDoubtful())
                .isTrue();
        assertThat(check(film().captioned("Twenty letters, yes.", 900).lasting(9))
                        .isDoubtful())
                .isFalse();
        assertThat(QualityReport.NOT_CHECKED.isPassed()).isFalse();
        assertThat(QualityReport.NOT_CHECKED.verdict()).isEmpty();
    }

    @Test
    void wantsTheLengthThatWasOrdered() {
        assertThat(severity(film().lasting(15_040), Rule.DURATION)).isEqualTo(Severity.PASS);
        assertThat(severity(film().lasting(14_400), Rule.DURATION)).isEqualTo(Severity.FAIL);
    }

    @Test
    void wantsFilmsAsLoudAsOthersWithinOneUnit() {
        assertThat(severity(film().sounding(-15, -2), Rule.LOUDNESS)).isEqualTo(Severity.PASS);
        assertThat(severity(film().sounding(-12.8, -2), Rule.LOUDNESS)).isEqualTo(Severity.FAIL);
        assertThat(severity(film().sounding(-15.2, -2), Rule.LOUDNESS)).isEqualTo(Severity.FAIL);
        assertThat(finding(film().sounding(-70, -70), Rule.LOUDNESS).advice()).contains("Nothing is heard");
    }

    @Test
    void wantsRoomAboveTheLoudestMoment() {
        assertThat(severity(film().sounding(-14, -1), Rule.TRUE_PEAK)).isEqualTo(Severity.PASS);
        assertThat(severity(film().sounding(-14, -.9), Rule.TRUE_PEAK)).isEqualTo(Severity.FAIL);
    }

    @Test
    void wantsAlwaysSomethingToSee() {
        assertThat(severity(film().black(0, 120), Rule.BLACK_PICTURE)).isEqualTo(Severity.PASS);
        Finding found = finding(film().black(4000, 5000), Rule.BLACK_PICTURE);
        assertThat(found.severity()).isEqualTo(Severity.FAIL);
        assertThat(found.measured()).isEqualTo("black from 4.0 s to 5.0 s");
    }

    @Test
    void wantsAlwaysSomethingThatMovesBeforeTheEndCard() {
        assertThat(severity(film().frozen(12_200, 15_000), Rule.FROZEN_PICTURE)).isEqualTo(Severity.PASS);
        assertThat(severity(film().frozen(11_000, 15_000), Rule.FROZEN_PICTURE)).isEqualTo(Severity.PASS);
        assertThat(severity(film().frozen(9000, 15_000), Rule.FROZEN_PICTURE)).isEqualTo(Severity.FAIL);
    }

    @Test
    void marksEachShotInWhichTheProductIsNotItsPhoto() {
        assertThat(severity(film(), Rule.PRODUCT_LIKENESS)).isEqualTo(Severity.PASS);
        assertThat(severity(film().resembling(.9, .6), Rule.PRODUCT_LIKENESS)).isEqualTo(Severity.PASS);
        Finding found = finding(film().resembling(.9, .3), Rule.PRODUCT_LIKENESS);
        assertThat(found.severity()).isEqualTo(Severity.WARN);
        assertThat(found.measured()).isEqualTo("30 % like its photo from 2.0 s to 4.0 s");
        assertThat(found.advice()).contains("scene 2");
    }

    @Test
    void wantsTypeThatCanBeReadOnAPhone() {
        assertThat(severity(film().showing(text(TextKind.CAPTION, 27, 9)), Rule.TEXT_SIZE))
                .isEqualTo(Severity.PASS);
        assertThat(severity(film().showing(text(TextKind.CAPTION, 24, 9)), Rule.TEXT_SIZE))
                .isEqualTo(Severity.FAIL);
        assertThat(severity(film().showing(text(TextKind.DISCLAIMER, 24, 9)), Rule.TEXT_SIZE))
                .isEqualTo(Severity.PASS);
    }

    @Test
    void wantsWordsThatStandOutFromTheirGround() {
        assertThat(severity(film().showing(text(TextKind.HEADLINE, 60, 4.5)), Rule.CONTRAST))
                .isEqualTo(Severity.PASS);
        assertThat(severity(film().showing(text(TextKind.HEADLINE, 60, 4.3)), Rule.CONTRAST))
                .isEqualTo(Severity.FAIL);
    }

    @Test
    void wantsWordsWholeWithEveryLetterFigureAndCurrency() {
        assertThat(severity(film().asking(TextKind.NAME, "Tea 🎉 for two", "TEA FOR TWO"), Rule.WORDS_WHOLE))
                .as("capitals are letters too, and a picture is none")
                .isEqualTo(Severity.PASS);
        Finding cut = finding(film().asking(TextKind.NAME, "Trail Cup", "Trail…"), Rule.WORDS_WHOLE);
        assertThat(cut.severity()).isEqualTo(Severity.FAIL);
        assertThat(cut.measured()).isEqualTo("“Trail…” is all of “Trail Cup”");
        assertThat(severity(film().asking(TextKind.HEADLINE, "차 한 잔", ""), Rule.WORDS_WHOLE))
                .as("no font has these")
                .isEqualTo(Severity.FAIL);
        assertThat(severity(film().asking(TextKind.DETAIL, "₴9", "9"), Rule.WORDS_WHOLE))
                .isEqualTo(Severity.FAIL);
    }

    @Test
    void onlyWarnsOfAnAddressThatIsLeftOutWhole() {
        assertThat(severity(film().asking(TextKind.ADDRESS, "a.example", ""), Rule.WORDS_WHOLE))
                .isEqualTo(Severity.WARN);
        assertThat(severity(film().asking(TextKind.ADDRESS, "a.example", "a.ex…"), Rule.WORDS_WHOLE))
                .isEqualTo(Severity.FAIL);
    }

    @Test
    void wantsTheLabelAsItIsRuled() {
        assertThat(severity(film(), Rule.AI_LABEL)).as("none is asked for").isEqualTo(Severity.PASS);
        assertThat(severity(inChina().labelled("AI生成", 54, 0, 3000), Rule.AI_LABEL))
                .isEqualTo(Severity.PASS);
        assertThat(severity(inChina().labelled("AI生成", 54, 0, 2000).labelled("AI生成", 54, 2000, 3000), Rule.AI_LABEL))
                .as("over a cut")
                .isEqualTo(Severity.PASS);
        assertThat(finding(inChina(), Rule.AI_LABEL).measured()).isEqualTo("no label");
        assertThat(finding(inChina().labelled("生成", 54, 0, 3000), Rule.AI_LABEL).measured())
                .isEqualTo("it says “生成”");
        assertThat(finding(inChina().labelled("AI生成", 40, 0, 3000), Rule.AI_LABEL)
                        .measured())
                .isEqualTo("it is 40 px high");
        assertThat(finding(inChina().labelled("AI生成", 54, 500, 3500), Rule.AI_LABEL)
                        .measured())
                .isEqualTo("it is seen from the first frame for 0.0 s");
        assertThat(severity(inChina().labelled("AI生成", 54, 0, 1500).labelled("AI生成", 54, 2500, 9000), Rule.AI_LABEL))
                .as("with a gap")
                .isEqualTo(Severity.FAIL);
        Films european = film().ruled(LabelRule.EU_AI_ACT, Language.ENGLISH);
        assertThat(severity(european.labelled("AI GENERATED", 24, 0, 3000), Rule.AI_LABEL))
                .as("it is to stay")
                .isEqualTo(Severity.FAIL);
    }

    private static Films inChina() {
        return film().ruled(LabelRule.CHINA, Language.CHINESE);
    }

    @Test
    void wantsTheEndCardReadInTimeTooAndFailsWhatIsTwiceTooFast() {
        String forty = "A line of forty letters, counted by me..";
        for (TextKind kind : List.of(TextKind.NAME, TextKind.ACTION, TextKind.DISCLAIMER)) {
            assertThat(severity(film().showing(during(kind, forty, 2000)), Rule.READING_SPEED))
                    .as("%s", kind)
                    .isEqualTo(Severity.PASS);
            assertThat(severity(film().showing(during(kind, forty, 1200)), Rule.READING_SPEED))
                    .as("%s", kind)
                    .isEqualTo(Severity.WARN);
            assertThat(severity(film().showing(during(kind, forty, 900)), Rule.READING_SPEED))
                    .as("%s", kind)
                    .isEqualTo(Severity.FAIL);
        }
        assertThat(finding(film().showing(during(TextKind.DISCLAIMER, forty, 900)), Rule.READING_SPEED)
                        .advice())
                .contains("shorten the brand's disclaimer");
    }

    @Test
    void wantsTimeForAllThatStandsOnTheEndCard() {
        String twentyLetters = "Twenty letters, yes.";
        Films three = film().showing(onEndCard(TextKind.NAME, twentyLetters))
                .showing(onEndCard(TextKind.ACTION, twentyLetters))
                .showing(onEndCard(TextKind.DETAIL, twentyLetters));
        assertThat(severity(three, Rule.READING_SPEED)).isEqualTo(Severity.PASS);

        Finding four = finding(three.showing(onEndCard(TextKind.ADDRESS, twentyLetters)), Rule.READING_SPEED);

        assertThat(four.severity()).isEqualTo(Severity.WARN);
        assertThat(four.measured()).isEqualTo("all on the end card is shown for 3.0 s");
    }

    @Test
    void tellsWhyAPhotoIsShownWhole() {
        List<Finding> found = findings(
                film().doubting("the background is not plain", "the product fills the photo"), Rule.CUT_OUT, FEED);

        assertThat(found)
                .extracting(Finding::measured)
                .containsExactly("the background is not plain", "the product fills the photo");
        assertThat(found)
                .allMatch(finding -> finding.severity() == Severity.NOTE
                        && finding.advice().contains("give a photo upon a plain ground"));
    }

    private static ShownText onEndCard(TextKind kind, String text) {
        return new ShownText(kind, text, MIDDLE, 60, 9, new Span(12_000, 15_000));
    }

    private static ShownText during(TextKind kind, String text, int ms) {
        return new ShownText(kind, text, MIDDLE, 60, 9, new Span(0, ms));
    }

    @Test
    void wantsADisclaimerWithoutLettersToo() {
        Films without = film().disclaiming("©").showing(TextKind.NAME, "Tea", MIDDLE);
        Films with = film().disclaiming("©").showing(TextKind.DISCLAIMER, "©", MIDDLE);

        assertThat(severity(without, Rule.DISCLAIMER)).isEqualTo(Severity.FAIL);
        assertThat(severity(with, Rule.DISCLAIMER)).isEqualTo(Severity.PASS);
    }

    @Test
    void wantsALogoThatIsSeenButTwoToOneIsEnough() {
        assertThat(severity(film().showing(logo(2, MIDDLE)), Rule.CONTRAST)).isEqualTo(Severity.PASS);
        Finding faint = finding(film().showing(logo(1.5, MIDDLE)), Rule.CONTRAST);
        assertThat(faint.severity()).isEqualTo(Severity.FAIL);
        assertThat(faint.measured()).isEqualTo("the logo has 1.5 to 1");
        assertThat(faint.advice()).contains("give the brand one");
    }

    @Test
    void wantsTheLogoOffTheProduct() {
        Films whole = film().showing(logo(9, MIDDLE)).standing(new Box(.2, .35, .6, .4));
        Films closeUp = film().showing(logo(9, MIDDLE)).standing(new Box(.2, 0, .6, .6));

        assertThat(severity(whole, Rule.TEXT_OVER_PRODUCT)).isEqualTo(Severity.WARN);
        assertThat(severity(closeUp, Rule.TEXT_OVER_PRODUCT)).isEqualTo(Severity.WARN);
    }

    private static ShownText logo(double contrast, Box area) {
        return new ShownText(TextKind.LOGO, "", area, 0, contrast, new Span(3000, 6000));
    }

    @Test
    void wantsWordsOutsideWhatEveryPlatformCovers() {
        assertThat(severity(film().showing(TextKind.CAPTION, "Tea", MIDDLE), Rule.SAFE_AREA))
                .isEqualTo(Severity.PASS);
        assertThat(severity(film().showing(TextKind.CAPTION, "Tea", new Box(.2, .9, .6, .09)), Rule.SAFE_AREA))
                .isEqualTo(Severity.FAIL);
    }

    @Test
    void wantsNoWordsUponTheProduct() {
        Films clear = film().showing(TextKind.HEADLINE, "Tea", MIDDLE).standing(new Box(.2, .5, .6, .4));
        Films covered = film().showing(TextKind.HEADLINE, "Tea", MIDDLE).standing(new Box(.2, .45, .6, .4));
        Films caption = film().showing(TextKind.CAPTION, "Tea", MIDDLE).standing(new Box(.2, .45, .6, .4));
        Films atAnotherTime = film().showing(new ShownText(TextKind.HEADLINE, "Tea", MIDDLE, 60, 9, new Span(0, 3000)))
                .standing(MIDDLE);

        assertThat(severity(clear, Rule.TEXT_OVER_PRODUCT)).isEqualTo(Severity.PASS);
        assertThat(severity(covered, Rule.TEXT_OVER_PRODUCT)).isEqualTo(Severity.FAIL);
        assertThat(severity(caption, Rule.TEXT_OVER_PRODUCT)).isEqualTo(Severity.WARN);
        assertThat(severity(atAnotherTime, Rule.TEXT_OVER_PRODUCT)).isEqualTo(Severity.PASS);
    }

    @Test
    void wantsTheLabelOffTheProductEvenInACloseUp() {
        Box corner = new Box(.65, .06, .27, .03);
        Films clear = film().showing(TextKind.AI_LABEL, "AI", corner).standing(new Box(.2, .10, .6, .4));
        Films whole = film().showing(TextKind.AI_LABEL, "AI", corner).standing(new Box(.2, .05, .6, .4));
        Films closeUp = film().showing(TextKind.AI_LABEL, "AI", corner).standing(new Box(.2, 0, .6, .4));

        assertThat(severity(clear, Rule.TEXT_OVER_PRODUCT)).isEqualTo(Severity.PASS);
        assertThat(severity(whole, Rule.TEXT_OVER_PRODUCT)).isEqualTo(Severity.WARN);
        assertThat(severity(closeUp, Rule.TEXT_OVER_PRODUCT)).isEqualTo(Severity.WARN);
    }

    @Test
    void mentionsOnlySomeOfManyTextsAndOnlyTheBeginningOfALongOne() {
        Films film = film().standing(new Box(0, 0, 1, 1)).showing(TextKind.NAME, "Tea ".repeat(30), MIDDLE);
        for (String word : List.of("One", "Two", "Three")) {
            film.showing(TextKind.NAME, word, MIDDLE);
        }

        assertThat(finding(film, Rule.TEXT_OVER_PRODUCT).measured())
                .startsWith("upon the product: “Tea Tea ")
                .contains("Tea …”, “One”, “Two”")
                .endsWith(" and 1 more");
    }

    @Test
    void wantsNoWordsUponOthers() {
        Films apart = film().showing(TextKind.HEADLINE, "Tea", MIDDLE)
                .showing(TextKind.CAPTION, "Warm", new Box(.2, .55, .6, .1));
        Films upon = film().showing(TextKind.HEADLINE, "Tea", MIDDLE)
                .showing(TextKind.CAPTION, "Warm", new Box(.2, .45, .6, .1));

        assertThat(severity(apart, Rule.TEXT_OVER_TEXT)).isEqualTo(Severity.PASS);
        assertThat(finding(upon, Rule.TEXT_OVER_TEXT).measured()).isEqualTo("“Tea” and “Warm” lie upon each other");
    }

    @Test
    void wantsCaptionsThatCanBeReadInTime() {
        String twentyLetters = "Twenty letters, yes.";
        assertThat(severity(film().captioned(twentyLetters, 1000), Rule.READING_SPEED))
                .isEqualTo(Severity.PASS);
        assertThat(severity(film().captioned(twentyLetters, 900), Rule.READING_SPEED))
                .isEqualTo(Severity.WARN);
        assertThat(severity(film().captioned(twentyLetters, 700), Rule.READING_SPEED))
                .isEqualTo(Severity.FAIL);
        assertThat(severity(film().captioned("让你的茶一直很热", 1000), Rule.READING_SPEED))
                .isEqualTo(Severity.PASS);
        assertThat(severity(film().captioned("让你的茶一直很热", 500), Rule.READING_SPEED))
                .isEqualTo(Severity.FAIL);
    }

    @Test
    void givesAHeadlineTheTimeOfAllItsScenes() {
        String words = "A headline of nearly forty letters, yes.";
        var first = new ShownText(TextKind.HEADLINE, words, MIDDLE, 60, 9, new Span(0, 1000));
        var second = new ShownText(TextKind.HEADLINE, words, MIDDLE, 60, 9, new Span(1000, 2000));

        assertThat(severity(film().showing(first).showing(second), Rule.READING_SPEED))
                .isEqualTo(Severity.PASS);
        assertThat(severity(film().showing(first), Rule.READING_SPEED)).isEqualTo(Severity.WARN);
    }

    @Test
    void wantsNoWordThatTheBrandNeverUses() {
        assertThat(severity(film().saying("Not a cheapskate's cup"), Rule.BANNED_WORDS))
                .isEqualTo(Severity.PASS);
        assertThat(severity(film().saying("Good and Cheap!"), Rule.BANNED_WORDS))
                .isEqualTo(Severity.FAIL);
        assertThat(severity(film().banning("便宜").saying("又好又便宜的杯子"), Rule.BANNED_WORDS))
                .isEqualTo(Severity.FAIL);
    }

    @Test
    void wantsTheDisclaimerWhole() {
        Films without = film().disclaiming("Terms apply. See shop.");
        Films cut = film().disclaiming("Terms apply. See shop.").showing(TextKind.DISCLAIMER, "Terms apply…", MIDDLE);
        Films whole = film().disclaiming("Terms apply. See shop.")
                .showing(TextKind.DISCLAIMER, "Terms apply. See shop.", MIDDLE);

        assertThat(severity(without, Rule.DISCLAIMER)).isEqualTo(Severity.FAIL);
        assertThat(severity(cut, Rule.DISCLAIMER)).isEqualTo(Severity.FAIL);
        assertThat(severity(whole, Rule.DISCLAIMER)).isEqualTo(Severity.PASS);
    }

    @Test
    void putsTheWorstFirst() {
        QualityReport report = check(film().lasting(9000).captioned("Twenty letters, yes.", 900));

        assertThat(report.findings().get(0).rule()).isEqualTo(Rule.DURATION);
        assertThat(report.findings().get(1).rule()).isEqualTo(Rule.READING_SPEED);
        assertThat(report.failedRules()).containsExactly(Rule.DURATION);
        assertThat(report.of(Severity.WARN)).hasSize(1);
    }

    private static ShownText text(TextKind kind, double px, double contrast) {
        return new ShownText(kind, "Keeps tea warm", MIDDLE, px, contrast, new Span(3000, 6000));
    }

    private static QualityReport check(Films film) {
        return QualityCheck.of(film.build(), new Platforms(List.of(FEED)));
    }

    private static Severity severity(Films film, Rule rule) {
        return finding(film, rule).severity();
    }

    private static Finding finding(Films film, Rule rule) {
        return findings(film, rule, FEED).get(0);
    }

    static List<Finding> findings(Films film, Rule rule, Platform... platforms) {
        return QualityCheck.of(film.build(), new Platforms(List.of(platforms))).findings().stream()
                .filter(finding -> finding.rule() == rule)
                .toList();
    }
}
