package org.reelwright.web.ads;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.ArgumentMatchers.anySet;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;
import static org.reelwright.domain.delivery.Servings.serving;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.reelwright.domain.campaign.Targeting;
import org.reelwright.domain.delivery.AdRequest;
import org.reelwright.domain.delivery.Bid;
import org.reelwright.domain.delivery.BidTerms;
import org.reelwright.domain.delivery.Consent;
import org.reelwright.domain.delivery.Offer;
import org.reelwright.domain.delivery.Served;
import org.reelwright.domain.delivery.Viewing;
import org.reelwright.domain.measurement.Crawlers;
import org.reelwright.domain.measurement.EventSeal;
import org.reelwright.domain.measurement.InvalidTraffic;
import org.reelwright.domain.measurement.Invalidity;
import org.reelwright.domain.shared.Checked;
import org.reelwright.ejb.delivery.AdServer;
import org.reelwright.ejb.delivery.Viewings;
import org.reelwright.ejb.measurement.TrafficRules;

class BidderTest {

    private static final Instant NOON = Instant.parse("2026-03-10T12:00:00Z");
    private static final String TWO_PLACES = """
            {"id":"a1","cur":["USD","EUR"],"imp":[
            {"id":"1","video":{"mimes":["video/mp4"],"protocols":[7]},"pmp":{"deals":[{"id":"d1"}]}},
            {"id":"2","video":{"mimes":["video/mp4"],"protocols":[3]}}]}
            """;

    private final Bidder bidder = new Bidder();
    private final List<AdRequest> asked = new ArrayList<>();
    private final List<Set<UUID>> shown = new ArrayList<>();

    @BeforeEach
    void everyDealIsMissedAndEverythingElseIsWon() {
        bidder.server = mock(AdServer.class);
        bidder.viewings = mock(Viewings.class);
        bidder.clock = Clock.fixed(NOON, ZoneOffset.UTC);
        bidder.seat = "reelwright";
        bidder.rules = mock(TrafficRules.class);
        when(bidder.rules.inForce())
                .thenReturn(
                        new InvalidTraffic(EnumSet.allOf(Invalidity.class), Crawlers.of(List.of("Googlebot")), 10, 10));
        when(bidder.viewings.of(any())).thenReturn(Viewing.UNKNOWN);
        when(bidder.server.bid(any(), anySet())).thenAnswer(call -> {
            AdRequest request = call.getArgument(0);
            asked.add(request);
            shown.add(Set.copyOf(call.getArgument(1)));
            return request.terms().deal().isPresent() ? Optional.empty() : Optional.of(bid());
        });
    }

    @Test
    void asksForDealsFirstKeepsToOneCurrencyAndShowsNoCampaignTwice() {
        List<Bidder.Made> bids = answer(TWO_PLACES).bids();
        assertThat(bids).extracting(made -> made.imp().id()).containsExactly("1", "2");
        assertThat(bids).extracting(Bidder.Made::version).containsExactly(VastVersion.V4, VastVersion.V3);
        assertThat(asked)
                .extracting(request -> request.terms().deal())
                .containsExactly(Optional.of("d1"), Optional.empty(), Optional.empty());
        assertThat(asked.get(2).terms().currencies()).containsExactly("USD");
        assertThat(shown.get(2)).containsExactly(bids.get(0).bid().offer().campaignId());
    }

    @Test
    void saysWhyThereIsNoBid() {
        assertThat(answer("{\"id\":\"a\",\"imp\":[{\"id\":\"1\",\"banner\":{}}]}")
                        .reason())
                .contains(NoBid.NOT_FOR_US);
        assertThat(NoBid.NOT_FOR_US.code())
                .as("2 would say that a valid request is not")
                .isGreaterThanOrEqualTo(500);
        assertThat(answer(TWO_PLACES.replace("\"cur\"", "\"tmax\":4,\"cur\"")).reason())
                .contains(NoBid.TOO_LITTLE_TIME);
        var refused = new Viewing(
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Set.of(),
                Set.of(),
                Set.of(),
                new Consent(false, false, false, false),
                Optional.empty());
        when(bidder.viewings.of(any())).thenReturn(refused);
        assertThat(answer(TWO_PLACES).reason()).contains(NoBid.NO_ADS_ALLOWED);
        assertThat(asked).isEmpty();
    }

    @Test
    void doesNotBidForMachines() {
        String device = TWO_PLACES.replace("\"cur\"", "\"device\":{\"ua\":\"%s\",\"ip\":\"192.0.2.1\"},\"cur\"");
        assertThat(answer(device.formatted("Googlebot/2.1")).reason()).contains(NoBid.CRAWLER);
        for (int i = 0; i < 10; i++) {
            assertThat(answer(device.formatted("Mozilla/5.0")).bids()).isNotEmpty();
        }
        assertThat(answer(device.formatted("Mozilla/5.0")).reason()).contains(NoBid.TOO_OFTEN);
        assertThat(answer(device.formatted("")).bids()).as("not told").isNotEmpty();
    }

