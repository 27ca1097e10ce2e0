package org.reelwright.web.ads;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.reelwright.domain.campaign.DeviceKind;
import org.reelwright.domain.campaign.Shape;
import org.reelwright.domain.delivery.BitRates;
import org.reelwright.domain.delivery.Claims;
import org.reelwright.domain.delivery.Placement;
import org.reelwright.domain.delivery.SaleTerms;
import org.reelwright.domain.delivery.Viewing;
import org.reelwright.domain.shared.Checked;

class AuctionTest {

    private static final String ME = "reelwright";

    @Test
    void asksForDealsFirstAndEachAtItsOwnFloor() {
        List<SaleTerms> terms = terms(BidRequestReaderTest.WHOLE);
        assertThat(terms).extracting(SaleTerms::deal).containsExactly(Optional.of("d1"), Optional.empty());
        assertThat(terms).extracting(SaleTerms::floorMicros).containsExactly(3_000L, 2_500L);
        assertThat(terms).allSatisfy(t -> {
            assertThat(t.currencies()).containsExactly("USD");
            assertThat(t.barredCategories()).containsExactly("IAB25");
            assertThat(t.barredAdvertisers()).containsExactly("rival.example");
        });
    }

    @Test
    void asksForNothingElseInAPrivateAuction() {
        assertThat(terms(BidRequestReaderTest.WHOLE.replace("private_auction\":0", "private_auction\":1")))
                .extracting(SaleTerms::deal)
                .containsExactly(Optional.of("d1"));
    }

    @Test
    void takesAnyCurrencyThatIsAllowedWhereThereIsNoFloor() {
        assertThat(terms("{\"id\":\"a\",\"cur\":[\"eur\",\"JPY\"],\"imp\":[{\"id\":\"1\"}]}"))
                .singleElement()
                .satisfies(t -> assertThat(t.currencies()).containsExactlyInAnyOrder("EUR", "JPY"));
        assertThat(terms("{\"id\":\"a\",\"cur\":[\"EUR\"],\"imp\":[{\"id\":\"1\",\"bidfloor\":1}]}"))
                .as("a floor in dollars cannot be compared with euros")
                .isEmpty();
    }

    @Test
    void roundsFloorsUpAndFearsNoNumber() {
        assertThat(floor("0.0000001")).isEqualTo(1);
        assertThat(floor("4")).isEqualTo(4_000);
        assertThat(floor("4.0001")).isEqualTo(4_001);
        assertThat(floor("-7")).isZero();
        assertThat(floor("1e999999999")).isEqualTo(Long.MAX_VALUE);
        assertThat(floor("1e2147483647")).isEqualTo(Long.MAX_VALUE);
        assertThat(floor("1e-2147483647")).isEqualTo(1);
        assertThat(floor("1e-999999999")).isEqualTo(1);
    }

    @Test
    void describesThePlace() {
        Placement place = placement(BidRequestReaderTest.WHOLE);
        assertThat(place.shape()).contains(Shape.WIDE);
        assertThat(place.maxDurationMs()).hasValue(30_499);
        assertThat(place.minDurationMs()).hasValue(4_501);
    }

    @Test
    void takesNothingButTheLengthsThatAreAskedFor() {
        assertThat(lengths("[15,30,15]")).containsExactly(15_000, 30_000);
        assertThat(lengths("[]")).isEmpty();
        assertThat(lengths("[2147483647]"))
                .as("longer than any film, not any length")
                .containsExactly(86_400_000);
    }

    private static List<Integer> lengths(String rqddurs) {
        return placement("{\"id\":\"a\",\"imp\":[{\"id\":\"1\",\"video\":{\"rqddurs\":" + rqddurs + "}}]}")
                .lengthsMs();
    }

    @Test
    void takesTheLanguagesThatMayBeSpokenThere() {
        assertThat(languages("\"wlang\":[\"EN\",\"fr\"]")).containsExactlyInAnyOrder("en", "fr");
        assertThat(languages("\"wlangb\":[\"zh-Hans\",\"zh-Hant\"]")).containsExactly("zh");
        assertThat(languages("\"wlang\":[\"\"]"))
                .as("none of ours")
                .isNotEmpty()
                .doesNotContain("en", "zh");
        assertThat(languages("\"tmax\":100")).isEmpty();
    }

    private static Set<String> languages(String field) {
        return placement("{\"id\":\"a\",\"imp\":[{\"id\":\"1\",\"video\":{}}]," + field + "}")
                .languages();
    }

