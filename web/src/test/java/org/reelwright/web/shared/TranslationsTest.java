package org.reelwright.web.shared;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class TranslationsTest {

    private static final Path PAGES = Path.of("src/main/webapp");

    /** What pages say: {@code t['...']}, {@code t.of('...'}, and the words that composite components translate themselves. */
    private static final List<Pattern> SAID = List.of(
            Pattern.compile("\\bt\\['((?:[^'\\\\]|\\\\.)*)'\\]"),
            Pattern.compile("\\bt\\.of\\('((?:[^'\\\\]|\\\\.)*)'"),
            Pattern.compile("<rw:(?:field|ask|nav|tab|breakdown)[^>]*?\\b(?:label|first)=\"([^\"#]+)\""),
            Pattern.compile("<rw:(?:field|ask)[^>]*?\\bhint=\"([^\"#]+)\""));

    private final Translations translations = new Translations();

    @BeforeEach
    void load() {
        translations.load();
    }

    @Test
    void englishStaysAsItIs() {
        assertThat(translations.say(Locale.ENGLISH, "Campaigns")).isEqualTo("Campaigns");
    }

    @Test
    void aSentenceIsKnownWhateverStandsInItsGaps() {
        assertThat(translations.say(Locale.SIMPLIFIED_CHINESE, "3 of 12 approved"))
                .isEqualTo("已批准 3 / 12");
        assertThat(translations.say(Locale.SIMPLIFIED_CHINESE, "Making the films: 40 %"))
                .isEqualTo("正在制作影片：40 %");
    }

    @Test
    void whatIsNotKnownStaysEnglish() {
        assertThat(translations.say(Locale.SIMPLIFIED_CHINESE, "Tarn travel flask"))
                .isEqualTo("Tarn travel flask");
    }

    @Test
    void everythingThatAPageSaysIsSaidInChineseToo() throws IOException {
        var english = new TreeSet<String>();
        try (Stream<Path> pages = Files.walk(PAGES)) {
            for (Path page : pages.filter(p -> p.toString().endsWith(".xhtml")).toList()) {
                String text = Files.readString(page);
                for (Pattern said : SAID) {
                    Matcher match = said.matcher(text);
                    while (match.find()) {
                        english.add(match.group(1).replace("\\'", "'"));
                    }
                }
            }
        }
        assertThat(english).isNotEmpty();
        assertThat(english.stream().filter(said -> !translations.isKnown(said))).isEmpty();
    }
}
