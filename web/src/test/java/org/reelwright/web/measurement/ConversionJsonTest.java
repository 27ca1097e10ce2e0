package org.reelwright.web.measurement;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.reelwright.domain.measurement.ConversionCheck;
import org.reelwright.domain.measurement.ConversionDraft;
import org.reelwright.domain.measurement.ConversionStatus;

class ConversionJsonTest {

    private static final Instant NOW = Instant.parse("2026-03-10T12:00:00Z");

    @Test
    void oneOfAnotherTypeSpoilsNoOther() throws JsonProcessingException {
        List<ConversionDraft> drafts = drafts("""
                [{"event_name":"lead","event_id":"1"},{"event_name":{"x":1},"event_id":"2"},7,null,["a"]]""");
        assertThat(drafts.get(0)).isEqualTo(new ConversionDraft("lead", "1", "", "", "", "", ""));
        assertThat(drafts.subList(1, 5)).allSatisfy(draft -> assertThat(ConversionCheck.read(draft, NOW))
                .isEqualTo(new ConversionCheck.Read.No(ConversionStatus.MALFORMED)));
    }

    @ParameterizedTest
    @ValueSource(strings = {"19.90", "0.000001", "1000000000", "\"19.90\"", "5", "1e3"})
    void numbersAreReadAsTheyAre(String value) throws JsonProcessingException {
        ConversionDraft draft = drafts("[{\"event_name\":\"a\",\"event_id\":17,\"event_time\":1773144000,\"currency\":"
                        + "\"USD\",\"value\":" + value + "}]")
                .get(0);
        assertThat(draft.eventId()).isEqualTo("17");
        assertThat(ConversionCheck.read(draft, NOW)).isInstanceOf(ConversionCheck.Read.Good.class);
    }

    @Test
    void aNumberBeyondMeasureIsMalformed() throws JsonProcessingException {
        assertThat(drafts("[{\"value\":1e400}]").get(0).value()).isEqualTo("Infinity");
    }

    private static List<ConversionDraft> drafts(String list) throws JsonProcessingException {
        ConversionsResource.Batch batch =
                new ObjectMapper().readValue("{\"conversions\":" + list + "}", ConversionsResource.Batch.class);
        return batch.conversions().stream().map(ConversionJson::draft).toList();
    }
}
