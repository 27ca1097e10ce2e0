package org.reelwright.domain.shared;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/** The languages that ads are made in. */
public enum Language {
    ENGLISH("en"),
    CHINESE("zh");

    private final String tag;

    Language(String tag) {
        this.tag = tag;
    }

    /** BCP 47 primary tag. */
    @JsonValue
    public String tag() {
        return tag;
    }

    /** Any tag of the language will do: {@code zh-CN} is Chinese. */
    public static Optional<Language> parse(String tag) {
        String primary = Locale.forLanguageTag(tag.strip()).getLanguage();
        return Stream.of(values()).filter(l -> l.tag.equals(primary)).findFirst();
    }

    @JsonCreator
    static Language fromTag(String tag) {
        return parse(tag).orElseThrow(() -> new IllegalArgumentException(tag + " is not one of en, zh"));
    }
}