    @Test
    void takesWhatGoesThroughTheLine() {
        String video = "{\"id\":\"a\",\"imp\":[{\"id\":\"1\",\"video\":{%s}}]}";
        assertThat(placement(video.formatted("\"minbitrate\":300,\"maxbitrate\":1500"))
                        .rates())
                .isEqualTo(new BitRates(300, 1_500));
        assertThat(placement(video.formatted("\"maxbitrate\":1500")).rates()).isEqualTo(new BitRates(0, 1_500));
        assertThat(placement(video.formatted("")).rates()).isEqualTo(BitRates.ANY);
    }

    @Test
    void asksForTheProductsThatAreAllowedAlone() {
        String allowed = "{\"id\":\"a\",\"imp\":[{\"id\":\"1\"}],\"acat\":[\"iab18\"]%s}";
        assertThat(terms(allowed.formatted(""))).singleElement().satisfies(t -> assertThat(t.allowedCategories())
                .containsExactly("IAB18"));
        assertThat(Auction.of(request(allowed.formatted(",\"cattax\":1"))).isReadable())
                .isTrue();
        assertThat(Auction.of(request(allowed.formatted(",\"cattax\":2"))).isReadable())
                .isFalse();
    }

    private static Placement placement(String body) {
        BidRequest request = request(body);
        return Auction.of(request).placement(request.imp().get(0));
    }

    @Test
    void speaksTheNewestVastThatThePlayerKnows() {
        assertThat(version("[\"video/mp4\"]", "[2,3]")).contains(VastVersion.V3);
        assertThat(version("[\"video/mp4\"]", "[2,3,11]")).contains(VastVersion.V4);
        assertThat(version("[\"video/mp4\"]", "[]")).contains(VastVersion.V4);
        assertThat(version("[\"video/webm\"]", "[3]")).isEmpty();
        assertThat(version("[\"video/mp4\"]", "[2,5,9]")).isEmpty();
    }

    @Test
    void staysAwayWhereItIsNotAsked() {
        assertThat(isOpen("\"tmax\":100")).isTrue();
        assertThat(isOpen("\"wseat\":[\"other\"]")).isFalse();
        assertThat(isOpen("\"wseat\":[\"reelwright\"]")).isTrue();
        assertThat(isOpen("\"bseat\":[\"reelwright\"]")).isFalse();
        assertThat(isOpen("\"test\":1")).isFalse();
    }

    @Test
    void readsWhoWatchesWhat() {
        BidRequest request = request(BidRequestReaderTest.WHOLE);
        Claims claims = new BidClaims(request).of(request.imp().get(0).video());
        assertThat(claims.country()).contains("AT");
        assertThat(claims.region()).contains("AT-9");
        assertThat(claims.device()).contains(DeviceKind.COMPUTER);
        assertThat(claims.sites()).containsExactly("news.example");
        assertThat(claims.categories()).isEqualTo(Set.of("IAB12"));
        assertThat(claims.segments()).isEqualTo(Set.of("runners"));
        assertThat(claims.privacy().gdpr()).contains(true);
        assertThat(claims.privacy().tcf()).contains("CP");
        assertThat(claims.identifier().get()).contains("u1");
    }

    @Test
    void knowsAnAppByItsDomainAndByItsBundle() {
        assertThat(sites("\"app\":{\"domain\":\"Maker.Example\",\"bundle\":\"com.Maker.game\"}"))
                .containsExactlyInAnyOrder("maker.example", "com.maker.game");
        assertThat(sites("\"app\":{\"domain\":\" \",\"bundle\":\"com.maker.game\"}"))
                .as("a blank says nothing and hides nothing")
                .containsExactly("com.maker.game");
        assertThat(sites("\"tmax\":100")).isEmpty();
    }

    private static Set<String> sites(String field) {
        BidRequest request = request("{\"id\":\"a\",\"imp\":[{\"id\":\"1\",\"video\":{}}]," + field + "}");
        return new BidClaims(request).of(request.imp().get(0).video()).sites();
    }

    @Test
    void readsWhatIsWatchedThereForBrandSafety() {
        BidRequest request = request("{\"id\":\"a\",\"imp\":[{\"id\":\"1\",\"video\":{}}],"
                + "\"app\":{\"cat\":[\"IAB1\"],\"content\":{\"cat\":[\"IAB25-3\"]}}}");
        Claims claims = new BidClaims(request).of(request.imp().get(0).video());
        assertThat(claims.categories()).isEqualTo(Set.of("IAB1", "IAB25-3"));
    }

