package org.reelwright.ejb.provider.studio;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.reelwright.domain.shared.Language;

/** Lines for hosts, kept as data: {@code show-en.txt} has one a line under {@code [KIND]}, with gaps such as {@code {name}}. */
final class ShowBook {

    private static final Map<Language, ShowBook> BOOKS = new ConcurrentHashMap<>();

    private final Map<String, List<String>> lines = new HashMap<>();

    private ShowBook() {}

    static ShowBook in(Language language) {
        return BOOKS.computeIfAbsent(language, ShowBook::read);
    }

    /** In the book's order; empty for a kind that it does not know. */
    List<String> of(String kind) {
        return lines.getOrDefault(kind, List.of());
    }

    private static ShowBook read(Language language) {
        var book = new ShowBook();
        String kind = "";
        for (String line : CopyBook.lines("show-" + language.tag() + ".txt")) {
            if (line.startsWith("[")) {
                kind = line.substring(1, line.indexOf(']'));
            } else if (!line.isBlank() && !line.startsWith("#")) {
                book.lines.computeIfAbsent(kind, k -> new ArrayList<>()).add(line.strip());
            }
        }
        return book;
    }
}
