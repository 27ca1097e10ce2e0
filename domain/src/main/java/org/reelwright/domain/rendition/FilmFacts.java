package org.reelwright.domain.rendition;

import java.util.List;
import org.reelwright.domain.campaign.Shape;

/**
 * What is known of a finished film: what was measured in it, and what its makers know.
 *
 * @param shortSide pixels of the frame's shorter side
 * @param orderedSeconds as the brief wants it
 * @param bytes of the file
 * @param resemblances of scenes whose picture a model has made anew
 * @param doubts why photos are shown whole, see {@link org.reelwright.domain.image.Picture#doubts}
 * @param endCard when the end card is shown, which may hold still
 */
public record FilmFacts(
        Shape shape,
        int shortSide,
        int orderedSeconds,
        Measured measured,
        long bytes,
        Span endCard,
        List<ShownProduct> products,
        Wording wording,
        List<Resemblance> resemblances,
        List<ShownPresenter> presenters,
        List<String> doubts) {

    public FilmFacts {
        products = List.copyOf(products);
        resemblances = List.copyOf(resemblances);
        presenters = List.copyOf(presenters);
        doubts = List.copyOf(doubts);
    }

    int kbps() {
        return (int) (bytes * 8 / Math.max(1, measured.durationMs()));
    }

    Pixels frame() {
        return new Pixels(shape.width(shortSide), shape.height(shortSide));
    }
}
