package org.reelwright.domain.campaign;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.reelwright.domain.shared.PlainText;

/**
 * A brief while people type it: each field's text just as it was typed, by the name under which {@link BriefCheck} would
 * find fault with it ({@code budget.total}, {@code audiences.0.name}).
 *
 * @param fields those that are not empty
 * @param guesses names of those that nobody typed: read from a page or a feed, and not yet touched by anybody
 */
public record Typed(Map<String, String> fields, Set<String> guesses) {

    public static final int MOST_FIELDS = 300;
    public static final int LONGEST = 50_000;
    public static final Typed NOTHING = new Typed(Map.of(), Set.of());

    /** Two people gave one field different texts. */
    public record Conflict(String field, String theirs, String yours) {}

    /** @param typed with all that nobody else had changed */
    public record Merged(Typed typed, List<Conflict> conflicts) {}

    public Typed {
        fields = Map.copyOf(fields);
        guesses = Set.copyOf(guesses);
    }

    /** The text of one field; empty if nothing is in it. */
    public String get(String field) {
        return fields.getOrDefault(field, "");
    }

    public boolean isGuess(String field) {
        return guesses.contains(field);
    }

    /**
     * Takes over what one person changed, where nobody else has changed the same field to something else meanwhile.
     *
     * @param base the texts that this person began with; a field that is missing was empty
     * @param mine the texts that are now at theirs; a field that is missing was not touched
     */
    public Merged merge(Map<String, String> base, Map<String, String> mine) {
        var merged = new TreeMap<>(fields);
        var left = new TreeSet<>(guesses);
        var conflicts = new ArrayList<Conflict>();
        mine.forEach((field, now) -> {
            String was = base.getOrDefault(field, "");
            String theirs = get(field);
            if (!now.equals(was) && !now.equals(theirs)) {
                if (theirs.equals(was)) {
                    put(merged, field, now);
                    left.remove(field);
                } else {
                    conflicts.add(new Conflict(field, theirs, now));
                }
            }
        });
        return new Merged(new Typed(merged, left), List.copyOf(conflicts));
    }

    /** What a person changed who began with {@code before}: every field of either, those that were emptied too. */
    Map<String, String> since(Typed before) {
        var now = new TreeMap<>(fields);
        before.fields().keySet().forEach(field -> now.putIfAbsent(field, ""));
        return now;
    }

    /** With these texts; an empty one empties its field. */
    Typed with(Map<String, String> texts) {
        var changed = new TreeMap<>(fields);
        texts.forEach((field, text) -> put(changed, field, text));
        return new Typed(changed, guesses);
    }

    /** Fills what is empty, and remembers that these are guesses. */
    public Typed guess(Map<String, String> found) {
        var filled = new TreeMap<>(fields);
        var marked = new TreeSet<>(guesses);
        found.forEach((field, text) -> {
            if (PlainText.line(get(field)).isEmpty() && !text.isEmpty()) {
                filled.put(field, text);
                marked.add(field);
            }
        });
        return new Typed(filled, marked);
    }

    /** @return whether there are more fields, or longer ones, than any brief has */
    public static boolean isTooMuch(Map<String, String> typed) {
        return typed.size() > MOST_FIELDS
                || typed.entrySet().stream()
                        .anyMatch(field -> !field.getKey().matches("[A-Za-z0-9.]{1,60}")
                                || field.getValue() == null
                                || field.getValue().length() > LONGEST);
    }

    private static void put(Map<String, String> into, String field, String text) {
        if (text.isEmpty()) {
            into.remove(field);
        } else {
            into.put(field, text);
        }
    }
}
