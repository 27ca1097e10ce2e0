package org.reelwright.it.ads;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.io.PrintStream;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Random;
import java.util.UUID;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.reelwright.domain.shared.Money;
import org.reelwright.it.shared.Http;
import org.reelwright.it.shared.OpenSession;
import org.reelwright.it.shared.OwnServer;

/**
 * Players ask and tell without a pause while the server is killed at random moments and started again. {@code -Pkills}
 * kills it two hundred times, {@code -Dit.ad.kills} as often as it says; {@code -Dit.seed} repeats a run.
 */
@Tag("own-server")
class KilledAdServerIT {

    private static final int KILLS = Integer.getInteger("it.ad.kills");
    private static final long SEED = Long.getLong("it.seed", 20261126L);
    static final long PRICE = 4_000;
    /** One campaign that is used up, and one that is not. */
    private static final int FEW = 1_500;

    private static final int MANY = 10_000_000;
    /** Serving, grace and a tick of the clock: by then whatever a dead node held is served by its successor. */
    private static final long QUIET = TimeUnit.SECONDS.toNanos(20);

    static final String[] SETTINGS = {
        "reelwright.delivery.serving=PT8S",
        "reelwright.delivery.grace=PT2S",
        "reelwright.delivery.pace=AT_ONCE",
        // players that never rest would count as machines, and be served for nothing
        "reelwright.traffic.rules=STALE",
        "reelwright.demo=true",
        "reelwright.demo.campaign=false"
    };

    @Test
    void spendsTheBudgetToTheLastMicroAndForgetsNoEventThatItAnswered() throws Exception {
        try (var server = OwnServer.named("killed-ad-server", SETTINGS).shortLived()) {
            server.start().kill();
            UUID small = seed(server, FEW);
            UUID large = seed(server, MANY);
            server.start();
            var players = new Players(server.portal(), List.of(small, large), SEED);
            try (players) {
                killOften(server, players);
                Http api = OpenSession.of(Http.at(server.portal()), "demo");
                await("nothing is left of the small budget")
                        .pollInterval(Duration.ofSeconds(1))
                        .atMost(Duration.ofSeconds(120))
                        .until(() -> settled(api, small) == FEW * PRICE);
            }
            await("what dead nodes held is given back")
                    .pollInterval(Duration.ofSeconds(1))
                    .atMost(Duration.ofSeconds(60))
                    .until(() -> players.sawNothingFor(QUIET));
            long reported = settled(OpenSession.of(Http.at(server.portal()), "demo"), large);
            server.kill();
            checkTheEnd(server, players, small, large, reported);
        }
    }

    private static void killOften(OwnServer server, Players players) throws Exception {
        var chance = new Random(SEED);
        for (int kill = 1; kill <= KILLS; kill++) {
            int told = players.acknowledged().size();
            await("there is work")
                    .atMost(Duration.ofSeconds(60))
                    .until(() -> players.acknowledged().size() > told);
            Instant moment = Instant.now().plusMillis(chance.nextInt(3_000));
            await().pollDelay(Duration.ZERO)
                    .pollInterval(Duration.ofMillis(1))
                    .atMost(Duration.ofSeconds(30))
                    .until(() -> Instant.now().isAfter(moment));
            server.kill();
            checkTheBooks(server, players, kill);
            server.start();
        }
    }

    /** At this very moment, and with nothing running that could mend it. */
    private static void checkTheBooks(OwnServer server, Players players, int kill) throws Exception {
        try (var database = new SeededDatabase(server.database())) {
            assertThat(database.counted()).as("kill " + kill).containsAll(players.acknowledged());
            assertThat(database.sum("select count(*) from spend where settled_micros + reserved_micros > budget_micros"
                            + " or settled_micros < 0 or reserved_micros < 0"))
                    .as("overspent")
                    .isZero();
            long billed = database.sum("select coalesce(sum(billed_micros), 0) from ad_event");
            assertThat(database.sum("select sum(settled_micros) from spend where period = 'total'"))
                    .isEqualTo(billed);
            assertThat(database.sum("select coalesce(sum(settled_micros), 0) from spend where period <> 'total'"))
                    .isEqualTo(billed);
            assertThat(database.sum("select coalesce(sum(settled_micros), 0) from budget_lease"))
                    .isEqualTo(billed);
            assertThat(database.sum("select sum(reserved_micros) from spend where period = 'total'"))
                    .isEqualTo(database.sum("select coalesce(sum(granted_micros - settled_micros), 0) from budget_lease"
                            + " where closed = false"));
            say(
                    "kill %d: %d events acknowledged, all there; %d micros billed",
                    kill, players.acknowledged().size(), billed);
        }
    }

    private static void checkTheEnd(OwnServer server, Players players, UUID small, UUID large, long reported)
            throws Exception {
        checkTheBooks(server, players, KILLS + 1);
        try (var database = new SeededDatabase(server.database())) {
            assertThat(database.spend("settled_micros", small))
                    .as("to the last micro")
                    .isEqualTo(FEW * PRICE);
            assertThat(database.spend("reserved_micros", small)).isZero();
            assertThat(database.spend("settled_micros", large)).isEqualTo(reported);
        }
    }

    static UUID seed(OwnServer server, int impressions) throws Exception {
        try (var database = new SeededDatabase(server.database())) {
            return database.runningCampaign(SeededDatabase.brief(new Money(impressions * PRICE, "USD")));
        }
    }

    /** As the report has it. */
    private static long settled(Http api, UUID campaign) {
        return Http.json(api.get("api/v1/campaigns/" + campaign + "/report"))
                .at("/totals/spend/micros")
                .asLong();
    }

    private static void say(String line, Object... figures) {
        PrintStream out = System.out;
        out.println(String.format(line, figures));
    }
}
