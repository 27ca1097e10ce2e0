package org.reelwright.web.ads;

import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.QueryParam;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.UUID;
import java.util.function.Function;
import org.reelwright.domain.campaign.Shape;
import org.reelwright.domain.delivery.Placement;
import org.reelwright.domain.shared.Checked;
import org.reelwright.domain.shared.Language;
import org.reelwright.domain.shared.Violation;

/** The place that an ad tag describes. Everything may be left out. */
public class PlacementQuery {

    private static final int LONGEST = 3_600;
    /** A film of 15 s may end a few frames later; that is no reason not to show it in a place of 15 s. */
    private static final int FRAMES_OF_GRACE_MS = 499;

    @QueryParam("placement")
    @DefaultValue("")
    String placement;

    @QueryParam("campaign")
    @DefaultValue("")
    String campaign;

    @QueryParam("shape")
    @DefaultValue("")
    String shape;

    @QueryParam("maxduration")
    @DefaultValue("")
    String maxDuration;

    @QueryParam("language")
    @DefaultValue("")
    String language;

    Checked<Placement> placement() {
        var wrong = new ArrayList<Violation>();
        var place = new Placement(
                placement,
                read(shape, Shape::parse, "shape", "is one of 9:16, 1:1, 16:9", wrong),
                milliseconds(wrong),
                read(language, Language::parse, "language", "is one of en, zh", wrong),
                read(campaign, PlacementQuery::uuid, "campaign", "is a campaign's id", wrong));
        return wrong.isEmpty() ? new Checked.Good<>(place) : new Checked.Bad<>(List.copyOf(wrong));
    }

    private OptionalInt milliseconds(List<Violation> wrong) {
        return read(maxDuration, PlacementQuery::seconds, "maxduration", "is 1 to " + LONGEST + " whole seconds", wrong)
                .map(s -> OptionalInt.of(s * 1_000 + FRAMES_OF_GRACE_MS))
                .orElse(OptionalInt.empty());
    }

    private static <T> Optional<T> read(
            String text, Function<String, Optional<T>> parser, String field, String message, List<Violation> wrong) {
        if (text.isBlank()) {
            return Optional.empty();
        }
        Optional<T> value = parser.apply(text);
        if (value.isEmpty()) {
            wrong.add(new Violation(field, message + ", or left out"));
        }
        return value;
    }

    private static Optional<Integer> seconds(String text) {
        return text.matches("[0-9]{1,4}")
                ? Optional.of(Integer.valueOf(text)).filter(s -> s >= 1 && s <= LONGEST)
                : Optional.empty();
    }

    private static Optional<UUID> uuid(String text) {
        try {
            return Optional.of(UUID.fromString(text));
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }
}
