package org.reelwright.domain.rendition;

import static org.assertj.core.api.Assertions.assertThat;
import static org.reelwright.domain.campaign.Briefs.brief;

import java.util.Optional;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;
import org.reelwright.domain.campaign.Audience;
import org.reelwright.domain.campaign.CastMember;
import org.reelwright.domain.campaign.Casting;
import org.reelwright.domain.campaign.LabelRule;
import org.reelwright.domain.campaign.PresenterPlacement;
import org.reelwright.domain.shared.Language;

class AiLabelTest {

    @Property
    void isThereFromTheFirstFrameUnlessNoneIsWanted(
            @ForAll LabelRule rule, @ForAll Language language, @ForAll @IntRange(min = 6000, max = 60_000) int filmMs) {
        Optional<AiLabel> label = AiLabel.of(rule, language, filmMs);

        assertThat(label.isPresent()).isEqualTo(rule != LabelRule.OFF);
        label.ifPresent(l -> assertThat(l.endMs()).isBetween(AiLabel.CHINA_MS, filmMs));
    }

    @Property
    void keepsToTheChineseStandardWhateverTheLanguage(
            @ForAll Language language, @ForAll @IntRange(min = 6000, max = 60_000) int filmMs) {
        AiLabel label = AiLabel.of(LabelRule.CHINA, language, filmMs).orElseThrow();

        assertThat(label.text()).contains("AI").containsAnyOf("生成", "合成");
        assertThat(label.height()).isGreaterThanOrEqualTo(.05);
        assertThat(label.endMs()).isGreaterThanOrEqualTo(2000);
    }

    @Property
    void staysForTheWholeFilmWhereViewersMayComeInAtAnyTime(
            @ForAll("wholeFilm") LabelRule rule, @ForAll Language language) {
        assertThat(AiLabel.of(rule, language, 15_000)).hasValueSatisfying(label -> {
            assertThat(label.endMs()).isEqualTo(15_000);
            assertThat(label.text()).startsWith("AI");
        });
    }

    @Provide
    Arbitrary<LabelRule> wholeFilm() {
        return Arbitraries.of(LabelRule.EU_AI_ACT, LabelRule.TIKTOK, LabelRule.CONNECTED_TV);
    }

    @Test
    void isChosenByTheBriefAndElseByTheAudiencesLanguage() {
        var brief = brief().forAudiences(
                        new Audience("A", java.util.List.of(), Language.ENGLISH),
                        new Audience("B", java.util.List.of(), Language.CHINESE))
                .build();

        assertThat(Stream.of(0, 1)
                        .map(a -> AiLabel.of(brief, a, 15_000).orElseThrow().text()))
                .containsExactly("AI GENERATED", "AI生成");
        assertThat(AiLabel.of(brief.labelledBy(LabelRule.OFF), 1, 15_000)).isEmpty();
    }

    @Property
    void aPersonWhoDoesNotExistIsSaidToBeDigitalWhateverTheRuleAndForTheWholeFilm(
            @ForAll LabelRule rule, @ForAll Language language, @ForAll @IntRange(min = 6000, max = 60_000) int filmMs) {
        var brief = brief().forAudiences(new Audience("A", java.util.List.of(), language))
                .build()
                .presentedBy(Casting.of(PresenterPlacement.FULL, CastMember.JUN))
                .labelledBy(rule);

        AiLabel label = AiLabel.of(brief, 0, filmMs).orElseThrow();

        assertThat(label.text()).containsAnyOf("PRESENTER", "presenter", "数字人");
        assertThat(label.endMs()).isEqualTo(filmMs);
    }
}
