package org.reelwright.it.ads;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.reelwright.domain.shared.Money;
import org.reelwright.it.shared.Http;
import org.reelwright.it.shared.OwnServer;

/** Ads as they are served where nobody set anything: in step with the day, some viewers held out, machines not billed. */
@Tag("own-server")
class DefaultSettingsIT {

    private static final long PRICE = 4_000;
    private static final int A_DAY = 200_000;
    private static final int EASE = 20;
    private static final int VIEWERS = 1_200;
    private static final int TOLD = 40;
    private static final String BROWSER =
            "Mozilla/5.0 (Windows NT 10.0; Win64; x64) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/131.0.0.0 Safari/537.36";
    private static final String ROBOT = "Mozilla/5.0 (compatible; Googlebot/2.1; +http://www.google.com/bot.html)";

    @Test
    void servesInStepWithTheDayHoldsSomeOutAndBillsNoMachine() throws Exception {
        try (var server = OwnServer.named("default-settings")) {
            server.start().kill();
            UUID campaign = seed(server);
            OffsetDateTime launched = OffsetDateTime.now(ZoneOffset.UTC);
            server.start();

            List<String> served = ask(Http.at(server.portal()), campaign);
            long allowed = allowed(launched);
            tell(Http.at(server.portal()).with("User-Agent", BROWSER), served.subList(0, TOLD));
            tell(Http.at(server.portal()).with("User-Agent", ROBOT), served.subList(TOLD, 2 * TOLD));
            noAdForASpider(Http.at(server.portal()), campaign);
            server.kill();

            assertThat(served).hasSizeBetween(2 * TOLD, VIEWERS - 1);
            assertThat((long) served.size()).as("in step with the day").isLessThanOrEqualTo(allowed);
            check(server);
        }
    }

    private static void noAdForASpider(Http http, UUID campaign) {
        String asked = "ads/vast?gdpr=0&campaign=" + campaign;
        assertThat(http.with("User-Agent", ROBOT).get(asked).body())
                .contains("<VAST")
                .doesNotContain("<InLine");
    }

    private static void check(OwnServer server) throws Exception {
        try (var database = new SeededDatabase(server.database())) {
            long decisions = database.sum("select count(*) from ad_decision");
            long ghosts = database.sum("select count(*) from ad_decision where ghost = true");
            assertThat(ghosts).as("held out").isBetween(decisions / 100, decisions / 8);
            assertThat(database.sum("select count(*) from ad_decision a join ad_decision b on a.viewer = b.viewer"
                            + " where a.ghost = true and b.ghost = false"))
                    .as("held out, and served")
                    .isZero();
            assertThat(database.sum("select count(*) from ad_event where valid = true and billed_micros = " + PRICE))
                    .isEqualTo(TOLD);
            assertThat(database.sum(
                            "select count(*) from ad_event where invalidity = 'DECLARED_BOT' and billed_micros = 0"))
                    .isEqualTo(TOLD);
            assertThat(database.sum("select sum(settled_micros) from spend where period = 'total'"))
                    .isEqualTo(TOLD * PRICE);
        }
    }

    private static UUID seed(OwnServer server) throws Exception {
        try (var database = new SeededDatabase(server.database())) {
            return database.runningCampaign(SeededDatabase.brief(new Money(A_DAY * PRICE, "USD")));
        }
    }

    /** @return where the impressions of those who were served are told */
    private static List<String> ask(Http http, UUID campaign) {
        var served = new ArrayList<String>();
        for (int viewer = 0; viewer < VIEWERS; viewer++) {
            String vast = http.get("ads/vast?gdpr=0&campaign=" + campaign + "&uid=viewer" + viewer)
                    .body();
            Players.addresses(vast).stream().findFirst().ifPresent(served::add);
        }
        return served;
    }

    private static void tell(Http http, List<String> impressions) {
        impressions.forEach(
                address -> assertThat(http.get(address).statusCode()).isEqualTo(200));
    }

    /** Impressions that a flat day allows by now, with what may be lent ahead of it. */
    private static long allowed(OffsetDateTime launched) {
        OffsetDateTime now = OffsetDateTime.now(ZoneOffset.UTC);
        LocalDate tomorrow = launched.toLocalDate().plusDays(1);
        double day = Duration.between(
                        SeededDatabase.NOW, tomorrow.atStartOfDay().atOffset(ZoneOffset.UTC))
                .toSeconds();
        double passed = Duration.between(SeededDatabase.NOW, now.plusMinutes(2)).toSeconds() + 1.0;
        return EASE + Math.round(A_DAY * Math.min(1, passed / day));
    }
}
