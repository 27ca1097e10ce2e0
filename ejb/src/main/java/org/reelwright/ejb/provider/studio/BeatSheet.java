package org.reelwright.ejb.provider.studio;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.reelwright.domain.script.Framework;

/** The course of one film, as {@code beats.txt} has it for each framework and length: each length has a plot of its own. */
record BeatSheet(List<Step> steps) {

    /** @param rank 0 for what the film cannot do without; the rest comes in where there is time, 1 first */
    record Step(Beat beat, int rank) {

        private static Step parse(String text) {
            String[] parts = text.split("\\?");
            return new Step(Beat.valueOf(parts[0]), parts.length == 1 ? 0 : Integer.parseInt(parts[1]));
        }
    }

    private static final Map<String, BeatSheet> SHEETS = read();

    static BeatSheet of(Framework framework, int seconds) {
        return SHEETS.get(framework + " " + seconds);
    }

    private static Map<String, BeatSheet> read() {
        var sheets = new HashMap<String, BeatSheet>();
        for (String line : CopyBook.lines("beats.txt")) {
            if (!line.isBlank() && !line.startsWith("#")) {
                String[] halves = line.split(":");
                sheets.put(
                        halves[0].strip().replaceAll(" +", " "),
                        new BeatSheet(Stream.of(halves[1].strip().split(" +"))
                                .map(Step::parse)
                                .toList()));
            }
        }
        return sheets;
    }
}
