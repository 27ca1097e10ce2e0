package org.reelwright.ejb.rendition;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.reelwright.domain.shared.ShownScripts;
import org.reelwright.domain.storyboard.Look;

class TypefacesTest {

    /** Of each script that a brief is told it may use, the letters that are in daily use. */
    private static final String ALPHABETS = "ABCXYZ abcxyz ÄÖÜäöüßñçéèêåøæœğşžđłőı ĂăƠơƯưẠạệ"
            + "ğşőİ Žluťoučký kůň zażółć gęślą jaźń ΑΒΓΔΩ αβγδωάέ АБВЯ абвяёъ Їїєґ 永和九年歲在癸丑茶水杯保温旅行北欧极光 ぁあいうえおんァアイウエオンー";

    @ParameterizedTest
    @EnumSource(Look.class)
    void showEveryLetterThatABriefMayUse(Look look) {
        Stream.of(Typefaces.display(look), Typefaces.text(look), Typefaces.label(look))
                .forEach(face -> assertThat(face.showable(ALPHABETS).replace(" ", ""))
                        .isEqualToIgnoringCase(
                                face.capitals()
                                        ? ALPHABETS.replace(" ", "").toUpperCase(java.util.Locale.ROOT)
                                        : ALPHABETS.replace(" ", "")));
        assertThat(ShownScripts.shown(ALPHABETS)).isEqualTo(ALPHABETS);
    }

    @ParameterizedTest
    @EnumSource(Look.class)
    void lackTheLettersThatABriefIsRefusedFor(Look look) {
        for (String name : java.util.List.of("삼성", "ชาไทย", "شاي")) {
            assertThat(Typefaces.display(look).showable(name))
                    .as("%s: then it need not be refused", name)
                    .isEmpty();
        }
    }
}
