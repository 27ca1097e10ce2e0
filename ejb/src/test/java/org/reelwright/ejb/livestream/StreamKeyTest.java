package org.reelwright.ejb.livestream;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

class StreamKeyTest {

    private static final String KEY = "live_1234-abcd?sig=Zx9";

    private final ByteArrayOutputStream sent = new ByteArrayOutputStream();
    private final StreamKey stream = new StreamKey(KEY, sent);
    private final String standIn = StreamKey.standIn(KEY);

    @Test
    void theKeyStandsWhereItsStandInStood() throws IOException {
        write("\u0002\u0000\u0016" + standIn + "\u0002\u0000\u0004live and " + standIn);
        assertThat(sent()).isEqualTo("\u0002\u0000\u0016" + KEY + "\u0002\u0000\u0004live and " + KEY);
    }

    @Test
    void whereverAMessageIsCut() throws IOException {
        for (int at = 1; at < standIn.length(); at++) {
            sent.reset();
            write("a" + standIn.substring(0, at));
            write("\u00c3" + standIn.substring(at) + "b");
            assertThat(sent()).isEqualTo("a" + KEY.substring(0, at) + "\u00c3" + KEY.substring(at) + "b");
        }
    }

    @Test
    void whatOnlyBeginsLikeItIsLeftAsItIs() throws IOException {
        write("Zx\u00c3xZZ" + standIn + "Zxx");
        assertThat(stream.isHolding()).isTrue();
        stream.letGo();
        assertThat(sent()).isEqualTo("Zx\u00c3xZZ" + KEY + "Zxx");
    }

    @Test
    void whatIsTooShortForASecretIsPassedOn() throws IOException {
        assertThat(StreamKey.standIn("key")).isEqualTo("key");
        var plain = new StreamKey("key", sent);
        plain.write("Zxx key".getBytes(StandardCharsets.ISO_8859_1), 7);
        assertThat(plain.isHolding()).isFalse();
        assertThat(sent()).isEqualTo("Zxx key");
    }

    private void write(String bytes) throws IOException {
        byte[] all = bytes.getBytes(StandardCharsets.ISO_8859_1);
        stream.write(all, all.length);
    }

    private String sent() {
        return sent.toString(StandardCharsets.ISO_8859_1);
    }
}
