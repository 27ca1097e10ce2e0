package org.reelwright.web.review;

import org.reelwright.domain.production.Stage;
import org.reelwright.domain.review.Foreseen;
import org.reelwright.domain.shared.Money;

/** One line of what will be made anew. @param costs whether any money goes for it */
public record PartView(String label, int anew, int kept, Money cost, boolean costs) {

    static PartView of(Foreseen.Part part) {
        return new PartView(
                label(part.stage()),
                part.anew(),
                part.kept(),
                part.cost(),
                part.cost().isPositive());
    }

    private static String label(Stage stage) {
        return switch (stage) {
            case SCRIPT -> "Script";
            case STORYBOARD -> "Storyboard";
            case IMAGE -> "Pictures";
            case SHOT -> "Shots";
            case VOICE -> "Spoken lines";
            case PRESENTER -> "Presenter";
            case RENDITION -> "Films";
        };
    }
}
