package org.reelwright.web.shared;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.reelwright.domain.rendition.Rule;

class TranslationsTest {

    private static final Path PAGES = Path.of("src/main/webapp");

    /** What pages say: {@code t['...']}, {@code t.of('...'}, and the words that composite components translate themselves. */
    private static final List<Pattern> SAID = List.of(
            Pattern.compile("\\bt\\['((?:[^'\\\\]|\\\\.)*)'\\]"),
            Pattern.compile("\\bt\\.of\\('((?:[^'\\\\]|\\\\.)*)'"),
            Pattern.compile("\\bt\\.many\\([^']*'((?:[^'\\\\]|\\\\.)*)'"),
            Pattern.compile("\\bt\\.many\\([^']*'(?:[^'\\\\]|\\\\.)*', *'((?:[^'\\\\]|\\\\.)*)'"),
            Pattern.compile("<rw:(?:field|ask|nav|tab|breakdown)[^>]*?\\b(?:label|first)=\"([^\"#]+)\""),
            Pattern.compile("<rw:(?:field|ask)[^>]*?\\bhint=\"([^\"#]+)\""));

    /** Providers' prompts and troubles, the demo's own brief, and what is said to ad exchanges. */
    private static final List<Path> ELSEWHERE = List.of(
            Path.of("../ejb/src/main/java/org/reelwright/ejb/provider"),
            Path.of("../ejb/src/main/java/org/reelwright/ejb/production/DemoCampaign.java"),
            Path.of("src/main/java/org/reelwright/web/ads"));

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
    void severalWordsInAGapAreSaidEach() {
        assertThat(translations.say(Locale.SIMPLIFIED_CHINESE, Rule.words(List.of(Rule.LOUDNESS, Rule.AI_LABEL))))
                .isEqualTo("响度、AI 标识");
        assertThat(translations.say(
                        Locale.SIMPLIFIED_CHINESE,
                        "The 15 s film in 9:16 failed its check (loudness, black picture): reject it, or let an account"
                                + " manager approve it all the same and say why."))
                .contains("（响度、黑场）");
        assertThat(Rule.values()).allSatisfy(rule -> assertThat(translations.isKnown(Rule.words(List.of(rule))))
                .isTrue());
    }

    @Test
    void whatIsNotKnownStaysEnglish() {
        assertThat(translations.say(Locale.SIMPLIFIED_CHINESE, "Tarn travel flask"))
                .isEqualTo("Tarn travel flask");
    }

    @Test
    void everySentenceThatJavaPutsTogetherIsSaidInChineseToo() throws IOException {
        Set<String> english = SaidInJava.below(
                ELSEWHERE,
                Path.of("src/main/java"),
                Path.of("../ejb/src/main/java"),
                Path.of("../domain/src/main/java"));

        assertThat(english).contains("The brief is changed.").hasSizeGreaterThan(250);
        assertThat(english.stream().filter(said -> !isSaidInChinese(said))).isEmpty();
    }

    @Test
    void allThatACheckFindsIsSaidInChineseToo() throws IOException {
        List<Path> rules;
        try (Stream<Path> files = Files.list(Path.of("../domain/src/main/java/org/reelwright/domain/rendition"))) {
            rules = files.filter(file -> file.toString().endsWith("Rules.java")).toList();
        }
        Set<String> english = SaidInJava.in(rules);

        assertThat(english).contains("no words upon the product").hasSizeGreaterThan(80);
        assertThat(english.stream().filter(said -> !isSaidInChinese(said))).isEmpty();
        assertThat(Stream.of(Rule.values()).map(Words::sentence).filter(name -> !translations.isKnown(name)))
                .isEmpty();
    }

    @Test
    void aSentenceOfSeveralPartsIsOneWithGaps(@TempDir Path folder) throws IOException {
        Files.writeString(folder.resolve("A.java"), """
                class A {
                    String a(int n) {
                        return n > 1 ? "At most " + n + " of these" + " fit, %s." : "One is enough here.";
                    }
                    @Deprecated(since = "Not said to anybody.") void b() {
                        throw new IllegalStateException("Only a log has this.");
                    }
                }""");

        assertThat(SaidInJava.below(List.of(), folder))
                .containsExactlyInAnyOrder("At most {} of these fit, {}.", "One is enough here.");
    }

    private boolean isSaidInChinese(String english) {
        String said = english.replace("{}", "7");
        return translations.isKnown(english)
                || !translations.say(Locale.SIMPLIFIED_CHINESE, said).equals(said);
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
