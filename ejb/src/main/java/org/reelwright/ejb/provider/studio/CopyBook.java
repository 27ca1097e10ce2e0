package org.reelwright.ejb.provider.studio;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.reelwright.domain.shared.Language;

/**
 * Turns of phrase that suit any product, kept as data: {@code copy-en.txt} has one a line under {@code [KIND]}, what is
 * shown before the bar and what is said after it.
 */
final class CopyBook {

    /** What is shown and what is said. */
    record Phrase(String shown, String said) {

        boolean needs(String slot) {
            return shown.contains(slot) || said.contains(slot);
        }
    }

    private final Map<String, List<Phrase>> phrases;

    private CopyBook(Map<String, List<Phrase>> phrases) {
        this.phrases = phrases;
    }

    static CopyBook in(Language language) {
        var phrases = new HashMap<String, List<Phrase>>();
        String kind = "";
        for (String line : lines("copy-" + language.tag() + ".txt")) {
            if (line.startsWith("[")) {
                kind = line.substring(1, line.indexOf(']'));
            } else if (!line.isBlank() && !line.startsWith("#")) {
                String[] halves = line.split("\\|", 2);
                phrases.computeIfAbsent(kind, k -> new ArrayList<>())
                        .add(new Phrase(halves[0].strip(), halves[1].strip()));
            }
        }
        return new CopyBook(phrases);
    }

    List<Phrase> of(String kind) {
        return phrases.getOrDefault(kind, List.of());
    }

    private static List<String> lines(String name) {
        try (InputStream in = CopyBook.class.getResourceAsStream(name)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8).lines().toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
