package org.reelwright.it.ads;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.io.UncheckedIOException;
import java.net.URI;
import java.time.Duration;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicLong;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.reelwright.domain.asset.BrandKit;
import org.reelwright.domain.asset.Tone;
import org.reelwright.domain.campaign.Audience;
import org.reelwright.domain.campaign.Brief;
import org.reelwright.domain.campaign.Budget;
import org.reelwright.domain.campaign.Flight;
import org.reelwright.domain.campaign.Goal;
import org.reelwright.domain.campaign.Objective;
import org.reelwright.domain.campaign.Product;
import org.reelwright.domain.campaign.Shape;
import org.reelwright.domain.shared.Language;
import org.reelwright.domain.shared.Money;
import org.reelwright.it.shared.Http;
import org.reelwright.it.shared.OwnServer;

/** Players ask and tell without a pause while the server is killed and started again. */
class KilledAdServerIT {

    private static final int PAID_FOR = 3_000;
    private static final long PRICE = 4_000;
    private static final Pattern IMPRESSION = Pattern.compile("<Impression id=\"([^\"]+)\">([^<]+)<");
    /** Serving, grace and a tick of the clock: by then whatever a dead node held is served by its successor. */
    private static final long QUIET = TimeUnit.SECONDS.toNanos(20);

    private final Set<UUID> answered = ConcurrentHashMap.newKeySet();
    private final AtomicLong lastAd = new AtomicLong();
    private final ExecutorService players = Executors.newFixedThreadPool(4);

    @Test
    void spendsTheBudgetToTheLastMicroAndForgetsNoEventThatItAnswered() throws Exception {
        var settings = new String[] {
            "reelwright.delivery.serving=PT8S",
            "reelwright.delivery.grace=PT2S",
            "reelwright.delivery.pace=AT_ONCE",
            // four players that never rest would count as machines, and be served for nothing
            "reelwright.traffic.rules=STALE"
        };
        try (var server = OwnServer.named("killed-ad-server", settings)) {
            server.start().kill();
            UUID campaign = seed(server);

            server.start();
            var firstPlayers = new Audiences(server.portal(), campaign);
            await("many have seen it").atMost(Duration.ofSeconds(60)).until(() -> answered.size() > PAID_FOR / 4);
            server.kill();
            firstPlayers.leave();
            assertThat(answered).as("killed in the middle").hasSizeLessThan(PAID_FOR);

            server.start();
            lastAd.set(System.nanoTime());
            var morePlayers = new Audiences(server.portal(), campaign);
            await("nothing is left to be served")
                    .atMost(Duration.ofSeconds(180))
                    .until(() -> System.nanoTime() - lastAd.get() > QUIET);
            morePlayers.leave();
            server.kill();

            checkTheBooks(server);
        } finally {
            players.shutdownNow();
        }
    }

    private void checkTheBooks(OwnServer server) throws Exception {
        try (var database = new SeededDatabase(server.database())) {
            assertThat(database.countedImpressions()).containsAll(answered);
            assertThat(database.sum("select sum(billed_micros) from ad_event")).isEqualTo(PAID_FOR * PRICE);
            assertThat(database.sum("select settled_micros from spend where period = 'total'"))
                    .isEqualTo(PAID_FOR * PRICE);
            assertThat(database.sum("select reserved_micros from spend where period = 'total'"))
                    .isZero();
        }
    }

    private static UUID seed(OwnServer server) throws Exception {
        try (var database = new SeededDatabase(server.database())) {
            return database.runningCampaign(brief());
        }
    }

    /** Players at work until they are told to leave; a dead server only makes them try again. */
    private final class Audiences {

        private final AtomicBoolean watching = new AtomicBoolean(true);
        private final List<? extends Future<?>> seats;

        Audiences(URI portal, UUID campaign) {
            seats = IntStream.range(0, 4)
                    .mapToObj(i -> players.submit(() -> watch(Http.at(portal), campaign)))
                    .toList();
        }

        void leave() throws Exception {
            watching.set(false);
            for (Future<?> seat : seats) {
                seat.get(90, TimeUnit.SECONDS);
            }
        }

        private void watch(Http player, UUID campaign) {
            while (watching.get()) {
                try {
                    see(player, player.get("ads/vast?campaign=" + campaign).body());
                } catch (UncheckedIOException serverIsDead) {
                    Thread.onSpinWait();
                }
            }
        }

        private void see(Http player, String vast) {
            Matcher impression = IMPRESSION.matcher(vast);
            if (impression.find()) {
                lastAd.set(System.nanoTime());
                if (player.get(impression.group(2)).statusCode() == 200) {
                    answered.add(UUID.fromString(impression.group(1)));
                }
            }
        }
    }

    private static Brief brief() {
        var money = new Money(PAID_FOR * PRICE, "USD");
        var today = SeededDatabase.today();
        return new Brief(
                new Product("Kill", "", List.of(), Optional.empty(), Optional.empty(), List.of()),
                new BrandKit(Optional.empty(), List.of(), Tone.WARM, List.of(), ""),
                List.of(new Audience("Everyone", List.of(), Language.ENGLISH)),
                new Goal(Objective.REACH, OptionalLong.empty(), Optional.empty()),
                new Budget(money, money),
                new Flight(today.minusDays(1), today.plusDays(1), ZoneOffset.UTC),
                List.of(Shape.VERTICAL),
                List.of(15));
    }
}
