package org.reelwright.it.stand;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.reelwright.domain.campaign.Shape;
import org.reelwright.domain.presenter.PresenterModel;
import org.reelwright.domain.presenter.PresenterOrder;
import org.reelwright.domain.production.Progress;
import org.reelwright.domain.production.Usage;
import org.reelwright.domain.shot.Clip;
import org.reelwright.domain.voice.Speech;
import org.reelwright.ejb.provider.http.Media;
import org.reelwright.ejb.provider.http.Wiring;
import org.reelwright.it.shared.TestPhoto;

/** Kling's presenters and its lip-sync, over HTTP to its stand: as long as the speech, once, and at the price in its books. */
class PresentersOnTheStandTest {

    private static final String ADAPTER = "org.reelwright.ejb.provider.kling.KlingPresenterModel";
    private static final Duration A_WHILE = Duration.ofMinutes(1);

    private final KlingStand stand = new KlingStand(0, Clock.systemUTC(), Duration.ofSeconds(1), 10);
    private final Map<String, String> settings = new HashMap<>();
    private final String key = UUID.randomUUID().toString();

    @TempDir
    private Path folder;

    private Wiring wiring;
    private PresenterOrder sixSeconds;

    @BeforeEach
    void chooseAPortrait() throws Exception {
        Path portrait = Files.write(folder.resolve("portrait.png"), Studio.picture(TestPhoto.jpeg(), 360, 640));
        settings.putAll(Map.of(
                "reelwright.kling.url",
                stand.address().toString(),
                "reelwright.kling.key",
                KlingStand.ACCESS_KEY,
                "reelwright.kling.secret",
                KlingStand.SECRET,
                "reelwright.kling.presenter.portrait",
                portrait.toString()));
    }

    @AfterEach
    void close() {
        stand.close();
    }

    @Test
    void aPortraitSpeaks() {
        var ready = made(pending(begun()));

        isSixSecondsLong(ready);
        isChargedOnce(ready, "2.4");
    }

    @Test
    void aPortraitSpeaksForWhoHasTheNewerProtocol() {
        settings.put("reelwright.kling.protocol", "2");
        settings.put("reelwright.kling.key", KlingStand.API_KEY);

        var ready = made(pending(begun()));

        isSixSecondsLong(ready);
        isChargedOnce(ready, "2.4");
    }

    @Test
    void aPortraitThatIsTakenAndNeverAnsweredForIsFoundByItsKey() {
        stand.faults().plan("POST /v1/videos/avatar", Fault.TAKEN_BUT_SILENT, 1);
        PresenterModel model = model();

        assertThat(model.begin(sixSeconds, key)).isInstanceOf(Progress.Unsure.class);

        isChargedOnce(made(pending(model.find(sixSeconds, key).orElseThrow())), "2.4");
    }

    @Test
    void lipsAreMovedInAFilmOfAPresenter() {
        chooseAFilm();

        var ready = made(pending(begun()));

        isSixSecondsLong(ready);
        isChargedOnce(ready, "1.05");
    }

    @Test
    void lipsThatAreTakenAndNeverAnsweredForAreFoundAmongTheNewest() {
        chooseAFilm();
        stand.faults().plan("POST /v1/videos/advanced-lip-sync", Fault.TAKEN_BUT_SILENT, 1);
        PresenterModel model = model();

        assertThat(model.begin(sixSeconds, key)).isInstanceOf(Progress.Unsure.class);

        isChargedOnce(made(pending(model.find(sixSeconds, key).orElseThrow())), "1.05");
    }

    private void chooseAFilm() {
        byte[] film = Studio.clip(Studio.picture(TestPhoto.jpeg(), 360, 640), 360, 640, 5);
        settings.put("reelwright.kling.presenter.video", stand.upload(film));
    }

    private PresenterModel model() {
        wiring = new Wiring(folder, settings);
        // The stand speaks twelve characters a second.
        var speech = Media.kept(wiring.files(), Studio.speech("twelve chars".repeat(6)), "audio/wav");
        sixSeconds = new PresenterOrder(
                new Speech(speech, 6000, List.of()), Shape.VERTICAL, "A woman in a kitchen, friendly", 7);
        return wiring.adapter(PresenterModel.class, ADAPTER);
    }

    private Progress<Clip> begun() {
        PresenterModel model = model();
        return model.begin(sixSeconds, key);
    }

    private static String pending(Progress<Clip> progress) {
        assertThat(progress).isInstanceOf(Progress.Pending.class);
        return ((Progress.Pending<Clip>) progress).ticket();
    }

    private Progress.Ready<Clip> made(String ticket) {
        PresenterModel model = wiring.adapter(PresenterModel.class, ADAPTER);
        return (Progress.Ready<Clip>) await().atMost(A_WHILE)
                .until(() -> model.resume(ticket), progress -> progress instanceof Progress.Ready);
    }

    private static void isSixSecondsLong(Progress.Ready<Clip> ready) {
        assertThat(ready.result().durationMs()).isBetween(5900, 6100);
    }

    private void isChargedOnce(Progress.Ready<Clip> ready, String units) {
        assertThat(stand.keys()).containsExactly(key);
        BigDecimal theirs =
                stand.books().entries().stream().map(Books.Entry::quantity).reduce(BigDecimal.ZERO, BigDecimal::add);
        List<Usage> ours = ready.used();
        assertThat(theirs).isEqualByComparingTo(units);
        assertThat(ours).singleElement().satisfies(used -> assertThat(used.quantity())
                .isEqualByComparingTo(theirs));
    }
}
