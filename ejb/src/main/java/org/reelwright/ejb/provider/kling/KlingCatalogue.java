package org.reelwright.ejb.provider.kling;

import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.stream.StreamSupport;
import org.reelwright.domain.production.Usage;
import org.reelwright.domain.shared.Json;
import org.reelwright.domain.shared.OutsideTrouble;

/** What each model can make and what it charges, in the vendor's units. */
final class KlingCatalogue {

    static final String UNIT = "unit";

    private static final TypeReference<Map<String, Object>> SETTINGS = new TypeReference<>() {};
    private static final JsonNode MODELS = read();

    private KlingCatalogue() {}

    /** Lengths of a clip, as {@code 5,10} or {@code 3-15}. */
    static String seconds(String model) {
        String seconds = known(model).path("seconds").asText("");
        if (seconds.isEmpty()) {
            throw OutsideTrouble.lasting("Kling's model " + model + " makes no video.", null);
        }
        return seconds;
    }

    /** @param mode {@code std} or {@code pro} */
    static boolean takesLastFrames(String model, String mode) {
        return StreamSupport.stream(known(model).path("tail").spliterator(), false)
                .anyMatch(with -> with.asText().equals(mode));
    }

    /** Beside a clip's first frame: such models are asked elsewhere. */
    static boolean looksAtPhotos(String model) {
        return known(model).path("photo").asBoolean();
    }

    /** Some cannot film words alone. */
    static boolean needsPictures(String model) {
        return known(model).path("pictured").asBoolean();
    }

    static boolean extendsClips(String model) {
        return known(model).path("extends").asBoolean();
    }

    /** What the newer protocol must be told besides. */
    static Map<String, Object> settings(String model) {
        return known(model).path("settings").isObject()
                ? Json.MAPPER.convertValue(known(model).path("settings"), SETTINGS)
                : Map.of();
    }

    /** @param per {@code std} or {@code pro}, for a second each, {@code 5 seconds}, {@code picture} or {@code speech} */
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
