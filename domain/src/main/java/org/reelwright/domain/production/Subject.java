package org.reelwright.domain.production;

import java.util.Optional;
import java.util.OptionalInt;
import org.reelwright.domain.campaign.Shape;

/**
 * What one job is about, written as a path that grows with its grain: {@code 0/15} is the first audience's 15 s cut,
 * {@code 0/15/9x16} its vertical film, {@code 0/15/9x16/2} that film's third scene. A subject covers those whose path
 * begins with its own.
 *
 * @param audience index into the brief's audiences, from 0
 * @param seconds length of the film
 * @param scene index into the storyboard's scenes, from 0
 */
public record Subject(int audience, int seconds, Optional<Shape> shape, OptionalInt scene) {

    public static Subject cut(int audience, int seconds) {
        return new Subject(audience, seconds, Optional.empty(), OptionalInt.empty());
    }

    public static Subject parse(String path) {
        String[] parts = path.split("/");
        Subject subject = cut(Integer.parseInt(parts[0]), Integer.parseInt(parts[1]));
        if (parts.length > 2) {
            subject = subject.in(Shape.parse(parts[2]).orElseThrow());
        }
        return parts.length > 3 ? subject.scene(Integer.parseInt(parts[3])) : subject;
    }

    public Subject in(Shape inShape) {
        return new Subject(audience, seconds, Optional.of(inShape), OptionalInt.empty());
    }

    public Subject scene(int index) {
        return new Subject(audience, seconds, shape, OptionalInt.of(index));
    }

    public Grain grain() {
        if (shape.isEmpty()) {
            return Grain.CUT;
        }
        return scene.isEmpty() ? Grain.FILM : Grain.SCENE;
    }

    /** The part of this subject at a coarser grain (or itself). */
    public Subject at(Grain coarser) {
        return switch (coarser) {
            case CUT -> cut(audience, seconds);
            case FILM -> cut(audience, seconds).in(shape.orElseThrow());
            case SCENE -> this;
        };
    }

    /** Whether the other is this subject or a part of it. */
    public boolean covers(Subject other) {
        return (other.path() + "/").startsWith(path() + "/");
    }

    public String path() {
        return audience + "/" + seconds + shape.map(s -> "/" + s.slug()).orElse("")
                + (scene.isPresent() ? "/" + scene.getAsInt() : "");
    }
}