    @Test
    void cannotReadTheCategoriesOfAnotherTaxonomy() {
        assertThat(categories("{\"cat\":[\"483\",\"12\"],\"cattax\":2,\"content\":{\"cat\":[\"IAB25\"],\"cattax\":1}}"))
                .containsExactlyInAnyOrder(Viewing.OTHER_TAXONOMY, "IAB25");
        assertThat(categories("{\"cat\":[\"IAB1\"],\"content\":{\"cat\":[\"70\"],\"cattax\":3}}"))
                .containsExactlyInAnyOrder("IAB1", Viewing.OTHER_TAXONOMY);
        assertThat(categories("{\"cat\":[\"483\"]}"))
                .as("a number is of another, whatever is not said")
                .containsExactly(Viewing.OTHER_TAXONOMY);
        assertThat(categories("{\"cattax\":2,\"content\":{\"cattax\":2}}")).isEmpty();
    }

    private static Set<String> categories(String site) {
        BidRequest request = request("{\"id\":\"a\",\"imp\":[{\"id\":\"1\",\"video\":{}}],\"site\":" + site + "}");
        return new BidClaims(request).of(request.imp().get(0).video()).categories();
    }

    @Test
    void aDealMayBeForSomeAdvertisersOnly() {
        List<SaleTerms> terms = terms("{\"id\":\"a\",\"imp\":[{\"id\":\"1\",\"pmp\":{\"deals\":[{\"id\":\"d1\","
                + "\"wadomain\":[\"Shop.Example\"]},{\"id\":\"d2\"}]}}]}");
        assertThat(terms)
                .extracting(SaleTerms::allowedAdvertisers)
                .containsExactly(Set.of("shop.example"), Set.of(), Set.of());
    }

    @Test
    void findsTheConsentWhereOpenRtb25HasIt() {
        BidRequest request =
                request("{\"id\":\"a\",\"imp\":[{\"id\":\"1\",\"video\":{}}],\"user\":{\"ext\":{\"consent\":"
                        + "\"CP\"}},\"regs\":{\"ext\":{\"gdpr\":1,\"us_privacy\":\"1YNN\"}}}");
        Claims claims = new BidClaims(request).of(request.imp().get(0).video());
        assertThat(claims.privacy().tcf()).contains("CP");
        assertThat(claims.privacy().gdpr()).contains(true);
        assertThat(claims.privacy().usPrivacy()).contains("1YNN");
    }

    @Test
    void onlyANoughtSaysThatTheGdprDoesNotApply() {
        assertThat(gdpr("{\"gdpr\":2}")).isEmpty();
        assertThat(gdpr("{\"ext\":{\"gdpr\":-1}}")).isEmpty();
        assertThat(gdpr("{\"gdpr\":0}")).contains(false);
    }

    private static Optional<Boolean> gdpr(String regs) {
        BidRequest request = request("{\"id\":\"a\",\"imp\":[{\"id\":\"1\",\"video\":{}}],\"regs\":" + regs + "}");
        return new BidClaims(request).of(request.imp().get(0).video()).privacy().gdpr();
    }

    private static boolean isOpen(String field) {
        return Auction.of(request("{\"id\":\"a\",\"imp\":[{\"id\":\"1\"}]," + field + "}"))
                .isOpenTo(ME);
    }

    private static Optional<VastVersion> version(String mimes, String protocols) {
        return Auction.version(request("{\"id\":\"a\",\"imp\":[{\"id\":\"1\",\"video\":{\"mimes\":" + mimes
                        + ",\"protocols\":" + protocols + "}}]}")
                .imp()
                .get(0)
                .video());
    }

    @Test
    void hearsOfAnotherTaxonomyBehindAnyNumberOfCategories() {
        String many =
                IntStream.rangeClosed(1, 60).mapToObj(i -> "\"IAB" + i + "\"").collect(Collectors.joining(","));
        BidRequest request = request("{\"id\":\"a\",\"imp\":[{\"id\":\"1\",\"video\":{}}],\"site\":{\"cattax\":2,"
                + "\"cat\":[\"512\"],\"content\":{\"cat\":[" + many + "]}}}");

        assertThat(new BidClaims(request).of(request.imp().get(0).video()).categories())
                .hasSize(50)
                .contains(Viewing.OTHER_TAXONOMY);
    }

    private static long floor(String cpm) {
        return terms("{\"id\":\"a\",\"imp\":[{\"id\":\"1\",\"bidfloor\":" + cpm + "}]}")
                .get(0)
                .floorMicros();
    }

    private static List<SaleTerms> terms(String body) {
        var auction = Auction.of(request(body));
        return auction.terms(auction.request().imp().get(0), ME, auction.currencies());
    }

    private static BidRequest request(String body) {
        return ((Checked.Good<BidRequest>) BidRequestReaderTest.read(body)).value();
    }
}
