package org.reelwright.web.ads;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParseException;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.ObjectReader;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import org.reelwright.domain.shared.Checked;
import org.reelwright.domain.shared.Findings;

/** Reads a bid request, or says what is wrong with it. */
final class BidRequestReader {

    static final int MOST_BYTES = 1 << 20;
    private static final int MOST_IMPS = 100;
    private static final int MOST_VALUES = 5_000;
    private static final int MOST_LENGTHS = 100;

    private static final ObjectReader READER = JsonMapper.builder(JsonFactory.builder()
                    .streamReadConstraints(StreamReadConstraints.builder()
                            .maxNestingDepth(64)
                            .maxStringLength(200_000)
                            .maxNumberLength(100)
                            .build())
                    .build())
            .disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
            .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
            .build()
            .readerFor(BidRequest.class);

    private BidRequestReader() {}

    static Checked<BidRequest> read(byte[] body) {
        var findings = new Findings();
        try {
            BidRequest request = READER.readValue(body);
            if (findings.expect(request != null, "", "This is no bid request.")) {
                check(request, findings);
            }
            return findings.judge(() -> request);
        } catch (JsonMappingException e) {
            if (e.getCause() instanceof JsonParseException broken) {
                findings.add("", notJson(broken));
            } else {
                findings.add(path(e), "This is not of the type that OpenRTB 2.6 has here.");
            }
        } catch (JsonProcessingException e) {
            findings.add("", notJson(e));
        } catch (IOException e) {
            findings.add("", "This cannot be read.");
        }
        return findings.judge(() -> {
            throw new IllegalStateException("there are findings");
        });
    }

    private static String notJson(JsonProcessingException e) {
        return "This is not JSON: " + e.getOriginalMessage();
    }

    private static void check(BidRequest request, Findings findings) {
        findings.expect(isThere(request.id()), "id", "The auction has no id.");
        List<BidRequest.Imp> imps = Objects.requireNonNullElse(request.imp(), List.of());
        findings.expect(!imps.isEmpty(), "imp", "There is nothing to bid on.");
        findings.expect(imps.size() <= MOST_IMPS, "imp", "These are more than " + MOST_IMPS + ".");
        var ids = new HashSet<String>();
        for (int i = 0; i < Math.min(imps.size(), MOST_IMPS); i++) {
            boolean named = imps.get(i) != null && isThere(imps.get(i).id());
            findings.expect(named && ids.add(imps.get(i).id()), "imp[" + i + "].id", "Each needs an id of its own.");
            if (imps.get(i) != null && imps.get(i).video() != null) {
                lengths(imps.get(i).video(), "imp[" + i + "].video.rqddurs", findings);
            }
        }
        few(request.bcat(), "bcat", findings);
        few(request.badv(), "badv", findings);
    }

    /** OpenRTB 2.6, 3.2.7: either these lengths or the shortest and the longest, never both. */
    private static void lengths(BidRequest.Video video, String field, Findings findings) {
        List<Integer> lengths = Objects.requireNonNullElse(video.rqddurs(), List.of());
        findings.expect(
                lengths.stream().allMatch(seconds -> seconds != null && seconds > 0),
                field,
                "Each is a number of seconds above 0.");
        findings.expect(lengths.size() <= MOST_LENGTHS, field, "These are more than " + MOST_LENGTHS + ".");
        findings.expect(
                lengths.isEmpty() || video.minduration() == null && video.maxduration() == null,
                field,
                "These go with neither minduration nor maxduration.");
    }

    private static void few(Collection<?> values, String field, Findings findings) {
        findings.expect(
                values == null || values.size() <= MOST_VALUES, field, "These are more than " + MOST_VALUES + ".");
    }

    private static boolean isThere(String text) {
        return text != null && !text.isBlank();
    }

    private static String path(JsonMappingException e) {
        return e.getPath().stream()
                .map(at -> at.getFieldName() == null ? "[" + at.getIndex() + "]" : "." + at.getFieldName())
                .collect(Collectors.joining())
                .replaceFirst("^\\.", "");
    }
}
