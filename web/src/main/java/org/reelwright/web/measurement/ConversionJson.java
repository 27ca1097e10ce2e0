package org.reelwright.web.measurement;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import org.reelwright.domain.measurement.ConversionDraft;

/** Reads conversions one by one, so that one of another type spoils no other. */
final class ConversionJson {

    private static final List<String> FIELDS =
            List.of("event_name", "event_id", "event_time", "click_id", "value", "currency", "person");

    /** Is refused as malformed. */
    private static final ConversionDraft NONE = new ConversionDraft("", "", "", "", "", "", "");

    private ConversionJson() {}

    static ConversionDraft draft(JsonNode told) {
        boolean isOne = told.isObject()
                && FIELDS.stream().noneMatch(field -> told.path(field).isContainerNode());
        return isOne ? read(told) : NONE;
    }

    private static ConversionDraft read(JsonNode told) {
        return new ConversionDraft(
                text(told.path("event_name")),
                text(told.path("event_id")),
                text(told.path("event_time")),
                text(told.path("click_id")),
                text(told.path("value")),
                text(told.path("currency")),
                text(told.path("person")));
    }

    /** A number as people write it. */
    private static String text(JsonNode value) {
        if (value.isNull()) {
            return "";
        }
        boolean isNumber = value.isNumber() && Double.isFinite(value.doubleValue());
        return isNumber ? value.decimalValue().stripTrailingZeros().toPlainString() : value.asText();
    }
}
