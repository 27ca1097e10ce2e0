package org.reelwright.domain.production;

import static org.reelwright.domain.production.Grain.CUT;
import static org.reelwright.domain.production.Grain.FILM;
import static org.reelwright.domain.production.Grain.SCENE;

import java.util.EnumSet;
import java.util.Set;
import java.util.stream.Stream;
import org.reelwright.domain.campaign.Brief;

/**
 * The whole pipeline. Each stage turns the artifacts that it needs into one of its own:
 *
 * <pre>
 *   brief ─ SCRIPT ─┬─ STORYBOARD ── IMAGE ── SHOT ─┬─ RENDITION ─ review
 *     (per cut)     │    (per cut)    (per scene)   │  (per film)
 *                   └─ VOICE ─ (PRESENTER) ─────────┘
 *                              also needs STORYBOARD; only where the brief orders one
 * </pre>
 *
 * A <em>cut</em> is one audience at one length, a <em>film</em> is a cut in one shape, a <em>scene</em> belongs to a
 * film. A stage never calls another: when a job is done, {@link Successors} says which rows follow.
 */
public enum Stage {
    /** The words: what is said and what is written on screen. */
    SCRIPT(CUT),
    /** The plan of scenes, timed against the script's lines. */
    STORYBOARD(CUT, SCRIPT),
    /** One still per scene and shape. */
    IMAGE(SCENE, STORYBOARD),
    /** The still set in motion, at most ten seconds. */
    SHOT(SCENE, IMAGE),
    /** The script spoken, with the time of every word. */
    VOICE(CUT, SCRIPT),
    /** A digital human who speaks it. Made only when it is ordered. */
    PRESENTER(CUT, STORYBOARD, VOICE),
    /** The finished film: cut, captions, music, end card, poster. */
    RENDITION(FILM, SHOT, VOICE, PRESENTER);

    private final Grain grain;
    private final Set<Stage> needs;

    Stage(Grain grain, Stage... needs) {
        this.grain = grain;
        this.needs = Set.of(needs);
    }

    /** The stages that a brief orders: the others are neither made nor waited for. */
    public static Set<Stage> orderedBy(Brief brief) {
        var ordered = EnumSet.allOf(Stage.class);
        if (brief.presenter().isEmpty()) {
            ordered.remove(PRESENTER);
        }
        return ordered;
    }

    public Grain grain() {
        return grain;
    }

    public Set<Stage> needs() {
        return needs;
    }

    /** Stages that wait for this one alone or among others. */
    public Set<Stage> next() {
        var next = EnumSet.noneOf(Stage.class);
        Stream.of(values()).filter(s -> s.needs.contains(this)).forEach(next::add);
        return next;
    }

    /** Everything that must be finished before this stage may begin, however far upstream. */
    public Set<Stage> upstream() {
        var all = EnumSet.noneOf(Stage.class);
        for (Stage need : needs) {
            all.add(need);
            all.addAll(need.upstream());
        }
        return all;
    }

    /** Everything that is made anew after this stage has made something else. */
    public Set<Stage> downstream() {
        var all = EnumSet.noneOf(Stage.class);
        for (Stage follower : next()) {
            all.add(follower);
            all.addAll(follower.downstream());
        }
        return all;
    }
}
