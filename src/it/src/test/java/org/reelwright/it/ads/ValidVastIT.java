package org.reelwright.it.ads;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import jakarta.inject.Inject;
import java.net.http.HttpRequest.BodyPublishers;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.reelwright.domain.campaign.Campaign;
import org.reelwright.domain.campaign.Targeting;
import org.reelwright.domain.shared.Json;
import org.reelwright.ejb.shared.PublicAddress;
import org.reelwright.it.shared.Http;
import org.reelwright.it.shared.RealServer;

/** Whatever is answered over HTTP, alone and in breaks, by tag and in a bid, is what the standard and its readers take. */
class ValidVastIT extends RealServer {

    private static final String HOSTILE = "]]> <b>\"Tee & Söhne\"</b> 中文 😀 שלום";
    private final String deal = "valid-" + UUID.randomUUID();

    @Inject
    private LaunchedCampaign campaigns;

    @Inject
    private PublicAddress address;

    private final List<Campaign> running = new ArrayList<>();

    @BeforeEach
    void twoCampaigns() {
        running.add(campaigns.launch("First " + HOSTILE, 100, Targeting.ANYBODY));
        running.add(campaigns.launch("Second " + HOSTILE, 100, Targeting.ANYBODY));
        running.add(campaigns.launch("Dealt " + HOSTILE, 100, inDeal()));
        running.add(campaigns.launch("Dealt again " + HOSTILE, 100, inDeal()));
    }

    @AfterEach
    void pause() {
        running.forEach(campaigns::pause);
    }

    @ParameterizedTest
    @ValueSource(strings = {"3.0", "4.2"})
    void twoParsersReadEveryAnswer(String version) throws Exception {
        for (String vast : answers(version)) {
            JsonNode read = OtherPrograms.readVast(vast);
            JsonNode played = OtherPrograms.readVastAsAPlayer(vast);
            assertThat(played.path("version").asText()).isEqualTo(version);
            assertThat(titles(played)).isNotEmpty().isEqualTo(titles(read)).allMatch(title -> title.contains(HOSTILE));
            for (JsonNode ad : played.path("ads")) {
                assertThat(ad.path("seconds").asInt()).isIn(6, 15, 30, 60);
                assertThat(ad.path("media")).isNotEmpty();
                assertThat(ad.path("impressions").asInt()).isEqualTo(1);
                assertThat(ad.path("companions").asInt()).isEqualTo(1);
                assertThat(ad.path("events")).extracting(JsonNode::asText).contains("complete", "mute", "skip");
            }
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"3.0", "4.2"})
    void theIabsSchemaAcceptsEveryAnswer(String version) throws Exception {
        Optional<Path> xsd = VastSchemas.find(version);
        if (xsd.isEmpty()) {
            // An assumption that does not hold is told as an error from inside the server.
            System.getLogger(ValidVastIT.class.getName())
                    .log(System.Logger.Level.WARNING, "not run: the IAB's schema of VAST " + version + " is not there");
            return;
        }
        VastSchemas.validate(
                xsd.get(),
                http().get("ads/vast?version=" + version + "&campaign=" + UUID.randomUUID())
                        .body());
        for (String vast : answers(version)) {
            VastSchemas.validate(xsd.get(), vast);
        }
    }

    /** To a tag and in a bid, each alone and as a break. */
    private List<String> answers(String version) throws Exception {
        var answers = new ArrayList<String>();
        answers.add(http().get("ads/vast?version=" + version + "&campaign="
                        + running.get(0).id())
                .body());
        String pod = http().get("ads/vast?version=" + version + "&pod=60&slots=2&language=en")
                .body();
        assertThat(pod).contains("sequence=\"2\"");
        answers.add(pod.replaceAll("(?s)<AdTitle>[^<]*</AdTitle>", "<AdTitle>" + escaped(HOSTILE) + "</AdTitle>"));
        answers.addAll(adms(version, ""));
        List<String> together = adms(version, ",\"poddur\":60,\"maxseq\":2");
        assertThat(together).hasSize(2);
        answers.addAll(together);
        return answers;
    }

    /** Other tests' campaigns may fill the break: it is the form that counts here. */
    private static String escaped(String text) {
        return text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;");
    }

    private List<String> adms(String version, String pod) throws Exception {
        String body = """
                {"id":"a1","at":1,"imp":[{"id":"1","video":{"mimes":["video/mp4"],"protocols":[%d],"w":1080,"h":1920%s},
                "pmp":{"private_auction":1,"deals":[{"id":"%s"}]}}],"device":{"ua":"Mozilla/5.0"},"regs":{"gdpr":0}}
                """.formatted(version.equals("3.0") ? 3 : 7, pod, deal);
        String answer = http().with("Content-Type", "application/json")
                .send("POST", "ads/openrtb2", BodyPublishers.ofString(body))
                .body();
        assertThat(OtherPrograms.checkOpenRtb("BidResponse", answer)).isEmpty();
        return StreamSupport.stream(
                        Json.MAPPER.readTree(answer).at("/seatbid/0/bid").spliterator(), false)
                .map(bid -> bid.path("adm").asText())
                .toList();
    }

    private static List<String> titles(JsonNode vast) {
        return vast.path("ads").findValuesAsText("title");
    }

    private Targeting inDeal() {
        return new Targeting(
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                List.of(deal),
                null,
                null,
                List.of("IAB18-1"),
                Optional.empty(),
                Optional.empty());
    }

    private Http http() {
        return Http.at(address.onThisMachine());
    }
}
