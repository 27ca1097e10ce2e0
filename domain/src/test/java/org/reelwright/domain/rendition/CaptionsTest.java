package org.reelwright.domain.rendition;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.reelwright.domain.asset.StoredFile;
import org.reelwright.domain.shared.Rgb;
import org.reelwright.domain.storyboard.Look;
import org.reelwright.domain.storyboard.Motion;
import org.reelwright.domain.storyboard.Palette;
import org.reelwright.domain.storyboard.Plan;
import org.reelwright.domain.storyboard.Scene;
import org.reelwright.domain.storyboard.Staging;
import org.reelwright.domain.storyboard.Transition;
import org.reelwright.domain.voice.Cue;

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

    @Test
    void writesChineseWithoutSpacesHoweverItWasHeard() {
        assertThat(heard("让茶一直很热。一杯 USB 保温杯，只为你。"))
                .extracting(Caption::text)
                .containsExactly("让茶一直很热。", "一杯USB保温杯，只为你。");
        assertThat(heard("It keeps tea warm. Always."))
                .extracting(Caption::text)
                .containsExactly("It keeps tea warm.", "Always.");
    }

    @Test
    void fillsACaptionWithTwentyOneIdeographs() {
        assertThat(heard("一".repeat(42)))
                .extracting(Caption::text)
                .containsExactly("一".repeat(20), "一".repeat(20), "一一");
    }

    private static List<Caption> heard(String said) {
        var cues = new ArrayList<Cue>();
        Words.of(said).forEach(word -> cues.add(new Cue(word, cues.size() * 200, cues.size() * 200 + 200)));
        var voice = new VoicePlacement(
                0, new StoredFile("0".repeat(64), "audio/wav", 1), 0, 1, cues.size() * 200, cues, List.of());
        var scene = new Scene(0, 10_000, 0, new UUID(0, 1), Staging.HERO, Motion.HOLD, Transition.CUT);
        var palette = new Palette(Rgb.WHITE, Rgb.WHITE, Rgb.BLACK, Rgb.BLACK, Rgb.WHITE);
        return Captions.of(new Plan(Look.CLEAN_STUDIO, palette, List.of(scene)), List.of(), List.of(voice));
    }
}
