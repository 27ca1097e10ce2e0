package org.reelwright.web.ads;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.UUID;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import org.reelwright.domain.campaign.Shape;
import org.reelwright.domain.delivery.Placement;
import org.reelwright.domain.shared.Checked;
import org.reelwright.domain.shared.Language;
import org.reelwright.domain.shared.Violation;

/** The place that an ad tag describes: placement, campaign, shape, maxduration, language. Everything may be left out. */
final class PlacementQuery {

    private static final int LONGEST = 3_600;
    private static final int LONGEST_NAME = 100;

    private final UnaryOperator<String> query;
    private final List<Violation> wrong = new ArrayList<>();

    private PlacementQuery(UnaryOperator<String> query) {
        this.query = query;
    }

    /** @param query the value of a parameter, or null */
    static Checked<Placement> read(UnaryOperator<String> query) {
        var reading = new PlacementQuery(query);
        Placement place = reading.placement();
        return reading.wrong.isEmpty() ? new Checked.Good<>(place) : new Checked.Bad<>(List.copyOf(reading.wrong));
    }

    private Placement placement() {
        return new Placement(
                value("placement").filter(name -> name.length() <= LONGEST_NAME).orElse(""),
                read("shape", Shape::parse, "is one of 9:16, 1:1, 16:9"),
                read("maxduration", PlacementQuery::seconds, "is 1 to " + LONGEST + " whole seconds")
                        .map(s -> OptionalInt.of(s * 1_000 + Placement.FRAMES_OF_GRACE_MS))
                        .orElse(OptionalInt.empty()),
                read("language", Language::parse, "is one of en, zh"),
                read("campaign", PlacementQuery::uuid, "is a campaign's id"));
    }

    private <T> Optional<T> read(String name, Function<String, Optional<T>> parser, String rule) {
        Optional<String> text = value(name);
        Optional<T> value = text.flatMap(parser);
        if (text.isPresent() && value.isEmpty()) {
            wrong.add(new Violation(name, rule + ", or left out"));
        }
        return value;
    }

    private Optional<String> value(String name) {
        return Said.value(query, name);
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
