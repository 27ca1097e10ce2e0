package org.reelwright.ejb.provider.openai;

import com.fasterxml.jackson.core.JsonProcessingException;
import dev.langchain4j.model.chat.request.ResponseFormat;
import dev.langchain4j.model.chat.request.ResponseFormatType;
import dev.langchain4j.model.chat.request.json.JsonArraySchema;
import dev.langchain4j.model.chat.request.json.JsonEnumSchema;
import dev.langchain4j.model.chat.request.json.JsonIntegerSchema;
import dev.langchain4j.model.chat.request.json.JsonObjectSchema;
import dev.langchain4j.model.chat.request.json.JsonSchema;
import dev.langchain4j.model.chat.request.json.JsonStringSchema;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.reelwright.domain.livestream.Offer;
import org.reelwright.domain.livestream.PointKind;
import org.reelwright.domain.livestream.Segment;
import org.reelwright.domain.livestream.SegmentKind;
import org.reelwright.domain.livestream.ShowOrder;
import org.reelwright.domain.livestream.ShowScript;
import org.reelwright.domain.livestream.TalkingPoint;
import org.reelwright.domain.shared.Checked;
import org.reelwright.domain.shared.Findings;
import org.reelwright.domain.shared.Json;

/** The form that a run of show is written in. Products and offers are numbered from 1; 0 is none. */
final class ShowForm {

    static final ResponseFormat FORMAT = ResponseFormat.builder()
            .type(ResponseFormatType.JSON)
            .jsonSchema(JsonSchema.builder().name("show").rootElement(show()).build())
            .build();

    record Written(List<Part> segments) {}

    record Part(SegmentKind kind, int product, int offer, String title, int seconds, List<Said> lines) {}

    record Said(PointKind kind, String words) {}

    private ShowForm() {}

    private static JsonObjectSchema show() {
        return JsonObjectSchema.builder()
                .addProperty(
                        "segments", JsonArraySchema.builder().items(segment()).build())
                .required("segments")
                .additionalProperties(false)
                .build();
    }

    private static JsonObjectSchema segment() {
        return JsonObjectSchema.builder()
                .addProperty("kind", of(SegmentKind.values()))
                .addProperty("product", new JsonIntegerSchema())
                .addProperty("offer", new JsonIntegerSchema())
                .addProperty("title", new JsonStringSchema())
                .addProperty("seconds", new JsonIntegerSchema())
                .addProperty("lines", JsonArraySchema.builder().items(line()).build())
                .required("kind", "product", "offer", "title", "seconds", "lines")
                .additionalProperties(false)
                .build();
    }

    private static JsonObjectSchema line() {
        return JsonObjectSchema.builder()
                .addProperty("kind", of(PointKind.values()))
                .addProperty("words", new JsonStringSchema())
                .required("kind", "words")
                .additionalProperties(false)
                .build();
    }

    private static JsonEnumSchema of(Enum<?>[] values) {
        return JsonEnumSchema.builder()
                .enumValues(Stream.of(values).map(Enum::name).toList())
                .build();
    }

    /** @param text perhaps in a fence of Markdown, as models like it */
    static Checked<ShowScript> read(String text, ShowOrder order) {
        var findings = new Findings();
        try {
            int from = text.indexOf('{');
            int to = text.lastIndexOf('}');
            Written written =
                    Json.MAPPER.readValue(from >= 0 && to > from ? text.substring(from, to + 1) : text, Written.class);
            boolean whole = written != null
                    && written.segments() != null
                    && written.segments().stream()
                            .allMatch(part -> part != null
                                    && part.kind() != null
                                    && part.lines() != null
                                    && part.lines().stream().allMatch(Objects::nonNull)
                                    && part.offer() >= 0
                                    && part.offer() <= order.offers().size());
            findings.expect(whole, "segments", "A part of the show is missing.");
            return findings.judge(() -> new ShowScript(written.segments().stream()
                    .map(part -> segment(part, order))
                    .toList()));
        } catch (JsonProcessingException e) {
            findings.add("segments", "The show is not in the ordered form.");
            return findings.judge(() -> new ShowScript(List.of()));
        }
    }

    private static Segment segment(Part part, ShowOrder order) {
        Optional<Offer> offer = part.kind() == SegmentKind.OFFER && part.offer() > 0
                ? Optional.of(order.offers().get(part.offer() - 1))
                : Optional.empty();
        return new Segment(
                part.kind(),
                part.product() - 1,
                part.title(),
                part.seconds(),
                part.lines().stream()
                        .map(said -> new TalkingPoint(said.kind(), said.words()))
                        .toList(),
                offer);
    }
}
