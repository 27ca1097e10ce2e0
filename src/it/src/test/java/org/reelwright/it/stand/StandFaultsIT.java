package org.reelwright.it.stand;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.reelwright.it.shared.Http;
import org.reelwright.it.shared.OpenSession;
import org.reelwright.it.shared.OwnServer;

/**
 * What goes wrong at a vendor, on the real server. After each: the film is there once, the ledger is the vendors' books,
 * nothing is stuck, and the page told what happened.
 */
@Tag("own-server")
class StandFaultsIT {

    private static final String PICTURES = "POST /v1/images/generations";
    private static final String SHOTS = "POST /v1/videos/image2video";

    private static Stands stands;
    private static OwnServer server;
    private static Http api;

    @BeforeAll
    static void open() {
        stands = Stands.open(0);
        List<String> settings = new ArrayList<>(stands.settings("1"));
        settings.addAll(List.of(
                "reelwright.demo=true",
                "reelwright.demo.campaign=false",
                "reelwright.render.short-side=240",
                "reelwright.budgets.day=2000",
                "reelwright.provider.doubt=PT1S",
                "reelwright.provider.breaker.pause=PT1S",
                "reelwright.provider.breaker.longest=PT2S"));
        server = OwnServer.named("stand-faults", settings.toArray(String[]::new));
        server.with(Stands.callback(server)).start();
        api = OpenSession.of(Http.at(server.portal()), "demo");
    }

    @AfterAll
    static void close() {
        server.close();
        try {
            Accounts.of(server, stands).agree();
        } finally {
            stands.close();
        }
    }

    @AfterEach
    void nothingIsOwedThatTheVendorsDoNotCharge() {
        stands.kling().setClockOff(Duration.ZERO);
        assertThat(owed("kling")).isEqualTo(stands.kling().books().total(one -> Stands.price("kling", one)));
        assertThat(owed("openai")).isEqualTo(stands.openAi().books().total(one -> Stands.price("openai", one)));
    }

    @Test
    void ordersThatAreTakenAndNeverAnswered() {
        goesWrong(PICTURES, Fault.TAKEN_BUT_SILENT, 2);
        goesWrong(SHOTS, Fault.TAKEN_BUT_SILENT, 1);
        assertThat(made("Silent tin").told()).contains("kling did not say whether it took the order");
    }

    @Test
    void ordersThatAreTakenAndAnsweredWithoutSense() {
        goesWrong(PICTURES, Fault.GARBLED, 1);
        goesWrong(SHOTS, Fault.GARBLED, 1);
        assertThat(made("Garbled tin").told()).contains("kling did not say whether it took the order");
    }

    @Test
    void ordersThatAreTakenAndAnsweredWith50Megabytes() {
        goesWrong(PICTURES, Fault.HUGE, 1);
        goesWrong(SHOTS, Fault.HUGE, 1);
        assertThat(made("Huge tin").told()).contains("kling did not say whether it took the order");
    }

    @Test
    void answersToQuestionsThatMakeNoSense() {
        goesWrong("GET /v1/images/generations", Fault.GARBLED, 1);
        goesWrong("GET /v1/videos/image2video", Fault.HUGE, 1);
        assertThat(made("Asking tin").told()).isEmpty();
    }

    @Test
    void picturesOfAnotherSize() {
        goesWrong(PICTURES, Fault.OTHER_SIZE, 2);
        assertThat(made("Bent tin").told()).isEmpty();
    }

    @Test
    void anAddressThatHasRunOut() {
        goesWrong("GET /results/", Fault.EXPIRED, 1);
        assertThat(made("Late tin").told()).isEmpty();
    }

    /** Of three pictures one at least is gone for good, though it was asked for again: it is paid for and made anew. */
    @Test
    void resultsThatAreGone() {
        goesWrong("GET /results/", Fault.EXPIRED, 4);
        assertThat(made("Lost tin").told()).contains("is owed though nothing came of it");
    }

    @Test
    void aStormOf429() {
        goesWrong(PICTURES, Fault.TOO_MANY, 6);
        goesWrong("GET /v1/images/generations", Fault.TOO_MANY, 3);
        goesWrong(SHOTS, Fault.TOO_MANY, 3);
        assertThat(made("Busy tin").told()).contains("request rate limit").contains("It is tried again.");
    }

    @Test
    void a429ThatWaitingDoesNotHelp() {
        goesWrong(PICTURES, Fault.EMPTY, 50);
        ShortFilm film = ShortFilm.begin(api, "Poor tin").untilStuck();
        assertThat(film.told()).contains("resource pack used up");
        assertThat(stands.kling().faults().forget())
                .as("asked once for each picture")
                .isGreaterThan(44);
        film.retry();
        film.untilMade().isThereOnce();
    }

    @Test
    void aVendorsClockThatIsTenMinutesFast() {
        stands.kling().setClockOff(Duration.ofMinutes(10));
        assertThat(made("Early tin").told()).isEmpty();
    }

    @Test
    void aVendorsClockThatIsTenMinutesSlow() {
        stands.kling().setClockOff(Duration.ofMinutes(-10));
        assertThat(made("Old tin").told()).isEmpty();
    }

    private static void goesWrong(String request, Fault fault, int times) {
        stands.kling().faults().plan(request, fault, times);
    }

    private static ShortFilm made(String product) {
        ShortFilm film = ShortFilm.begin(api, product).untilMade();
        film.isThereOnce();
        assertThat(stands.kling().faults().isEmpty())
                .as("all that was to go wrong did")
                .isTrue();
        return film;
    }

    /** In millionths of a USD. */
    private static long owed(String provider) {
        long sum = 0;
        for (JsonNode line : Http.json(api.get("api/v1/consumption")).path("lines")) {
            sum += line.path("provider").asText().equals(provider)
                    ? line.path("cost").path("micros").asLong()
                    : 0;
        }
        return sum;
    }
}
