package org.reelwright.domain.rendition;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.reelwright.domain.storyboard.Scene;
import org.reelwright.domain.voice.Cue;
import org.reelwright.domain.voice.Sound;
import org.reelwright.domain.voice.SpokenLine;

/**
 * Gives each recording its time. It begins with its scene. One that is too long is said faster, then runs on into the
 * next scene; what that pushes beyond the film's end is begun before its picture. What even then has no room stays
 * silent, the longest first; the first and the last line, which the film is about, only when there is nothing between.
 */
final class VoiceSchedule {

    /** A picture is seen for a moment before it is spoken of. */
    private static final int LEAD_MS = 150;

    private static final int BREATH_MS = 160;
    private static final int TAIL_MS = 250;

    private final List<Scene> scenes;
    private final int endMs;

    private VoiceSchedule(List<Scene> scenes) {
        this.scenes = scenes;
        this.endMs = scenes.get(scenes.size() - 1).endMs() - TAIL_MS;
    }

    static List<VoicePlacement> place(List<Scene> scenes, List<SpokenLine> spoken) {
        List<SpokenLine> lines = spoken.stream()
                .filter(line -> scenes.stream().anyMatch(scene -> scene.line() == line.line()))
                .sorted(Comparator.comparingInt(SpokenLine::line))
                .toList();
        return new VoiceSchedule(scenes).placed(lines);
    }

    private List<VoicePlacement> placed(List<SpokenLine> lines) {
        var slots = new ArrayList<Slot>();
        for (SpokenLine line : thatFit(lines)) {
            slots.add(Slot.of(line, start(line), end(line)));
        }
        pushLater(slots);
        pullEarlier(slots);
        return slots.stream().map(Slot::placement).toList();
    }

    private List<SpokenLine> thatFit(List<SpokenLine> lines) {
        var fitting = new ArrayList<>(lines);
        while (!fitting.isEmpty() && shortest(fitting) > endMs - LEAD_MS) {
            List<SpokenLine> middle = fitting.size() > 2 ? fitting.subList(1, fitting.size() - 1) : fitting;
            fitting.remove(middle.stream()
                    .max(Comparator.comparingInt(line -> line.speech().durationMs()))
                    .orElseThrow());
        }
        return fitting;
    }

    /** Time that they take when all are said as fast as allowed. */
    private static int shortest(List<SpokenLine> lines) {
        return lines.stream()
                        .mapToInt(line -> Slot.length(line, SoundPlan.FASTEST) + BREATH_MS)
                        .sum()
                - BREATH_MS;
    }

    private void pushLater(List<Slot> slots) {
        int free = 0;
        for (Slot slot : slots) {
            slot.startFrom(free);
            free = slot.end() + BREATH_MS;
        }
    }

    private void pullEarlier(List<Slot> slots) {
        if (slots.isEmpty() || slots.get(slots.size() - 1).end() <= endMs) {
            return;
        }
        slots.forEach(Slot::hurry);
        pushLater(slots);
        int limit = endMs;
        for (int i = slots.size() - 1; i >= 0; i--) {
            slots.get(i).endBy(limit);
            limit = slots.get(i).start - BREATH_MS;
        }
    }

    private int start(SpokenLine line) {
        return scenes.stream()
                        .filter(scene -> scene.line() == line.line())
                        .mapToInt(Scene::startMs)
                        .min()
                        .orElseThrow()
                + LEAD_MS;
    }

    private int end(SpokenLine line) {
        int end = scenes.stream()
                .filter(scene -> scene.line() == line.line())
                .mapToInt(Scene::endMs)
                .max()
                .orElseThrow();
        return Math.min(end, endMs);
    }

    /** One line's time, while it is being found. */
    private static final class Slot {

        private final SpokenLine line;
        private final int from;
        private final int to;
        private int start;
        private double tempo;

        private Slot(SpokenLine line, int from, int to) {
            this.line = line;
            this.from = from;
            this.to = to;
            this.start = from;
            this.tempo = 1;
        }

        static Slot of(SpokenLine line, int from, int to) {
            return new Slot(line, from, to);
        }

        static int length(SpokenLine line, double tempo) {
            return (int) Math.ceil(line.speech().durationMs() / tempo);
        }

        int end() {
            return start + length(line, tempo);
        }

        /** As its scene begins or, when another still speaks, after that; as fast as its scene's end asks. */
        void startFrom(int free) {
            start = Math.max(from, free);
            double room = Math.max(1, to - start);
            double needed = line.speech().durationMs() / room;
            tempo = Math.max(tempo, Math.min(SoundPlan.FASTEST, needed));
        }

        void hurry() {
            tempo = SoundPlan.FASTEST;
        }

        void endBy(int limit) {
            start = Math.min(start, limit - length(line, tempo));
        }

        VoicePlacement placement() {
            List<Cue> cues = line.speech().cues().stream()
                    .map(cue -> new Cue(cue.word(), inFilm(cue.startMs()), inFilm(cue.endMs())))
                    .toList();
            List<Sound> sounds = line.speech().sounds().stream()
                    .map(sound -> new Sound(sound.phone(), inFilm(sound.startMs()), inFilm(sound.endMs())))
                    .toList();
            return new VoicePlacement(
                    line.line(), line.speech().audio(), start, tempo, length(line, tempo), cues, sounds);
        }

        private int inFilm(int ms) {
            return start + (int) Math.round(ms / tempo);
        }
    }
}
