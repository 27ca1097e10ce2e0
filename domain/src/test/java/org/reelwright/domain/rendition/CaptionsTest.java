package org.reelwright.domain.rendition;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class CaptionsTest {

    @Test
    void writesWebVttInWhichMarkupIsText() {
        String vtt = Captions.webVtt(List.of(new Caption("Tea & <b>tin</b> --> now", 61_005, 3_662_500)));

        assertThat(vtt)
                .startsWith("WEBVTT\n\n")
                .contains("00:01:01.005 --> 01:01:02.500\nTea &amp; &lt;b&gt;tin&lt;/b&gt; --&gt; now\n");
    }

    @Test
    void knowsWhatOnlyRepeatsTheHeadline() {
        assertThat(new Caption("Made for tea.", 0, 1).repeats("Made for TEA")).isTrue();
        assertThat(new Caption("Made for tea.", 0, 1).repeats("Keeps tea fresh"))
                .isFalse();
    }
}
