package org.reelwright.ejb.rendition;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.reelwright.domain.rendition.Measured;
import org.reelwright.domain.rendition.Span;
import org.reelwright.ejb.asset.Ffmpeg;
import org.reelwright.ejb.asset.Workshop;

/** On tiny films that ffmpeg makes itself. */
class FilmMeterTest {

    private static final String MOVING = "testsrc2=s=90x160:r=30:d=4";
    private static final String BLACK = "color=black:s=90x160:r=30:d=4";
    private static final String HUM = "sine=f=440:r=48000:d=4";

    @TempDir
    Path folder;

    private final Ffmpeg ffmpeg = Workshop.ffmpeg();
    private final FilmMeter meter = new FilmMeter();

    @Test
    void findsNothingWrongWithAFilmThatMovesAndHums() {
        Measured film = measure(MOVING, HUM + ",volume=4dB");

        assertThat(film.durationMs()).isCloseTo(4000, within(30));
        assertThat(film.black()).isEmpty();
        assertThat(film.frozen()).isEmpty();
        assertThat(film.lufs()).isBetween(-20.0, -10.0);
        assertThat(film.truePeak()).isBetween(-16.0, -8.0);
    }

    @Test
    void hearsSilence() {
        assertThat(measure(MOVING, "anullsrc=r=48000,atrim=duration=4").lufs()).isEqualTo(-70);
    }

    @Test
    void hearsWhatIsTooLoud() {
        Measured film = measure(MOVING, HUM + ",volume=30dB");

        assertThat(film.lufs()).isGreaterThan(-6);
        assertThat(film.truePeak()).isGreaterThan(-1);
    }

    @Test
    void seesBlackFromWhereItBegins() {
        Measured film = measure(MOVING + ",drawbox=t=fill:c=black:enable='between(t,1,2.01)'", HUM);

        assertThat(film.black()).singleElement().satisfies(span -> near(span, 1000, 2033));
    }

    @Test
    void seesWhatStandsStill() {
        Measured film = measure("testsrc2=s=90x160:r=30:d=1,tpad=stop_mode=clone:stop_duration=3", HUM);

        assertThat(film.frozen()).singleElement().satisfies(span -> {
            assertThat(span.startMs()).isBetween(900, 1400); // the encoder goes on mending for some frames
            assertThat(span.endMs()).isCloseTo(4000, within(70));
        });
    }

    @Test
    void takesADarkPictureForOneInWhichSomethingCanBeSeen() {
        assertThat(measure(BLACK + ",drawbox=x=20:y=40:w=40:h=60:t=fill:c=0x303030", HUM)
                        .black())
                .isEmpty();
    }

    /** As the studio's end cards do: it takes a whole second to grow by one hundredth. */
    @Test
    void takesASlowPushForMotion() {
        Measured film = measure(
                "mandelbrot=s=1440x2560:r=1,trim=end_frame=1,loop=120:1,setpts=N/30/TB,fps=30,"
                        + "zoompan=z='1+on*0.00033':d=1:x='iw/2-iw/zoom/2':y='ih/2-ih/zoom/2':s=360x640:fps=30,trim=duration=4",
                HUM);

        assertThat(film.frozen()).allMatch(span -> span.lengthMs() < 1500);
    }

    private static void near(Span span, int startMs, int endMs) {
        assertThat(span.startMs()).isCloseTo(startMs, within(70));
        assertThat(span.endMs()).isCloseTo(endMs, within(70));
    }

    private Measured measure(String picture, String sound) {
        meter.ffmpeg = ffmpeg;
        Path film = folder.resolve("film.mp4");
        var arguments = new ArrayList<>(List.of("-f", "lavfi", "-i", picture, "-f", "lavfi", "-i", sound));
        arguments.addAll(List.of("-c:v", "libx264", "-preset", "ultrafast", "-pix_fmt", "yuv420p"));
        arguments.addAll(List.of("-c:a", "aac", "-shortest", film.toString()));
        ffmpeg.run(arguments);
        return meter.measure(film);
    }
}
