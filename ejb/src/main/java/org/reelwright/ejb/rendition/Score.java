package org.reelwright.ejb.rendition;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/** Everything that is played, in the order in which it was thought of. */
final class Score {

    /** One note and who plays it. */
    record Part(Instrument instrument, Note note) {}

    private final Map<Bus, List<Part>> parts = new EnumMap<>(Bus.class);
    private final List<Double> kicks = new ArrayList<>();

    void add(Bus bus, Instrument instrument, Note note) {
        parts.computeIfAbsent(bus, b -> new ArrayList<>()).add(new Part(instrument, note));
    }

    void kick(Drum drum, Note note) {
        add(Bus.DRUMS, drum, note);
        kicks.add(note.at());
    }

    List<Part> of(Bus bus) {
        return parts.getOrDefault(bus, List.of());
    }

    /** Seconds at which everything else gives way. */
    List<Double> kicks() {
        return kicks;
    }
}