    @Test
    void doesNotBidForWhatItCannotFill() {
        String place = TWO_PLACES.replace("\"video\":{", "\"video\":{\"linearity\":2,");
        assertThat(answer(place).reason()).as("overlays").contains(NoBid.NOT_FOR_US);
        String secure = TWO_PLACES.replace("\"video\"", "\"secure\":1,\"video\"");
        assertThat(answer(secure).reason()).as("our addresses are not HTTPS").contains(NoBid.NOT_FOR_US);
        var request = ((Checked.Good<BidRequest>) BidRequestReaderTest.read(secure)).value();
        assertThat(bidder.answer(request, NOON, true).bids()).isNotEmpty();
        String other = TWO_PLACES.replace("\"cur\"", "\"bcat\":[\"483\"],\"cattax\":7,\"cur\"");
        assertThat(answer(other).bids()).as("barred, but who knows what").isEmpty();
        assertThat(answer(other.replace("\"cattax\":7", "\"cattax\":1")).bids()).isNotEmpty();
    }

    @Test
    void fillsABreakThatIsSoldAsAWholeAsFarAsItIsLong() {
        String pod = """
                {"id":"a","imp":[{"id":"1","bidfloor":1,"video":{"mimes":["video/mp4"],"maxduration":20,"poddur":50,
                "maxseq":%d,"mincpmpersec":0.1}}]}""";
        List<Bidder.Made> bids = answer(pod.formatted(9)).bids();
        assertThat(bids).extracting(made -> made.imp().id()).containsExactly("1", "1", "1", "1");
        assertThat(asked.get(1).placement().maxDurationMs()).hasValue(20_499);
        assertThat(asked.get(2).placement().maxDurationMs()).hasValue(20_499);
        assertThat(asked.get(3).placement().maxDurationMs()).as("15 s each").hasValue(5_499);
        assertThat(asked.get(0).terms().floorMicros())
                .as("20 s at .1 for a thousand")
                .isEqualTo(2_000);
        assertThat(answer(pod.formatted(2)).bids()).hasSize(2);
    }

    @Test
    void fillsABreakWithTheLengthsThatItTakes() {
        String pod = """
                {"id":"a","imp":[{"id":"1","bidfloor":1,"video":{"mimes":["video/mp4"],"rqddurs":[15,20,60],"poddur":40,
                "mincpmpersec":0.1}}]}""";
        assertThat(answer(pod).bids()).hasSize(3);
        assertThat(asked).allSatisfy(request -> assertThat(request.placement().lengthsMs())
                .containsExactly(15_000, 20_000, 60_000));
        assertThat(asked.get(2).placement().maxDurationMs()).as("15 s each").hasValue(10_499);
        assertThat(asked.get(0).terms().floorMicros())
                .as("20 s is the longest of them that fits, at .1 for a thousand")
                .isEqualTo(2_000);
    }

    @Test
    void answersTheFirstPlacesWhereThereAreTooMany() {
        String imps = IntStream.range(0, 100)
                .mapToObj(i -> "{\"id\":\"" + i + "\",\"video\":{\"mimes\":[\"video/mp4\"]}}")
                .collect(Collectors.joining(","));
        assertThat(answer("{\"id\":\"a\",\"imp\":[" + imps + "]}").bids()).hasSize(60);
    }

    @Test
    void writesWhatAnExchangeNeeds() throws Exception {
        var seal = new EventSeal(new byte[EventSeal.KEY_BYTES]);
        var response = new BidResponse(
                "https://ads.example", "reelwright", seal, served -> Addresses.of(served, seal, "https://ads.example"));
        byte[] written = response.of("a1", UUID.randomUUID(), answer(TWO_PLACES).bids());
        JsonNode json = new ObjectMapper().readTree(written);
        assertThat(json.path("cur").asText()).isEqualTo("USD");
        JsonNode bid = json.at("/seatbid/0/bid/0");
        assertThat(new String(written, StandardCharsets.UTF_8)).contains("\"price\":4,");
        assertThat(bid.path("adm").asText()).startsWith("<?xml").contains("version=\"4.2\"");
        assertThat(bid.path("lurl").asText())
                .isEqualTo("https://ads.example/ads/openrtb2/notice"
                        + new Notice(
                                        Notice.End.LOST,
                                        UUID.fromString(bid.path("id").asText()),
                                        new BidTerms(4_000, 1_500))
                                .path(seal)
                        + "?loss=${AUCTION_LOSS}");
        assertThat(bid.path("dur").asInt()).isEqualTo(15);
        assertThat(bid.path("exp").asInt()).isEqualTo(720);
        assertThat(bid.path("mtype").asInt()).isEqualTo(2);
    }

    private Bidder.Answer answer(String body) {
        var request = ((Checked.Good<BidRequest>) BidRequestReaderTest.read(body)).value();
        return bidder.answer(request, NOON, false);
    }

    private static Bid bid() {
        Served served = serving().served();
        return new Bid(
                served,
                new Offer(
                        UUID.randomUUID(),
                        "USD",
                        Targeting.ANYBODY,
                        Optional.of("shop.example"),
                        List.of(List.of(served.ad()))),
                1_500);
    }
}
