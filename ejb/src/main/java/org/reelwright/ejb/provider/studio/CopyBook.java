package org.reelwright.ejb.provider.studio;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;
import org.reelwright.domain.shared.Language;

/**
 * Turns of phrase that suit any product, kept as data: {@code copy-en.txt} has one a line under {@code [KIND]} or, for
 * those who care about one thing, {@code [KIND theme]}; what is shown stands before the bar and what is said after it.
 * {@code [THEME theme]} lists the words by which a theme is known.
 */
final class CopyBook {

    /** What is shown and what is said. */
    record Phrase(String shown, String said) {

        boolean needs(String slot) {
            return shown.contains(slot) || said.contains(slot);
        }
    }

    private static final Map<Language, CopyBook> BOOKS = new ConcurrentHashMap<>();

    private final Map<String, List<Phrase>> phrases = new LinkedHashMap<>();
    private final Map<String, List<String>> themes = new LinkedHashMap<>();

    private CopyBook() {}

    static CopyBook in(Language language) {
        return BOOKS.computeIfAbsent(language, CopyBook::read);
    }

    private static CopyBook read(Language language) {
        var book = new CopyBook();
        String kind = "";
        for (String line : lines("copy-" + language.tag() + ".txt")) {
            if (line.startsWith("[")) {
                kind = line.substring(1, line.indexOf(']'));
            } else if (!line.isBlank() && !line.startsWith("#")) {
                book.add(kind, line);
            }
        }
        return book;
    }

    private void add(String kind, String line) {
        if (kind.startsWith("THEME ")) {
            themes.computeIfAbsent(kind.substring(6), k -> new ArrayList<>()).addAll(List.of(line.split(" ?, ?")));
            return;
        }
        String[] halves = line.split("\\|", 2);
        String shown = halves[0].strip();
        phrases.computeIfAbsent(kind, k -> new ArrayList<>())
                .add(new Phrase(shown, halves.length == 1 ? shown : halves[1].strip()));
    }

    List<Phrase> of(String kind) {
        return phrases.getOrDefault(kind, List.of());
    }

    /** What a care is about, such as "price". */
    Optional<String> theme(String care) {
        String padded = " " + care.toLowerCase(Locale.ROOT) + " ";
        return themes.entrySet().stream()
                .filter(theme -> theme.getValue().stream().anyMatch(word -> speaksOf(padded, word)))
                .map(Map.Entry::getKey)
                .findFirst();
    }

    /** Words of the same theme; empty for a care without one. */
    List<String> wordsLike(String care) {
        return theme(care).map(themes::get).orElse(List.of());
    }

    /** An English word counts when it begins one, so that "travel" is found in "travels". */
    static boolean speaksOf(String text, String word) {
        boolean latin = word.chars().allMatch(c -> c < 0x250);
        return text.contains(latin ? " " + word : word);
    }

    static List<String> lines(String name) {
        try (InputStream in = CopyBook.class.getResourceAsStream(name)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8).lines().toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** For tests of the book itself. */
    Stream<Phrase> all() {
        return phrases.values().stream().flatMap(List::stream);
    }
}
