package org.reelwright.ejb.provider.studio;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Collectors;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ReadAloudTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "$19.99|nineteen dollars ninety nine",
                "$1|one dollar",
                "$1,299|one thousand two hundred ninety nine dollars",
                "$5.05|five dollars and five cents",
                "€49|forty nine euros",
                "49,90 €|forty nine euros ninety",
                "19.99 USD|nineteen dollars ninety nine",
                "USD 19.99|nineteen dollars ninety nine",
                "£0.50|fifty pence",
                "¥2999|two thousand nine hundred ninety nine yuan",
                "50%|fifty percent",
                "-20%|minus twenty percent",
                "4.8|four point eight",
                "4K|four k",
                "500ml|five hundred milliliters",
                "50 m|fifty meters",
                "1.5 l|one point five liters",
                "2026|twenty twenty six",
                "1080p|ten eighty p",
                "24/7|twenty four seven",
                "007|zero zero seven",
                "USB-C|u s b c",
                "UHD|u h d",
                "NEW|new",
                "SALE|sale",
                "R&D|r and d",
                "Café|cafe",
                "it’s|it's",
                "example.com|example dot com",
                "3x|three times",
                "100,000|one hundred thousand",
            })
    void readsWhatIsNotAWord(String written, String said) {
        assertThat(said(written)).isEqualTo(said);
    }

    @Test
    void keepsAPriceWithItsCurrencyTogether() {
        assertThat(ReadAloud.words("Only 19.99 EUR today!"))
                .extracting(SpokenWord::written)
                .containsExactly("Only", "19.99 EUR", "today!");
    }

    @Test
    void leavesOutWhatIsNoEnglishButShowsIt() {
        assertThat(ReadAloud.words("🎉 Meet 小米 – now"))
                .containsExactly(new SpokenWord("🎉 Meet 小米 –", "meet", ","), new SpokenWord("now", "now", ""));
        assertThat(ReadAloud.words("小米 🎉")).isEmpty();
    }

    @Test
    void keepsTheEndingsForTheVoice() {
        assertThat(ReadAloud.script(ReadAloud.words("Wait… is it “you?” Yes!"))).isEqualTo("wait. is it you? yes!");
    }

    @Property
    void readsAnyTextWithoutLosingAWordOfIt(@ForAll String text) {
        var words = ReadAloud.words(text);

        assertThat(words).allSatisfy(word -> assertThat(word.said()).matches("[a-z'][a-z' ]*"));
        if (!words.isEmpty()) {
            assertThat(words.stream().map(SpokenWord::written).collect(Collectors.joining(" ")))
                    .satisfies(
                            joined -> assertThat(joined.replaceAll("\\s+", "")).isEqualTo(withoutTail(text)));
        }
    }

    private static String withoutTail(String text) {
        return text.strip().replace('\u0000', ' ').replaceAll("\\s+", "");
    }

    private static String said(String written) {
        return ReadAloud.words(written).stream().map(SpokenWord::said).collect(Collectors.joining(" "));
    }
}
