package org.reelwright.it.ads;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.io.PrintStream;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfEnvironmentVariable;
import org.reelwright.it.shared.Http;
import org.reelwright.it.shared.OpenSession;
import org.reelwright.it.shared.OwnServer;

/** Two nodes serve from one budget at the same time. */
@Tag("own-server")
@EnabledIfEnvironmentVariable(named = "REELWRIGHT_DB_DRIVER", matches = "postgresql")
class TwoAdServersOnPostgresIT {

    private static final int FEW = 1_500;
    private static final int MANY = 1_000_000;
    private static final int PAUSES = 5;
    private static final Duration A_SECOND = Duration.ofSeconds(1);
    private static final Duration A_MOMENT = Duration.ofSeconds(60);

    @Test
    void hearOfAPauseWithinASecondAndSpendOneBudgetToTheLastMicro() throws Exception {
        try (var one = OwnServer.named("ad-node-one", KilledAdServerIT.SETTINGS)
                        .shortLived()
                        .start();
                var other = one.another("ad-node-other")) {
            var campaigns = new ArrayList<UUID>();
            for (int i = 0; i < PAUSES; i++) {
                campaigns.add(KilledAdServerIT.seed(one, MANY));
            }
            UUID small = KilledAdServerIT.seed(one, FEW);
            other.start();
            pause(one, other, campaigns);
            spend(one, other, small);
        }
    }

    /** The machine that runs the tests has other work, too: so in the midst of several pauses. */
    private static void pause(OwnServer one, OwnServer other, List<UUID> campaigns) {
        Http here = OpenSession.of(Http.at(one.portal()), "demo");
        Http there = Http.at(other.portal());
        var heard = new ArrayList<Duration>();
        for (UUID campaign : campaigns) {
            await().atMost(A_MOMENT).until(() -> hasAd(here, campaign) && hasAd(there, campaign));
            assertThat(here.post("api/v1/campaigns/" + campaign + "/pause", Map.of())
                            .statusCode())
                    .isEqualTo(200);
            Instant paused = Instant.now();
            assertThat(hasAd(here, campaign)).isFalse();
            await().atMost(A_MOMENT)
                    .pollDelay(Duration.ZERO)
                    .pollInterval(Duration.ofMillis(5))
                    .until(() -> !hasAd(there, campaign));
            heard.add(Duration.between(paused, Instant.now()));
        }
        PrintStream out = System.out;
        out.println("the other node heard of a pause after " + heard);
        assertThat(heard.stream().sorted().toList().get(PAUSES / 2)).isLessThan(A_SECOND);
    }

    private static void spend(OwnServer one, OwnServer other, UUID campaign) throws Exception {
        long budget = FEW * KilledAdServerIT.PRICE;
        var here = new Players(one.portal(), List.of(campaign), 1);
        var there = new Players(other.portal(), List.of(campaign), 2);
        try (here;
                there;
                var database = new SeededDatabase(one.database())) {
            await("all of it is spent").atMost(Duration.ofMinutes(2)).until(() -> {
                long settled = database.spend("settled_micros", campaign);
                assertThat(settled + database.spend("reserved_micros", campaign))
                        .isLessThanOrEqualTo(budget);
                return settled == budget;
            });
            await("both nodes see that")
                    .atMost(A_MOMENT)
                    .until(() -> !hasAd(Http.at(one.portal()), campaign) && !hasAd(Http.at(other.portal()), campaign));
            assertThat(database.sum("select sum(e.billed_micros) from ad_event e join line_item i"
                            + " on i.id = e.line_item_id where i.campaign_id = '" + campaign + "'"))
                    .isEqualTo(budget);
        }
        assertThat(here.acknowledged()).isNotEmpty();
        assertThat(there.acknowledged()).isNotEmpty();
    }

    private static boolean hasAd(Http player, UUID campaign) {
        return player.get("ads/vast?campaign=" + campaign).body().contains("<InLine>");
    }
}
