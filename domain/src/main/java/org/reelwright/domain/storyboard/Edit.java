package org.reelwright.domain.storyboard;

import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.function.Supplier;
import java.util.function.UnaryOperator;
import org.reelwright.domain.script.Line;
import org.reelwright.domain.shared.Checked;
import org.reelwright.domain.shared.Findings;
import org.reelwright.domain.shared.PlainText;

/** One thing that a person changes in a film. Scenes are counted as they stand when the edit is made, from 0. */
@JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "kind")
@JsonSubTypes({
    @JsonSubTypes.Type(value = Edit.Reword.class, name = "reword"),
    @JsonSubTypes.Type(value = Edit.Retime.class, name = "retime"),
    @JsonSubTypes.Type(value = Edit.Move.class, name = "move"),
    @JsonSubTypes.Type(value = Edit.Restage.class, name = "restage"),
    @JsonSubTypes.Type(value = Edit.Retake.class, name = "retake"),
    @JsonSubTypes.Type(value = Edit.Show.class, name = "show"),
    @JsonSubTypes.Type(value = Edit.Swap.class, name = "swap"),
    @JsonSubTypes.Type(value = Edit.Recast.class, name = "recast")
})
public sealed interface Edit {

    int scene();

    /** @return the board after it, or why it cannot be done; what words may say is for the script's check */
    Checked<Board> on(Board board, ShotLimits limits);

    /** Other words for the line of a scene; a longer one takes its time from the scenes around it. */
    record Reword(int scene, String onScreen, String spoken) implements Edit {

        public Reword {
            onScreen = PlainText.line(onScreen);
            spoken = PlainText.line(spoken);
        }

        @Override
        public Checked<Board> on(Board board, ShotLimits limits) {
            return judged(
                    board,
                    scene,
                    findings -> findings.expect(
                            !board.scenes().get(scene).wordless(),
                            "onScreen",
                            "Nothing is said or written in this scene."),
                    () -> reworded(board, limits));
        }

        private Board reworded(Board board, ShotLimits limits) {
            int index = board.scenes().get(scene).line();
            Line before = board.lines().get(index);
            var line = new Line(before.role(), onScreen, spoken);
            var lines = new ArrayList<>(board.lines());
            lines.set(index, line);
            Timing timing = Timing.of(board.plan().look());
            int more = (timing.natural(line) - timing.natural(before)) * Pacing.STEP_MS;
            Board said = board.saying(lines);
            return more <= 0 || board.isEndCard(scene) ? said : said.with(longer(board, more, limits));
        }

        private List<Scene> longer(Board board, int moreMs, ShotLimits limits) {
            List<Integer> block = board.block(scene);
            int last = block.get(block.size() - 1);
            int now = board.scenes().get(last).durationMs();
            int most = Math.max(now, Pacing.longest(board.scenes(), last, limits));
            return Pacing.paced(board.scenes(), last, Math.min(now + moreMs, most), limits);
        }
    }

    /** Another length, which the scenes around it give or take. */
    record Retime(int scene, int durationMs) implements Edit {

        @Override
        public Checked<Board> on(Board board, ShotLimits limits) {
            return judged(board, scene, findings -> fits(board, limits, findings), () -> retimed(board, limits));
        }

        private void fits(Board board, ShotLimits limits, Findings findings) {
            int most = Pacing.longest(board.scenes(), scene, limits);
            findings.expect(
                    durationMs >= Pacing.SHORTEST_MS && durationMs <= most,
                    "seconds",
                    "This scene can have 1.2 to " + most / 1000 + "." + most / 100 % 10 + " seconds.");
        }

        private Board retimed(Board board, ShotLimits limits) {
            int onGrid = Math.round(durationMs / (float) Pacing.STEP_MS) * Pacing.STEP_MS;
            return board.with(Pacing.paced(board.scenes(), scene, onGrid, limits));
        }
    }

    /** Another way for the camera over the same picture. */
    record Move(int scene, Motion motion) implements Edit {

