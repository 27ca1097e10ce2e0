package org.reelwright.domain.storyboard;

import java.util.List;
import java.util.UUID;
import org.reelwright.domain.script.Line;
import org.reelwright.domain.script.LineRole;

/** A film of fifteen seconds and four lines, one of them shown in two pictures, and of one scene without words. */
final class Boards {

    static final UUID PHOTO = UUID.fromString("00000000-0000-0000-0000-000000000001");

    static final List<Line> LINES = List.of(
            new Line(LineRole.HOOK, "Cold tea?", "Cold tea again?"),
            new Line(LineRole.BENEFIT, "Warm for six hours", "It keeps tea warm for six hours."),
            new Line(LineRole.PROOF, "Never leaks", "And it never leaks."),
            new Line(LineRole.CALL_TO_ACTION, "Get yours", "Get yours today."));

    private Boards() {}

    /** Scenes: hook, benefit, benefit going on, pause, proof, end card. */
    static Board board() {
        return Board.of(
                LINES,
                new Plan(
                        Look.CLEAN_STUDIO,
                        PaletteRule.of(Look.CLEAN_STUDIO, List.of()),
                        Pacing.inARow(List.of(
                                scene(2_000, 0, Staging.HERO, false),
                                scene(2_500, 1, Staging.CLOSE_UP, false),
                                scene(2_500, 1, Staging.CLOSE_UP, true),
                                scene(2_000, Scene.WORDLESS, Staging.HERO, false),
                                scene(3_000, 2, Staging.ASIDE, false),
                                scene(3_000, 3, Staging.END_CARD, false)))),
                "");
    }

    private static Scene scene(int ms, int line, Staging staging, boolean goesOn) {
        return new Scene(0, ms, line, PHOTO, staging, Motion.PUSH_IN, Transition.DISSOLVE, goesOn);
    }
}
