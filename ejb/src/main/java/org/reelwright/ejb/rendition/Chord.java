package org.reelwright.ejb.rendition;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * A chord, above the key's first note.
 *
 * @param root semitones above it
 * @param tones semitones above the root
 */
record Chord(int root, List<Integer> tones) {

    private static final Map<String, List<Integer>> KINDS = Map.ofEntries(
            Map.entry("maj", List.of(0, 4, 7)),
            Map.entry("add9", List.of(0, 4, 7, 14)),
            Map.entry("maj7", List.of(0, 4, 7, 11)),
            Map.entry("maj9", List.of(0, 4, 7, 11, 14)),
            Map.entry("six", List.of(0, 4, 7, 9)),
            Map.entry("min", List.of(0, 3, 7)),
            Map.entry("min7", List.of(0, 3, 7, 10)),
            Map.entry("min9", List.of(0, 3, 7, 10, 14)),
            Map.entry("minadd9", List.of(0, 3, 7, 14)),
            Map.entry("seven", List.of(0, 4, 7, 10)),
            Map.entry("nine", List.of(0, 4, 7, 10, 14)),
            Map.entry("sus", List.of(0, 5, 7)),
            Map.entry("sevensus", List.of(0, 5, 7, 10)));

    /** @param row such as {@code 0:maj7 9:min7} */
    static List<Chord> row(String row) {
        return Stream.of(row.split(" "))
                .map(chord -> chord.split(":"))
                .map(chord -> new Chord(Integer.parseInt(chord[0]), KINDS.get(chord[1])))
                .toList();
    }

    /** Its pitches within one octave from {@code low} up, so that neighbours move little. */
    List<Integer> voiced(int key, int low) {
        return tones.stream()
                .map(tone -> low + Math.floorMod(key + root + tone - low, 12))
                .distinct()
                .sorted()
                .toList();
    }

    /** The root, within one octave from {@code low} up. */
    int bass(int key, int low) {
        return low + Math.floorMod(key + root - low, 12);
    }
}
