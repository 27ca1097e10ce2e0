package org.reelwright.web.shared;

import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * What the portal says, in other languages. The English words themselves are the keys, as with gettext, so pages can be read
 * as they are; what has no translation stays English. Sentences with values in them are found by their fixed words, whoever
 * put them together: see {@link Phrase}.
 */
@ApplicationScoped
public class Translations {

    private Map<String, String> chinese = Map.of();
    private List<Phrase> phrases = List.of();

    /** Each feature of the portal may bring a {@code zh.json} of its own, beside its pages' classes. */
    private static final List<String> FEATURES = List.of(
            "shared",
            "account",
            "asset",
            "campaign",
            "production",
            "rendition",
            "review",
            "delivery",
            "measurement",
            "report",
            "storyboard",
            "lead",
            "livestream",
            "presenter");

    @PostConstruct
    void load() {
        chinese = FEATURES.stream()
                .map(Translations::ofFeature)
                .flatMap(words -> words.entrySet().stream())
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue, (one, other) -> one));
        phrases = chinese.entrySet().stream()
                .filter(entry -> Phrase.hasGaps(entry.getKey()))
                .sorted((a, b) -> b.getKey().length() - a.getKey().length())
                .map(entry -> new Phrase(entry.getKey(), entry.getValue()))
                .toList();
    }

    private static Map<String, String> ofFeature(String feature) {
        try (InputStream in = Translations.class.getResourceAsStream("/org/reelwright/web/" + feature + "/zh.json")) {
            return in == null ? Map.of() : new ObjectMapper().readValue(in, new TypeReference<>() {});
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read the translations of " + feature, e);
        }
    }

    public String say(Locale in, String english) {
        return in.getLanguage().equals(Locale.ENGLISH.getLanguage()) ? english : inChinese(english);
    }

    /** Whether these words, or this sentence with its gaps, are there in every language. */
    boolean isKnown(String english) {
        return chinese.containsKey(english);
    }

    private String inChinese(String english) {
        String known = chinese.get(english);
        if (known != null) {
            return known;
        }
        return phrases.stream()
                .flatMap(phrase -> phrase.translate(english, this::word).stream())
                .findFirst()
                .orElseGet(() -> word(english));
    }

    /** What stands in a gap is a value, a word that may be known, or several such words; never a sentence with gaps again. */
    private String word(String english) {
        List<String> words = List.of(english.split(", ", -1));
        String each = chinese.keySet().containsAll(words)
                ? words.stream().map(chinese::get).collect(Collectors.joining("、"))
                : english;
        return chinese.getOrDefault(english, each);
    }
}
