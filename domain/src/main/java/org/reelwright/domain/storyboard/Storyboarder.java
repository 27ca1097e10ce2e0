package org.reelwright.domain.storyboard;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.IntStream;
import org.reelwright.domain.campaign.Brief;
import org.reelwright.domain.campaign.Casting;
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

    private static final List<Staging> WORDLESS = List.of(Staging.HERO, Staging.CLOSE_UP, Staging.ASIDE);
    /** Of one staging: enough that a long film does not repeat itself at once. */
    private static final int WAYS_TO_BREATHE = 2;

    private static final int TO_AND_FRO = 2;

    private static final List<Motion> MOTIONS =
            List.of(Motion.PUSH_IN, Motion.DRIFT_LEFT, Motion.RISE, Motion.DRIFT_RIGHT, Motion.PULL_OUT);
    private static final List<Transition> TRANSITIONS =
            List.of(Transition.CUT, Transition.DISSOLVE, Transition.SLIDE, Transition.CUT, Transition.WIPE);

    private final List<Line> lines;
    private final List<UUID> photos;
    private final Look look;
    private final Timing timing;
    private final long seed;
    private final ShotLimits limits;
    private final List<Scene> scenes = new ArrayList<>();
    private final Map<Staging, Integer> breaths = new EnumMap<>(Staging.class);
    private int said;
    private Staging shown = Staging.HERO;
    private final Set<Staging> shownSoFar = EnumSet.of(Staging.HERO);

    private Storyboarder(List<Line> lines, List<UUID> photos, Look look, long seed, ShotLimits limits) {
        this.lines = lines;
        this.photos = photos;
        this.look = look;
        this.timing = Timing.of(look);
        this.seed = seed;
        this.limits = limits;
    }

    /**
     * @param lines at least two; the last one is the call to action
     * @param photoColours of the leading photo, used where the brand names no colours
     * @param seed of the production: every cut of it has the same look
     */
    public static Plan plan(Brief brief, Subject cut, List<Line> lines, List<Rgb> photoColours, long seed) {
        return plan(brief, cut, lines, photoColours, seed, ShotLimits.USUAL);
    }

    /**
     * As above, for a video model with limits of its own: no scene but the end card, which holds still, is longer than its
     * longest clip, and where it can go on from a last frame, every other part of a long line does.
     */
    public static Plan plan(
            Brief brief, Subject cut, List<Line> lines, List<Rgb> photoColours, long seed, ShotLimits limits) {
        Look look = LookChoice.of(brief, photoColours);
        List<Rgb> brand = brief.brand().colours();
        var board = new Storyboarder(lines, brief.product().photos(), look, seed, limits);
        var language = brief.audiences().get(cut.audience()).language();
        String action = lines.get(lines.size() - 1).onScreen();
        int endCard = EndCardTime.tenths(brief, language, action, cut.seconds());
        board.timing.slots(lines, cut.seconds() * 10, endCard).forEach(board::add);
        boolean onstage = brief.presenter().filter(Casting::isFull).isPresent();
        List<Scene> scenes = onstage ? Onstage.of(board.scenes) : board.scenes;
        return new Plan(look, PaletteRule.of(look, brand, photoColours), scenes);
    }

    private void add(Timing.Slot slot) {
        if (slot.line() == Scene.WORDLESS) {
            breath(slot.tenths());
        } else if (slot.line() == lines.size() - 1) {
            scene(slot.tenths(), slot.line(), photos.get(0), Staging.END_CARD, Motion.HOLD, Transition.DISSOLVE);
        } else {
            say(slot);
        }
    }

    private void say(Timing.Slot slot) {
        List<Integer> parts = timing.parts(slot.tenths(), Math.min(SPLIT_ABOVE, limits.longestSceneMs() / TENTH_MS));
        for (int part = 0; part < parts.size(); part++) {
            int tenths = parts.get(part);
            if (limits.chains() && part % 2 == 1) {
                goOn(tenths);
                continue;
            }
            int choice = choice(slot.line(), part);
            Staging staging = scenes.isEmpty() ? Staging.HERO : staging(choice);
            UUID photo = scenes.isEmpty() ? photos.get(0) : photos.get(choice % photos.size());
            scene(tenths, slot.line(), photo, staging, opening(choice), transition(choice));
            shown = staging;
            shownSoFar.add(staging);
        }
        said = slot.line() + 1;
    }

    /** In the same picture, without a cut. */
    private void goOn(int tenths) {
        Scene before = scenes.get(scenes.size() - 1);
        scenes.add(new Scene(
                before.endMs(),
                tenths * TENTH_MS,
                before.line(),
                before.photo(),
                before.staging(),
                before.motion() == Motion.REVEAL ? Motion.PUSH_IN : before.motion(),
                Transition.CUT,
                true));
    }

    /** Another picture than those of the lines around it, which go by their words: one that every film of the set has. */
    private void breath(int tenths) {
        Staging next = said < lines.size() - 1 ? staging(choice(said, 0)) : Staging.END_CARD;
        Staging staging = WORDLESS.stream()
                .filter(other -> other != shown && other != next)
                .findFirst()
                .orElseThrow();
        int choice = choice(staging.name(), breaths.merge(staging, 1, Integer::sum) % WAYS_TO_BREATHE);
        List<Integer> parts = timing.parts(tenths, limits.longestSceneMs() / TENTH_MS);
        for (int part = 0; part < parts.size(); part++) {
            scene(
                    parts.get(part),
                    Scene.WORDLESS,
                    photos.get(choice % photos.size()),
                    staging,
                    motion(choice + 16 * part),
                    Transition.CUT);
        }
    }

    private void scene(int tenths, int line, UUID photo, Staging staging, Motion motion, Transition transition) {
        int start = scenes.isEmpty() ? 0 : scenes.get(scenes.size() - 1).endMs();
        scenes.add(new Scene(start, tenths * TENTH_MS, line, photo, staging, motion, transition));
    }

    /** A number that goes with a line's words, whichever film they are in. */
    private int choice(int line, int part) {
        return choice(lines.get(line).onScreen(), part);
    }

    private int choice(String words, int part) {
        return Math.floorMod(
                Long.hashCode((seed * 31 + words.hashCode() * 1_000_003L + part) * 0x9E3779B97F4A7C15L), 1 << 20);
    }

    /** The chosen one, or the next after it that the line before has not. The third is new: to and fro is no rhythm. */
    private Staging staging(int choice) {
        List<Staging> stagings = stagings(look);
        return IntStream.range(0, stagings.size())
                .mapToObj(next -> stagings.get((choice + next) % stagings.size()))
                .filter(staging -> staging != shown)
                .filter(staging -> shownSoFar.size() != TO_AND_FRO || !shownSoFar.contains(staging))
                .findFirst()
                .orElseThrow();
    }

    private Motion opening(int choice) {
        return scenes.isEmpty() && look.reveals() ? Motion.REVEAL : motion(choice);
    }

    private static Motion motion(int choice) {
        return MOTIONS.get(choice / 16 % MOTIONS.size());
    }

    private Transition transition(int choice) {
        return scenes.isEmpty() ? Transition.CUT : TRANSITIONS.get(choice / 128 % TRANSITIONS.size());
    }

    private static List<Staging> stagings(Look look) {
        return look == Look.DARK_PREMIUM || look == Look.TECHNICAL ? STAGINGS_IN_THE_DARK : STAGINGS;
    }
}
