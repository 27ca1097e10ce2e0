package org.reelwright.web.review;

import java.util.List;
import java.util.Objects;
import java.util.OptionalInt;
import java.util.UUID;
import java.util.stream.Stream;
import org.reelwright.domain.account.Viewer;
import org.reelwright.domain.production.Stage;
import org.reelwright.domain.rendition.Creative;
import org.reelwright.domain.shared.Checked;
import org.reelwright.domain.shared.Violation;
import org.reelwright.ejb.review.Reviews;

/**
 * A decision as a program sends it; what is not given is null.
 *
 * @param decision {@code APPROVED}, {@code REJECTED} or {@code CHANGE_REQUESTED}
 * @param note needed unless approved, and to approve a film that failed its check
 * @param stage what is to be made anew: {@code SCRIPT}, {@code IMAGE}, {@code SHOT} or {@code RENDITION}
 * @param scene index of the scene whose picture or shot is meant, from 0
 * @param override true to approve a film although its check failed; only for account managers
 */
public record ReviewOrder(String decision, String note, String stage, Integer scene, Boolean override) {

    Checked<Creative> carryOut(Reviews reviews, Viewer viewer, UUID film) {
        String said = Objects.requireNonNullElse(note, "");
        return switch (Objects.requireNonNullElse(decision, "")) {
            case "APPROVED" ->
                Boolean.TRUE.equals(override)
                        ? reviews.approveAllTheSame(viewer, film, said)
                        : reviews.approve(viewer, film);
            case "REJECTED" -> reviews.reject(viewer, film, said);
            case "CHANGE_REQUESTED" ->
                Stream.of(Stage.values())
                        .filter(s -> s.name().equals(stage))
                        .findFirst()
                        .map(s -> reviews.askForChange(viewer, film, s, place(), said))
                        .orElseGet(() -> no("stage", "Name what is to change: SCRIPT, IMAGE, SHOT or RENDITION."));
            default -> no("decision", "Give APPROVED, REJECTED or CHANGE_REQUESTED.");
        };
    }

    private OptionalInt place() {
        return scene == null ? OptionalInt.empty() : OptionalInt.of(scene);
    }

    private static Checked<Creative> no(String field, String why) {
        return new Checked.Bad<>(List.of(new Violation(field, why)));
    }
}
