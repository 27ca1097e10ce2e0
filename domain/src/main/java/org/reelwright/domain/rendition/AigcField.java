package org.reelwright.domain.rendition;

import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;

/**
 * The {@code AIGC} field of GB 45438-2025, annex E, in its names and their order.
 *
 * @param label 1: generated; 2: possibly; 3: suspected
 * @param reserved1 the producer's own means of protection, here none; the propagator's is {@code reserved2}
 */
@JsonPropertyOrder({
    "Label",
    "ContentProducer",
    "ProduceID",
    "ReservedCode1",
    "ContentPropagator",
    "PropagateID",
    "ReservedCode2"
})
public record AigcField(
        @JsonProperty("Label") String label,
        @JsonProperty("ContentProducer") String producer,
        @JsonProperty("ProduceID") String produceId,
        @JsonProperty("ReservedCode1") String reserved1,
        @JsonProperty("ContentPropagator") String propagator,
        @JsonProperty("PropagateID") String propagateId,
        @JsonProperty("ReservedCode2") String reserved2) {

    private static final String GENERATED = "1";

    /** Whoever makes a film here also serves it. */
    static AigcField of(String producer, String id) {
        return new AigcField(GENERATED, producer, id, "", producer, id, "");
    }
}
