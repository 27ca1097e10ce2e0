package org.reelwright.domain.rendition;

import java.util.ArrayList;
import java.util.List;
import org.reelwright.domain.image.Box;
import org.reelwright.domain.image.Composition;

/** A presenter covers neither the product nor words, and no word lies upon a face. */
final class PresenterRules {

    private static final String LIMIT = "neither upon the product nor upon words";

    /** Share of the smaller of two that may touch: the air around both. */
    private static final double TOUCH = .05;

    private static final double TOLERANCE = .002;

    private PresenterRules() {}

    /** @return none for a film without a presenter */
    static List<Finding> findings(FilmFacts film) {
        var found = new ArrayList<Finding>();
        for (ShownPresenter presenter : film.presenters()) {
            products(film, presenter, found);
            words(film, presenter, found);
            edge(film, presenter, found);
        }
        return film.presenters().isEmpty() ? List.of() : TextRules.or(found, Rule.PRESENTER, "stands clear", LIMIT);
    }

    private static void products(FilmFacts film, ShownPresenter presenter, List<Finding> found) {
        film.products().stream()
                .filter(product -> presenter.small() && product.when().sharedMs(presenter.when()) > 0)
                .filter(product -> presenter.person().stream().anyMatch(box -> meet(box, product.box())))
                .findFirst()
                .ifPresent(product -> found.add(Finding.warn(
                        Rule.PRESENTER,
                        "upon the product from " + product.when().words(),
                        LIMIT,
                        "Put the presenter into the other corner, or ask for another picture of that scene.")));
    }

    private static void words(FilmFacts film, ShownPresenter presenter, List<Finding> found) {
        film.wording().texts().stream()
                .filter(text -> text.when().sharedMs(presenter.when()) > 0)
                .filter(text -> presenter.small()
                        ? presenter.person().stream().anyMatch(box -> meet(box, text.area()))
                        : meet(presenter.face(), text.area()))
                .map(text -> Finding.fail(
                        Rule.PRESENTER,
                        text.quoted() + " lies upon the presenter",
                        LIMIT,
                        "Shorten these words, or put the presenter into the other corner."))
                .distinct()
                .forEach(found::add);
    }

    private static void edge(FilmFacts film, ShownPresenter presenter, List<Finding> found) {
        Box safe = Composition.safe(film.shape());
        Box face = presenter.face();
        boolean within = face.x() >= safe.x() - TOLERANCE
                && face.y() >= safe.y() - TOLERANCE
                && face.x() + face.width() <= safe.x() + safe.width() + TOLERANCE
                && face.y() + face.height() <= safe.y() + safe.height() + TOLERANCE;
        if (!within) {
            found.add(Finding.warn(
                    Rule.PRESENTER,
                    "the face stands where platforms lay their buttons",
                    "within what stays free",
                    "Put the presenter into the other corner."));
        }
    }

    private static boolean meet(Box one, Box other) {
        double width = Math.min(one.x() + one.width(), other.x() + other.width()) - Math.max(one.x(), other.x());
        double height = Math.min(one.y() + one.height(), other.y() + other.height()) - Math.max(one.y(), other.y());
        double smaller = Math.min(one.width() * one.height(), other.width() * other.height());
        return Math.max(0, width) * Math.max(0, height) > TOUCH * smaller;
    }
}
