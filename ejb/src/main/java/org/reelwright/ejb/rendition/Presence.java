package org.reelwright.ejb.rendition;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.IntStream;
import org.reelwright.domain.asset.StoredFile;
import org.reelwright.domain.campaign.CastMember;
import org.reelwright.domain.image.Stand;
import org.reelwright.domain.rendition.Appearance;
import org.reelwright.domain.rendition.CutList;
import org.reelwright.domain.rendition.Span;
import org.reelwright.domain.shared.Rgb;
import org.reelwright.domain.shot.Clip;
import org.reelwright.domain.storyboard.Palette;
import org.reelwright.ejb.presenter.Acted;
import org.reelwright.ejb.presenter.Acting;

/**
 * A presenter through one film, frame by frame.
 *
 * @param stand where, in this film's shape
 * @param ground colour of the light behind a person who is cut out; none for one who fills the frame
 * @param acting of a drawn person, one a frame; none of a filmed one
 */
record Presence(Appearance appearance, Stand stand, Optional<Rgb> ground, List<Acted> acting, int framesPerSecond) {

    private static final int COMING_MS = 300;
    private static final double DARK = .12;
    private static final double LIT = .36;

    /** @param files where the voice's recordings are */
    static Presence of(
            Appearance appearance,
            FilmOrder film,
            CutList cuts,
            Function<StoredFile, Path> files,
            int framesPerSecond) {
        Stand stand = Stand.of(film.shape(), appearance.corner());
        Optional<Rgb> ground =
                appearance.corner().map(corner -> light(film.plan().palette()));
        List<Acting.Said> said = cuts.sound().voices().stream()
                .map(voice -> new Acting.Said(
                        files.apply(voice.audio()), voice.startMs(), voice.tempo(), voice.cues(), voice.sounds()))
                .toList();
        int frames = cuts.totalMs() * framesPerSecond / 1000 + 1;
        List<Acted> acting = appearance.isDrawn() ? Acting.of(said, framesPerSecond, frames, film.seed()) : List.of();
        return new Presence(appearance, stand, ground, acting, framesPerSecond);
    }

    /** As the ground, or lighter where dark hair would vanish in it. */
    private static Rgb light(Palette palette) {
        return palette.ground().luminance() < DARK ? palette.ground().mixedWith(palette.ink(), LIT) : palette.ground();
    }

    /** What is seen of the presenter in one frame. */
    private record Look(Optional<Acted> acted, Optional<String> clip, double at, double there) {}

    /** Some frames of the film, from one on; equal looks are equal pictures. */
    record Part(Presence presence, int from, int frames, boolean stays) {

        double there(int frame) {
            return stays ? 1 : presence.there(frame);
        }

        Object looks() {
            return List.of(
                    presence.stand,
                    presence.ground.map(Rgb::hex).orElse(""),
                    presence.clip(from) instanceof Clip.Drawn drawn
                            ? drawn.person() + drawn.wears().hex()
                            : "",
                    IntStream.range(from, from + frames)
                            .mapToObj(frame -> presence.look(frame, there(frame)))
                            .toList());
        }
    }

    Optional<Part> part(int from, int frames) {
        boolean seen = IntStream.range(from, from + frames).anyMatch(frame -> there(frame) > 0);
        return seen ? Optional.of(new Part(this, from, frames, false)) : Optional.empty();
    }

    /** Who stays where time is up: another scene comes in over them. */
    Part staying(int from, int frames) {
        return new Part(this, from, frames, true);
    }

    private Look look(int frame, double there) {
        Clip clip = clip(frame);
        return clip instanceof Clip.Filmed filmed
                ? new Look(Optional.empty(), Optional.of(filmed.file().hash()), clipSeconds(frame), there)
                : new Look(Optional.of(acted(frame)), Optional.empty(), 0, there);
    }

    boolean isSmall() {
        return appearance.corner().isPresent();
    }

    Acted acted(int frame) {
        return acting.get(Math.min(frame, acting.size() - 1));
    }

    CastMember who() {
        return CastMember.valueOf(drawn().person());
    }

    Clip.Drawn drawn() {
        return (Clip.Drawn) appearance.turns().get(0).clip();
    }

    /** The one that is played, or was last, or will be first. */
    Appearance.Turn turn(int frame) {
        return appearance.turns().stream()
                .filter(turn -> turn.startMs() <= ms(frame))
                .reduce((earlier, later) -> later)
                .orElse(appearance.turns().get(0));
    }

    private Clip clip(int frame) {
        return turn(frame).clip();
    }

    /** Where in its clip a frame is. */
    double clipSeconds(int frame) {
        Appearance.Turn turn = turn(frame);
        return Math.max(0, ms(frame) - turn.startMs()) * turn.tempo() / 1000;
    }

    /** 0 not there .. 1 there; who is there from the film's beginning is simply there. */
    double there(int frame) {
        double ms = ms(frame);
        return appearance.when().stream()
                .filter(span -> span.startMs() <= ms && ms < span.endMs())
                .mapToDouble(span -> isSmall() ? coming(span, ms) : 1)
                .max()
                .orElse(0);
    }

    private static double coming(Span span, double ms) {
        double in = span.startMs() == 0 ? 1 : (ms - span.startMs()) / COMING_MS;
        return Math.min(1, Math.min(in, (span.endMs() - ms) / COMING_MS));
    }

    private double ms(int frame) {
        return frame * 1000. / framesPerSecond;
    }
}
