package org.reelwright.web.measurement;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.reelwright.domain.measurement.ConversionDraft;
import org.reelwright.domain.shared.Checked;

class ConversionCsvTest {

    @Test
    void readsColumnsInAnyOrderAndMissesNoneThatAreNotThere() throws IOException {
        var read = (Checked.Good<List<ConversionDraft>>)
                read("event_id,event_name,value\r\n17,\"pur,chase\",19.90\r\n18,lead\r\n");
        assertThat(read.value())
                .containsExactly(
                        new ConversionDraft("pur,chase", "17", "", "", "19.90", "", ""),
                        new ConversionDraft("lead", "18", "", "", "", "", ""));
    }

    @Test
    void saysThatABrokenFileIsNone() throws IOException {
        assertThat(read("event_id,event_name\r\n\"17,purchase")).isInstanceOf(Checked.Bad.class);
        assertThat(read("a,a\r\n1,2")).isInstanceOf(Checked.Bad.class);
    }

    @Test
    void readsWhatASpreadsheetWrites() throws IOException {
        var read = (Checked.Good<List<ConversionDraft>>) read("\uFEFFevent_name,event_id\r\nlead,18\r\n");
        assertThat(read.value()).containsExactly(new ConversionDraft("lead", "18", "", "", "", "", ""));
        assertThat(((Checked.Good<List<ConversionDraft>>) read("\uFEFF")).value())
                .isEmpty();
    }

    private static Checked<List<ConversionDraft>> read(String text) throws IOException {
        return ConversionCsv.read(new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8)), 10);
    }
}
