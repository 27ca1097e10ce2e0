package org.reelwright.ejb.provider.studio;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.reelwright.domain.campaign.Brief;
import org.reelwright.domain.campaign.Objective;
import org.reelwright.domain.script.Framework;
import org.reelwright.domain.script.ScriptCheck;
import org.reelwright.domain.script.ScriptOrder;
import org.reelwright.domain.shared.Language;

class CopyBookTest {

    @ParameterizedTest
    @EnumSource
    void noPhraseClaimsAnythingByItself(Language language) {
        Brief brief = Briefs.of("Mug", "", "");
        ScriptOrder order = new ScriptOrder(brief, brief.audiences().get(0), 15, 1, "");

        assertThat(CopyBook.in(language).all())
                .isNotEmpty()
                .allMatch(phrase -> ScriptCheck.allows(
                        (phrase.shown() + " \n " + phrase.said()).replaceAll("\\{[^}]*}", "it"), order));
    }

    @ParameterizedTest
    @EnumSource
    void callsNoPriceLowAndNoneShortlived(Language language) {
        assertThat(CopyBook.in(language).all().flatMap(phrase -> Stream.of(phrase.shown(), phrase.said())))
                .filteredOn(text -> text.contains("{price}"))
                .isNotEmpty()
                .noneMatch(text -> text.matches("(?i).*(只要|仅需?|现在|不过|only|just|now)[\\s，,:：]*\\{price}.*")
                        || text.matches("(?i).*\\{price}[\\s，,]*(而已|only|just)\\b.*"));
    }

    @ParameterizedTest
    @EnumSource
    void whatComesAfterIsImaginedOnScreenTooAndNobodyIsMadeToSayIt(Language language) {
        CopyBook book = CopyBook.in(language);
        assertThat(CopyBook.lines("copy-" + language.tag() + ".txt"))
                .filteredOn(line -> line.startsWith("[AFTER"))
                .hasSizeGreaterThan(5)
                .flatExtracting(line -> book.of(line.substring(1, line.length() - 1)))
                .allSatisfy(phrase -> assertThat(phrase.shown()).matches("(?i).*(想象|imagine).*"))
                .noneMatch(phrase -> (phrase.shown() + phrase.said()).matches(".*[“”\"「」].*"));
    }

    @Test
    void sentencesOnScreenEndAllAlike() {
        assertThat(CopyBook.in(Language.ENGLISH).all())
                .extracting(CopyBook.Phrase::shown)
                .filteredOn(shown -> shown.matches(".*[.!?”] .*"))
                .hasSizeGreaterThan(20)
                .allMatch(shown -> shown.matches(".*[.!?”…]"));
    }

    @ParameterizedTest
    @EnumSource
    void everyBeatHasWordsForAnybody(Language language) {
        CopyBook book = CopyBook.in(language);
        for (Framework framework : Framework.values()) {
            for (int seconds : Brief.LENGTHS) {
                assertThat(BeatSheet.of(framework, seconds).steps())
                        .extracting(BeatSheet.Step::beat)
                        .endsWith(Beat.CTA)
                        .filteredOn(beat -> beat != Beat.POINT && beat != Beat.QUOTE && beat != Beat.CTA)
                        .allMatch(beat -> !book.of(beat.name()).isEmpty()
                                || !book.of(beat + " plain").isEmpty());
            }
        }
        assertThat(Objective.values())
                .allMatch(objective -> book.of("CTA " + objective).size() > 1);
    }

    @ParameterizedTest
    @EnumSource
    void everyCallToActionIsSaidWithinTheEndCardOfABumper(Language language) {
        for (Objective objective : Objective.values()) {
            CopyBook book = CopyBook.in(language);
            assertThat(Stream.of("CTA " + objective, "CTA plain").map(book::of).flatMap(List::stream))
                    .allMatch(phrase -> Tempo.seconds(phrase.said().replace("{it}", "them"), language)
                            <= (language == Language.ENGLISH ? 1.45 : 1.6));
        }
    }
}
