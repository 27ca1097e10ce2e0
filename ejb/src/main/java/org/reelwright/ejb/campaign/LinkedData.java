package org.reelwright.ejb.campaign;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.MissingNode;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import org.reelwright.domain.shared.Json;

/** The first schema.org Product in a page's JSON-LD, wherever it sits. */
record LinkedData(JsonNode product) {

    /** Enough for any shop; a page that has more is not looked through to its end. */
    private static final int MOST_NODES = 5_000;

    static LinkedData of(List<String> scripts) {
        return new LinkedData(scripts.stream()
                .map(LinkedData::parsed)
                .flatMap(tree -> firstProduct(tree).stream())
                .findFirst()
                .orElse(MissingNode.getInstance()));
    }

    String text(String field) {
        JsonNode value = product.path(field);
        JsonNode one = value.isArray() ? value.path(0) : value;
        return one.isObject() ? one.path("@value").asText() : one.asText();
    }

    /** A price is of one offer or the lowest of several. */
    String price() {
        JsonNode offer = offer();
        return Optional.of(offer.path("price").asText())
                .filter(price -> !price.isBlank())
                .orElseGet(() ->
                        offer.path("lowPrice").asText(specified().path("price").asText()));
    }

    String currency() {
        return offer().path("priceCurrency")
                .asText(specified().path("priceCurrency").asText());
    }

    List<String> pictures() {
        var pictures = new ArrayList<String>();
        JsonNode image = product.path("image");
        (image.isArray() ? image : Json.MAPPER.createArrayNode().add(image))
                .forEach(each -> pictures.add(
                        each.isObject()
                                ? each.path("url")
                                        .asText(each.path("contentUrl").asText())
                                : each.asText()));
        return pictures;
    }

    private JsonNode offer() {
        JsonNode offers = product.path("offers");
        return offers.isArray() ? offers.path(0) : offers;
    }

    private JsonNode specified() {
        JsonNode specified = offer().path("priceSpecification");
        return specified.isArray() ? specified.path(0) : specified;
    }

    private static JsonNode parsed(String script) {
        try {
            return Json.MAPPER.readTree(script);
        } catch (JsonProcessingException e) {
            return MissingNode.getInstance();
        }
    }

    private static Optional<JsonNode> firstProduct(JsonNode tree) {
        Deque<JsonNode> open = new ArrayDeque<>(List.of(tree));
        for (int seen = 0; !open.isEmpty() && seen < MOST_NODES; seen++) {
            JsonNode node = open.poll();
            if (isProduct(node.path("@type"))) {
                return Optional.of(node);
            }
            node.forEach(open::add);
        }
        return Optional.empty();
    }

    private static boolean isProduct(JsonNode type) {
        if (type.isArray()) {
            for (JsonNode each : type) {
                if (isProduct(each)) {
                    return true;
                }
            }
        }
        return type.asText().matches("(https?://schema\\.org/)?Product(Group)?");
    }
}
