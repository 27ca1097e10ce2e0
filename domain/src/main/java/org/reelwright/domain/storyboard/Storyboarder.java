package org.reelwright.domain.storyboard;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;
import org.reelwright.domain.campaign.Brief;
import org.reelwright.domain.production.Subject;
import org.reelwright.domain.script.Line;
import org.reelwright.domain.shared.Rgb;

/**
 * Divides a film into scenes: each line has as much time as it takes to say, a long one is shown in several pictures, what
 * is over is shown without words, and the last is the end card. How a line is shown goes by the line alone wherever its
 * neighbours allow it, so that films that share lines share their shots.
 */
public final class Storyboarder {

    private static final int TENTH_MS = 100;
    private static final int SPLIT_ABOVE = 52;
    private static final List<Staging> STAGINGS = List.of(Staging.CLOSE_UP, Staging.ASIDE, Staging.ARRAY, Staging.HERO);
    /** One pool of light has room for one product. */
    private static final List<Staging> STAGINGS_IN_THE_DARK = List.of(Staging.CLOSE_UP, Staging.ASIDE, Staging.HERO);

    private static final List<Staging> WORDLESS = List.of(Staging.CLOSE_UP, Staging.PHOTO, Staging.HERO);
    private static final List<Motion> MOTIONS =
            List.of(Motion.PUSH_IN, Motion.DRIFT_LEFT, Motion.RISE, Motion.DRIFT_RIGHT, Motion.PULL_OUT);
    private static final List<Transition> TRANSITIONS =
            List.of(Transition.CUT, Transition.DISSOLVE, Transition.SLIDE, Transition.CUT, Transition.WIPE);

    private final List<Line> lines;
    private final List<UUID> photos;
    private final List<Staging> stagings;
    private final long seed;
    private final List<Scene> scenes = new ArrayList<>();

    private Storyboarder(List<Line> lines, List<UUID> photos, List<Staging> stagings, long seed) {
        this.lines = lines;
        this.photos = photos;
        this.stagings = stagings;
        this.seed = seed;
    }

    /**
     * @param lines at least two; the last one is the call to action
     * @param photoColours of the leading photo, used where the brand names no colours
     * @param seed of the production: every cut of it has the same look
     */
    public static Plan plan(Brief brief, Subject cut, List<Line> lines, List<Rgb> photoColours, long seed) {
        Look look = Look.of(brief.brand().tone());
        List<Rgb> colours =
                brief.brand().colours().isEmpty() ? photoColours : brief.brand().colours();
        var board = new Storyboarder(lines, brief.product().photos(), stagings(look), seed);
        Timing.beats(lines, cut.seconds() * 10).forEach(board::add);
        return new Plan(look, PaletteRule.of(look, colours), board.scenes);
    }

    private void add(Timing.Beat beat) {
        if (beat.line() == lines.size() - 1) {
            scene(beat.tenths(), beat.line(), photos.get(0), Staging.END_CARD, Motion.HOLD, Transition.DISSOLVE);
            return;
        }
        int parts = (beat.tenths() + SPLIT_ABOVE - 1) / SPLIT_ABOVE;
        for (int part = 0; part < parts; part++) {
            int tenths = beat.tenths() * (part + 1) / parts - beat.tenths() * part / parts;
            picture(beat.line(), tenths, choice(beat.line(), part));
        }
    }

    private void picture(int line, int tenths, int choice) {
        boolean opens = scenes.isEmpty();
        UUID photo = opens ? photos.get(0) : photos.get(choice % photos.size());
        Staging staging = opens
                ? Staging.HERO
                : line == Scene.WORDLESS
                        ? other(WORDLESS, choice, Scene::staging)
                        : other(stagings, choice, Scene::staging);
        Motion motion = other(MOTIONS, choice / 7, Scene::motion);
        Transition transition = opens ? Transition.CUT : TRANSITIONS.get(scenes.size() % TRANSITIONS.size());
        scene(tenths, line, photo, staging, motion, transition);
    }

    private void scene(int tenths, int line, UUID photo, Staging staging, Motion motion, Transition transition) {
        int start = scenes.isEmpty() ? 0 : scenes.get(scenes.size() - 1).endMs();
        scenes.add(new Scene(start, tenths * TENTH_MS, line, photo, staging, motion, transition));
    }

    /** A number that goes with these words, whichever film they are in; without words, with how often there were none. */
    private int choice(int line, int part) {
        int words = line == Scene.WORDLESS
                ? (int) scenes.stream().filter(Scene::wordless).count()
                : lines.get(line).onScreen().hashCode();
        return Math.floorMod(Long.hashCode(seed * 31 + words * 1_000_003L + part * 7919L), 1 << 20);
    }

    /** The chosen one, or the one after it when the scene before has it. */
    private <T> T other(List<T> all, int choice, Function<Scene, T> of) {
        T chosen = all.get(choice % all.size());
        boolean again = !scenes.isEmpty() && of.apply(scenes.get(scenes.size() - 1)) == chosen;
        return again ? all.get((choice + 1) % all.size()) : chosen;
    }

    private static List<Staging> stagings(Look look) {
        return look == Look.DARK_PREMIUM || look == Look.TECHNICAL ? STAGINGS_IN_THE_DARK : STAGINGS;
    }
}
