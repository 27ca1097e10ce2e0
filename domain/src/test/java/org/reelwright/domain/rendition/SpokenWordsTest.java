package org.reelwright.domain.rendition;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import org.reelwright.domain.asset.StoredFile;
import org.reelwright.domain.script.Line;
import org.reelwright.domain.script.LineRole;
import org.reelwright.domain.shared.Rgb;
import org.reelwright.domain.storyboard.Look;
import org.reelwright.domain.storyboard.Motion;
import org.reelwright.domain.storyboard.Palette;
import org.reelwright.domain.storyboard.Plan;
import org.reelwright.domain.storyboard.Scene;
import org.reelwright.domain.storyboard.Staging;
import org.reelwright.domain.storyboard.Transition;
import org.reelwright.domain.voice.Cue;
import org.reelwright.domain.voice.Speech;
import org.reelwright.domain.voice.SpokenLine;

/** What is written is seen when it is heard. */
class SpokenWordsTest {

    private static final String SHOWN = "Now take a closer look";
    private static final String SAID = "It keeps your tea warm, for six long hours, and it never leaks a drop. Not even"
            + " upside down in the bottom of a bag.";

    /** A word is written a little before it is heard, as the eye has to find it. */
    private static final int TOLERANCE_MS = 50;

    @Property
    void wordsOfAHeadlineComeWithTheVoice(
            @ForAll @Size(5) List<@IntRange(min = 120, max = 240) Integer> lengths,
            @ForAll @IntRange(min = 0, max = 150) int late) {
        Speech speech = speech(SHOWN, lengths, late);

        CutList cuts = film(SHOWN, speech);

        List<Cue> heard = cuts.sound().voices().get(0).cues();
        List<Integer> written = only(cuts, OverlayKind.HEADLINE).get(0).wordsMs();
        for (int i = 0; i < heard.size(); i++) {
            assertThat(written.get(i))
                    .as("%s, heard at %d ms", heard.get(i).word(), heard.get(i).startMs())
                    .isCloseTo(heard.get(i).startMs(), within(TOLERANCE_MS));
        }
    }

    @Property
    void captionsAreThereWhileTheirWordsAreHeard(
            @ForAll @Size(25) List<@IntRange(min = 120, max = 360) Integer> lengths,
            @ForAll @IntRange(min = 0, max = 400) int late) {
        CutList cuts = film("Warm tea", speech(SAID, lengths, late));

        List<Cue> heard = cuts.sound().voices().get(0).cues();
        List<Overlay> captions = only(cuts, OverlayKind.CAPTION);
        int word = 0;
        for (Overlay caption : captions) {
            int words = Words.of(caption.text()).size();
            assertThat(caption.startMs()).isCloseTo(heard.get(word).startMs(), within(TOLERANCE_MS));
            assertThat(caption.endMs())
                    .isGreaterThanOrEqualTo(heard.get(word + words - 1).endMs() - TOLERANCE_MS);
            word += words;
        }
        assertThat(word).as("words that are written").isEqualTo(heard.size());
    }

    private static Speech speech(String text, List<Integer> lengths, int late) {
        var cues = new ArrayList<Cue>();
        int at = late;
        for (String word : Words.of(text)) {
            int end = at + lengths.get(cues.size());
            cues.add(new Cue(word, at, end - 20));
            at = end;
        }
        return new Speech(new StoredFile("0".repeat(64), "audio/wav", 1), at, cues);
    }

    private static CutList film(String shown, Speech speech) {
        var photo = new UUID(0, 1);
        var scenes = List.of(
                new Scene(0, 10_000, 0, photo, Staging.HERO, Motion.PUSH_IN, Transition.CUT),
                new Scene(10_000, 3_000, 1, photo, Staging.END_CARD, Motion.HOLD, Transition.DISSOLVE));
        var palette = new Palette(Rgb.WHITE, Rgb.WHITE, Rgb.BLACK, Rgb.BLACK, Rgb.WHITE);
        var lines = List.of(
                new Line(LineRole.BENEFIT, shown, "spoken"), new Line(LineRole.CALL_TO_ACTION, "Get yours", ""));
        return CutList.of(
                new Plan(Look.CLEAN_STUDIO, palette, scenes),
                lines,
                List.of(new SpokenLine(0, speech)),
                "Trail Cup",
                false,
                1);
    }

    private static List<Overlay> only(CutList cuts, OverlayKind kind) {
        return cuts.segments().get(0).overlays().stream()
                .filter(overlay -> overlay.kind() == kind)
                .toList();
    }
}