        @Override
        public Checked<Board> on(Board board, ShotLimits limits) {
            return judged(
                    board, scene, findings -> {}, () -> changed(board, List.of(scene), one -> one.moving(motion)));
        }
    }

    /** Another photo, or the product standing otherwise; scenes that go on in the same picture go along. */
    record Restage(int scene, UUID photo, Staging staging) implements Edit {

        @Override
        public Checked<Board> on(Board board, ShotLimits limits) {
            return judged(
                    board,
                    scene,
                    findings -> findings.expect(
                            (staging == Staging.END_CARD) == board.isEndCard(scene),
                            "staging",
                            "The last scene is the end card, and no other is."),
                    () -> changed(board, pictured(board, scene), one -> one.showing(photo, staging)));
        }
    }

    /**
     * Another picture of the same thing.
     *
     * @param wish what should be different, for models that read; may be empty
     * @param take a number that no picture of this scene had yet
     */
    record Retake(int scene, String wish, int take) implements Edit {

        public static final int LONGEST_WISH = 300;

        public Retake {
            wish = PlainText.line(wish);
        }

        @Override
        public Checked<Board> on(Board board, ShotLimits limits) {
            return judged(
                    board,
                    scene,
                    findings -> findings.line("wish", wish, LONGEST_WISH),
                    () -> changed(board, pictured(board, scene), one -> one.taken(take, wish)));
        }
    }

    /**
     * Something out of the library, whole: a picture, or a clip as it was filmed.
     *
     * @param name as it was called then
     * @param footageMs length of a clip; 0 of a picture
     */
    record Show(int scene, UUID item, String name, int footageMs) implements Edit {

        public Show {
            name = PlainText.line(name);
        }

        @Override
        public Checked<Board> on(Board board, ShotLimits limits) {
            return judged(board, scene, findings -> fits(board, findings), () -> shown(board));
        }

        private void fits(Board board, Findings findings) {
            int needed = pictured(board, scene).stream()
                    .mapToInt(i -> board.scenes().get(i).durationMs())
                    .sum();
            findings.expect(
                    footageMs == 0 || !board.isEndCard(scene),
                    "material",
                    "The end card holds still: choose a picture for it.");
            findings.expect(
                    footageMs == 0 || footageMs >= needed,
                    "material",
                    "This clip is too short for the scene. Shorten the scene, or choose another one.");
        }

        private Board shown(Board board) {
            Staging staging = board.isEndCard(scene) ? Staging.END_CARD : Staging.PHOTO;
            return changed(board, pictured(board, scene), one -> one.showing(item, staging, footageMs));
        }
    }

    /** What belongs to this scene's line is shown after what came next. */
    record Swap(int scene) implements Edit {

        @Override
        public Checked<Board> on(Board board, ShotLimits limits) {
            return judged(
                    board,
                    scene,
                    findings -> findings.expect(board.maySwap(scene), "", "The end card stays last."),
                    () -> board.swapped(scene));
        }
    }

    /**
     * Another voice speaks the whole film.
     *
     * @param voice that the voice model offers; empty for the usual one
     */
    record Recast(String voice) implements Edit {

        public static final int LONGEST = 100;

        public Recast {
            voice = PlainText.line(voice);
        }

        @Override
        public int scene() {
            return 0;
        }

        @Override
        public Checked<Board> on(Board board, ShotLimits limits) {
            return judged(
                    board, scene(), findings -> findings.line("voice", voice, LONGEST), () -> board.speaking(voice));
        }
    }

    private static Checked<Board> judged(Board board, int scene, Consumer<Findings> rules, Supplier<Board> then) {
        var findings = new Findings();
        if (findings.expect(board.has(scene), "", "There is no such scene.")) {
            rules.accept(findings);
        }
        return findings.judge(then);
    }

    private static List<Integer> pictured(Board board, int scene) {
        return board.plan().goingOnFrom(board.plan().pictured(scene));
    }

    private static Board changed(Board board, List<Integer> which, UnaryOperator<Scene> change) {
        var scenes = new ArrayList<>(board.scenes());
        which.forEach(i -> scenes.set(i, change.apply(scenes.get(i))));
        return board.with(scenes);
    }
}
