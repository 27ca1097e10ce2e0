package org.reelwright.domain.rendition;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import org.reelwright.domain.script.Line;
import org.reelwright.domain.storyboard.Plan;
import org.reelwright.domain.storyboard.Scene;
import org.reelwright.domain.voice.Cue;

/** Captions in time with the voice; where nothing is spoken, in time with the scenes. */
public final class Captions {

    /** Characters in one caption of one or two lines; an ideograph counts as two. */
    private static final int LONGEST = 42;

    private static final int SHORTEST_MS = 800;

    private Captions() {}

    public static List<Caption> of(Plan plan, List<Line> lines, List<VoicePlacement> voices) {
        if (voices.isEmpty()) {
            return written(plan, lines);
        }
        var captions = new ArrayList<Caption>();
        voices.forEach(voice -> pieces(voice.cues(), captions));
        return unhurried(captions, plan.scenes().get(plan.scenes().size() - 1).endMs());
    }

    /** As WebVTT (W3C), escaped. */
    public static String webVtt(List<Caption> captions) {
        return "WEBVTT\n\n"
                + captions.stream()
                        .map(c -> time(c.startMs()) + " --> " + time(c.endMs()) + "\n" + escaped(c.text()) + "\n")
                        .collect(Collectors.joining("\n"));
    }

    private static List<Caption> written(Plan plan, List<Line> lines) {
        Map<Integer, List<Scene>> byLine = plan.scenes().stream()
                .filter(scene -> !scene.wordless())
                .collect(Collectors.groupingBy(Scene::line, java.util.TreeMap::new, Collectors.toList()));
        return byLine.entrySet().stream()
                .map(e -> new Caption(
                        lines.get(e.getKey()).onScreen(),
                        e.getValue().get(0).startMs(),
                        e.getValue().get(e.getValue().size() - 1).endMs()))
                .toList();
    }

    /** Breaks after a sentence or a comma where it can, else where the caption is full. */
    private static void pieces(List<Cue> cues, List<Caption> captions) {
        var words = new ArrayList<Cue>();
        for (Cue cue : cues) {
            if (!words.isEmpty() && length(text(words)) + length(cue.word()) + 1 > LONGEST) {
                captions.add(piece(words));
                words.clear();
            }
            words.add(cue);
            if (cue.word().matches(".*[.!?。！？]")
                    || length(text(words)) > LONGEST * .6 && cue.word().matches(".*[,;:，；]")) {
                captions.add(piece(words));
                words.clear();
            }
        }
        if (!words.isEmpty()) {
            captions.add(piece(words));
        }
    }

    private static Caption piece(List<Cue> words) {
        return new Caption(
                text(words), words.get(0).startMs(), words.get(words.size() - 1).endMs());
    }

    /** Stays until it can be read, but never into the next. */
    private static List<Caption> unhurried(List<Caption> captions, int total) {
        var unhurried = new ArrayList<Caption>();
        for (int i = 0; i < captions.size(); i++) {
            Caption caption = captions.get(i);
            int next = i + 1 < captions.size() ? captions.get(i + 1).startMs() : total;
            int wished = Math.max(caption.endMs() + 150, caption.startMs() + SHORTEST_MS);
            unhurried.add(new Caption(
                    caption.text(), caption.startMs(), Math.max(caption.startMs() + 1, Math.min(wished, next))));
        }
        return unhurried;
    }

    private static String text(List<Cue> words) {
        var text = new StringBuilder();
        for (Cue cue : words) {
            text.append(text.length() > 0 && Words.apart(text.toString(), cue.word()) ? " " : "")
                    .append(cue.word());
        }
        return text.toString();
    }

    private static int length(String text) {
        return text.codePoints().map(c -> Character.isIdeographic(c) ? 2 : 1).sum();
    }

    private static String time(int ms) {
        return String.format(
                Locale.ROOT, "%02d:%02d:%02d.%03d", ms / 3_600_000, ms / 60_000 % 60, ms / 1000 % 60, ms % 1000);
    }

    private static String escaped(String text) {
        return text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;");
    }
}
