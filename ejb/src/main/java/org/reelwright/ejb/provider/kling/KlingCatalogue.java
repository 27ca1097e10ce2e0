package org.reelwright.ejb.provider.kling;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import org.reelwright.domain.production.Usage;
import org.reelwright.domain.shared.Json;
import org.reelwright.domain.shared.OutsideTrouble;

/** What each model can make and what it charges, in the vendor's units. */
final class KlingCatalogue {

    static final String UNIT = "unit";

    private static final JsonNode MODELS = read();

    private KlingCatalogue() {}

    /**
     * The shortest length that is at least as long, or else the longest that there is.
     *
     * @param ms wished
     */
    static int seconds(String model, int ms) {
        List<Integer> all = new ArrayList<>();
        known(model).path("seconds").forEach(length -> all.add(length.asInt()));
        if (all.isEmpty()) {
            throw OutsideTrouble.lasting("Kling's model " + model + " makes no video.", null);
        }
        return all.stream().filter(length -> length * 1000 >= ms).findFirst().orElse(all.get(all.size() - 1));
    }

    /** @param per {@code std} or {@code pro}, for a second each, or {@code picture} or {@code speech} */
    static List<Usage> usage(String model, String per, int quantity) {
        JsonNode price = known(model).path("units").path(per);
        if (!price.isNumber()) {
            throw OutsideTrouble.lasting("Kling's model " + model + " has no price for " + per + ".", null);
        }
        return List.of(new Usage(model, UNIT, price.decimalValue().multiply(BigDecimal.valueOf(quantity))));
    }

    /** Whether its pictures take a reference to a subject. */
    static boolean refersToSubjects(String model) {
        return known(model).path("reference").asBoolean();
    }

    private static JsonNode known(String model) {
        JsonNode known = MODELS.path(model);
        if (known.isMissingNode()) {
            throw OutsideTrouble.lasting("Kling's model " + model + " is not in models.json.", null);
        }
        return known;
    }

    private static JsonNode read() {
        try (var in = KlingCatalogue.class.getResourceAsStream("models.json")) {
            return Json.MAPPER.readTree(in).path("models");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
