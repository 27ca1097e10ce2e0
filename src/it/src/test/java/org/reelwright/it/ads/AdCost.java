package org.reelwright.it.ads;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import jakarta.inject.Inject;
import java.net.http.HttpRequest.BodyPublishers;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.reelwright.domain.campaign.Targeting;
import org.reelwright.ejb.shared.PublicAddress;
import org.reelwright.it.shared.Http;
import org.reelwright.it.shared.RealServer;

/**
 * What a request costs the server's processors, against a constant of JAX-RS on the same server, among a thousand line
 * items of many kinds. Run by name only: {@code -Dit.test=AdCost}.
 */
class AdCost extends RealServer {

    private static final int LINE_ITEMS = 1_000;
    private static final int WARM = 15_000;
    private static final int TIMES = 20_000;
    private static final List<String> PLACES = List.of("AT", "DE", "US", "CN", "FR", "US-CA", "DE-BY", "AT-9");

    private static final String BID = """
            {"id":"a1","imp":[{"id":"1","video":{"mimes":["video/mp4"],"protocols":[2,3],"minduration":5,"maxduration":30,\
            "w":1080,"h":1920,"plcmt":1},"bidfloor":1.5,"bidfloorcur":"USD"}],"site":{"domain":"news.example","cat":["IAB12"],\
            "publisher":{"id":"p1","name":"News"},"page":"https://news.example/a"},"device":{"ua":"Mozilla/5.0 (X11; Linux)",\
            "ip":"192.0.2.1","devicetype":2,"language":"en","geo":{"country":"AUT","region":"9"}},"user":{"id":"u1"},\
            "regs":{"gdpr":0},"bcat":["IAB25","IAB26"],"badv":["rival.example"],"cur":["USD"],"tmax":500,"at":1}""";

    @Inject
    private LaunchedCampaign campaigns;

    @Inject
    private PublicAddress address;

    @Test
    void tellsWhatARequestCosts() throws Exception {
        for (int i = 0; i < LINE_ITEMS; i++) {
            campaigns.launch("Cost " + i, 1_000_000, targeting(i));
        }
        String root = address.onThisMachine().toString();
        Http http = Http.at(address.onThisMachine());
        assertThat(http.get("tests/constant/").body()).isEqualTo("1");
        assertThat(http.get("ads/vast?country=AT&region=AT-9&gdpr=0").body()).contains("<InLine>");
        var bid = http.with("Content-Type", "application/json")
                .send("POST", "ads/openrtb2", BodyPublishers.ofString(BID));
        assertThat(bid.body()).contains("\"adm\"");

        for (int round = 0; round < 4; round++) {
            double constant = cost(round, "constant", root + "tests/constant/");
            double vast = cost(round, "vast", root + "ads/vast?country=AT&region=AT-9&gdpr=0");
            double bids = cost(round, "bid", root + "ads/openrtb2", BID);
            System.out.printf("round %d: VAST %.2f, bid %.2f of a constant%n", round, vast / constant, bids / constant);
        }
    }

    private static double cost(int round, String what, String... urlAndBody) throws Exception {
        String[] load = {urlAndBody[0], String.valueOf(round == 0 ? WARM : TIMES), "8"};
        String[] all = urlAndBody.length == 1 ? load : new String[] {load[0], load[1], load[2], urlAndBody[1]};
        Duration before = processorTime();
        JsonNode told = OtherPrograms.json(OtherPrograms.run("", "load.mjs", all));
        double each = processorTime().minus(before).toNanos() / 1e6 / Integer.parseInt(load[1]);
        System.out.printf("round %d: %s %.4f CPU-ms, %s%n", round, what, each, told);
        assertThat(told.path("statuses").path("200").asInt()).isEqualTo(Integer.parseInt(load[1]));
        return each;
    }

    private static Duration processorTime() {
        return ProcessHandle.current().info().totalCpuDuration().orElseThrow();
    }

    private static Targeting targeting(int i) {
        return new Targeting(
                i % 3 == 0 ? List.of() : List.of(PLACES.get(i % PLACES.size())),
                i % 4 == 0 ? List.of("en", "de") : null,
                null,
                null,
                null,
                i % 5 == 0 ? List.of("IAB12") : null,
                i % 7 == 0 ? List.of("segment-" + i % 50) : null,
                null,
                List.of("IAB25"),
                List.of("bad" + i % 20 + ".example"),
                List.of("IAB18"),
                Optional.empty(),
                Optional.empty());
    }
}
