package org.reelwright.domain.storyboard;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.UUID;
import org.reelwright.domain.campaign.Brief;
import org.reelwright.domain.production.Subject;
import org.reelwright.domain.script.Line;
import org.reelwright.domain.shared.Rgb;

/**
 * Divides a film into scenes: each line has as much time as it takes to say, a long one is shown in two pictures, and
 * the last is the end card. Times are tenths of a second, so that they are whole frames at 10, 20 and 30 a second.
 */
public final class Storyboarder {

    private static final int TENTH = 100;
    private static final int SHORTEST = 12;
    private static final int SPLIT_ABOVE = 52;
    private static final List<Staging> STAGINGS = List.of(Staging.HERO, Staging.CLOSE_UP, Staging.ASIDE, Staging.ARRAY);

    /** One pool of light has room for one product. */
    private static final List<Staging> STAGINGS_IN_THE_DARK = List.of(Staging.HERO, Staging.CLOSE_UP, Staging.ASIDE);

    private static final List<Motion> MOTIONS =
            List.of(Motion.PUSH_IN, Motion.DRIFT_LEFT, Motion.RISE, Motion.DRIFT_RIGHT, Motion.PULL_OUT);
    private static final List<Transition> TRANSITIONS =
            List.of(Transition.CUT, Transition.DISSOLVE, Transition.SLIDE, Transition.CUT, Transition.WIPE);

    private Storyboarder() {}

    /**
     * @param lines at least two; the last one is the call to action
     * @param photoColours of the leading photo, used where the brand names no colours
     * @param seed of the production: every cut of it has the same look
     */
    public static Plan plan(Brief brief, Subject cut, List<Line> lines, List<Rgb> photoColours, long seed) {
        Look look = Look.of(brief.brand().tone());
        List<Rgb> colours =
                brief.brand().colours().isEmpty() ? photoColours : brief.brand().colours();
        List<Integer> tenths = tenths(lines, cut.seconds() * 10);
        return new Plan(
                look, PaletteRule.of(look, colours), scenes(brief.product().photos(), tenths, stagings(look), seed));
    }

    /** Every line's time; together exactly {@code total}. */
    static List<Integer> tenths(List<Line> lines, int total) {
        int endCard = Math.max(18, Math.min(45, total * 19 / 100));
        int rest = total - endCard;
        int shown = lines.size() - 1;
        double weights = lines.subList(0, shown).stream()
                .mapToDouble(Storyboarder::weight)
                .sum();
        var tenths = new ArrayList<Integer>();
        int left = rest;
        for (int i = 0; i < shown; i++) {
            int fair = (int) Math.round(rest * weight(lines.get(i)) / weights);
            int room = left - SHORTEST * (shown - 1 - i);
            int given = i == shown - 1 ? left : Math.max(SHORTEST, Math.min(fair, room));
            tenths.add(given);
            left -= given;
        }
        tenths.add(endCard);
        return tenths;
    }

    /** Time to begin, and then by what is said; Chinese says more with each character. */
    private static double weight(Line line) {
        String said = line.spoken().isBlank() ? line.onScreen() : line.spoken();
        double length = said.codePoints()
                .mapToDouble(c -> Character.isIdeographic(c) ? 3.2 : 1)
                .sum();
        return 10 + length;
    }

    private static List<Scene> scenes(List<UUID> photos, List<Integer> tenths, List<Staging> stagings, long seed) {
        var chance = new Random(seed);
        int motion = chance.nextInt(MOTIONS.size());
        var scenes = new ArrayList<Scene>();
        int start = 0;
        for (int line = 0; line < tenths.size(); line++) {
            boolean last = line == tenths.size() - 1;
            for (int length : parts(tenths.get(line), last)) {
                int number = scenes.size();
                scenes.add(new Scene(
                        start * TENTH,
                        length * TENTH,
                        line,
                        photos.get(last ? 0 : number % photos.size()),
                        last ? Staging.END_CARD : stagings.get(number % stagings.size()),
                        last ? Motion.HOLD : MOTIONS.get((motion + number) % MOTIONS.size()),
                        number == 0
                                ? Transition.CUT
                                : last ? Transition.DISSOLVE : TRANSITIONS.get(number % TRANSITIONS.size())));
                start += length;
            }
        }
        return scenes;
    }

    private static List<Staging> stagings(Look look) {
        return look == Look.DARK_PREMIUM || look == Look.TECHNICAL ? STAGINGS_IN_THE_DARK : STAGINGS;
    }

    private static List<Integer> parts(int length, boolean last) {
        return last || length <= SPLIT_ABOVE ? List.of(length) : List.of((length + 1) / 2, length / 2);
    }
}
