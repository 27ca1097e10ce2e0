package org.reelwright.it.ads;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.inject.Inject;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.http.HttpRequest.BodyPublisher;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Base64;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Supplier;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.reelwright.domain.campaign.Campaign;
import org.reelwright.domain.measurement.EventKind;
import org.reelwright.domain.measurement.EventToken;
import org.reelwright.domain.shared.Checked;
import org.reelwright.ejb.account.Accounts;
import org.reelwright.ejb.account.IssuedKey;
import org.reelwright.ejb.measurement.EventSeals;
import org.reelwright.ejb.shared.PublicAddress;
import org.reelwright.it.shared.Http;
import org.reelwright.it.shared.RealServer;

/** The table in {@code src/site/ad-requests.md} of what is answered to what is wrong, row by row. */
class BadAdRequestsIT extends RealServer {

    /** With the client's own share. */
    private static final Duration LONGEST = Duration.ofMillis(50);

    /** Of each, before any is timed. */
    private static final int TRIES = 10;

    private static final int TIMES = 20;
    private static final int ROUNDS = 5;
    private static final int TURNS_OF_OTHERS = 2;
    private static final String BID = """
            {"id":"a1","imp":[{"id":"1","video":{"mimes":["video/mp4"]},"bidfloor":1}],"cur":["USD"],"regs":{"gdpr":0}}""";

    @Inject
    private LaunchedCampaign campaigns;

    @Inject
    private EventSeals seals;

    @Inject
    private PublicAddress address;

    @Inject
    private Accounts accounts;

    private final List<Row> rows = new ArrayList<>();
    private Campaign campaign;
    private String key;

    /** @param says is in the answer's body or among its headers */
    private record Row(String what, Supplier<HttpResponse<String>> asked, int status, String says) {}

    @BeforeEach
    void launch() {
        campaign = campaigns.launch("Asked badly", 100_000);
        var issued = accounts.issueKey(LaunchedCampaign.MANAGER, campaign.advertiserId(), "bad input");
        key = ((Checked.Good<IssuedKey>) issued).value().secret();
    }

    @AfterEach
    void pause() {
        campaigns.pause(campaign);
    }

    @Test
    void answersWhatIsWrongAsTheTableSaysQuicklyAndWithoutAStackTrace() throws IOException {
        long before = Files.size(log());
        auctions();
        wrongTypes();
        largeAuctions();
        tags();
        events();
        genuineEvents();
        conversions();
        batchesOfConversions();
        var wrong = new ArrayList<String>();
        rows.forEach(row -> check(row, wrong));
        assertThat(wrong).isEmpty();
        var slow = new ArrayList<String>();
        rows.forEach(row -> time(row, slow));
        assertThat(slow).isEmpty();
        String logged = Files.readString(log()).substring((int) before);
        assertThat(logged).as("the log").doesNotContain("\tat ");
    }

    private void auctions() {
        auction("nothing", "", 400, "violations");
        auction("no JSON", "[", 400, "violations");
        auction("half of it", BID.substring(0, BID.length() / 2), 400, "not JSON");
        auction("more than one", BID + BID, 400, "violations");
        auction("no id", BID.replace("\"id\":\"a1\",", ""), 400, "\"id\"");
        auction("no place", BID.replace("\"imp\":[", "\"imps\":["), 400, "\"imp\"");
        auction("a place that is a number", BID.replace("\"imp\":[", "\"imp\":[7,"), 400, "imp[0]");
        auction("a place without an id", BID.replace("{\"id\":\"1\",", "{"), 400, "imp[0].id");
    }

    private void wrongTypes() {
        auction("a film that is a text", BID.replace("{\"mimes\":[\"video/mp4\"]}", "\"film\""), 400, "imp[0].video");
        auction("a floor that is a word", BID.replace("\"bidfloor\":1", "\"bidfloor\":\"high\""), 400, "bidfloor");
        auction("a floor beyond measure", BID.replace("\"bidfloor\":1", "\"bidfloor\":1e2147483647"), 204, "");
        auction("a currency that is an object", BID.replace("[\"USD\"]", "{}"), 400, "cur");
        auction("a currency that there is not", BID.replace("\"USD\"", "\"QQQ\""), 204, "");
        auction(
                "lengths that are words",
                BID.replace("[\"video/mp4\"]", "[\"video/mp4\"],\"rqddurs\":[\"long\"]"),
                400,
                "rqddurs");
        auction(
                "lengths and a longest",
                BID.replace("[\"video/mp4\"]", "[\"video/mp4\"],\"rqddurs\":[15],\"maxduration\":30"),
                400,
                "maxduration");
        auction("a time that is a word", BID.replace("\"id\":\"a1\"", "\"id\":\"a1\",\"tmax\":\"soon\""), 400, "tmax");
        auction(
                "fields that we do not know",
                BID.replace("\"cur\"", "\"whatever\":{\"deep\":[1,{}]},\"cur\""),
                200,
                "adm");
    }

    private void largeAuctions() {
        auction("ten thousand deep", "{\"id\":" + "[".repeat(10_000), 400, "violations");
        auction("a text of half a megabyte", BID.replace("a1", "x".repeat(500_000)), 400, "violations");
        auction("a field of 5 MB", BID.replace("a1", "x".repeat(5_000_000)), 413, "mebibyte");
        auction(
                "an unknown field of 5 MB",
                BID.replace("\"cur\"", "\"z\":\"" + "x".repeat(5_000_000) + "\",\"cur\""),
                413,
                "mebibyte");
        row("not packed as it says", () -> packed(BID.getBytes(StandardCharsets.UTF_8)), 400, "Content-Encoding");
        byte[] small = zipped(new byte[5_000_000]);
        row("5 MB packed small", () -> packed(small), 413, "mebibyte");
    }

    private void tags() {
        String tag = "ads/vast?campaign=" + campaign.id();
        row(
                "macros that nobody filled in",
                () -> http().get(tag + "&cat=[WHATEVER]&seg=%25%25X%25%25&site=$%7BY%7D"),
                200,
                "<InLine>");
        row(
                "consent that cannot be read",
                () -> http().get(tag + "&gdpr=1&gdpr_consent=nonsense&gpp=DB~~~"),
                200,
                "<InLine>");
        row("a version of old", () -> http().get(tag + "&version=2.0"), 400, "version is 3.0 or 4.2");
        row("a shape that there is not", () -> http().get(tag + "&shape=5x5"), 400, "shape");
        row("a length that is a word", () -> http().get(tag + "&maxduration=long"), 400, "maxduration");
        row("a break of no length", () -> http().get(tag + "&pod=0"), 400, "pod");
        row("no campaign's id", () -> http().get("ads/vast?campaign=1"), 400, "campaign");
    }

    private void events() {
        row("no token", () -> http().get("ads/event/x"), 403, "not given out here");
        row("nothing at all", () -> http().get("ads/event/"), 403, "not given out here");
        row("one bit changed", () -> http().get("ads/event/" + changed(seen())), 403, "not given out here");
        row("longer than any", () -> http().get("ads/event/" + "A".repeat(9_000)), 403, "not given out here");
    }

    private String seen() {
        String vast = http().get("ads/vast?campaign=" + campaign.id()).body();
        return vast.replaceFirst("(?s).*<Impression [^>]*>[^<]*/([^<?/]+)[?].*", "$1");
    }

    private void genuineEvents() {
        String seen = seen();
        String old = token(EventKind.IMPRESSION, "");
        String oldClick = token(EventKind.CLICK, "https://shop.example/cup");
        row("told", () -> http().get("ads/event/" + seen), 200, "GIF");
        row("replayed", () -> http().get("ads/event/" + seen), 200, "GIF");
        row(
                "a macro that nobody filled in",
                () -> http().get("ads/event/" + seen + "?code=%5BERRORCODE%5D&x=$%7BZ%7D"),
                200,
                "GIF");
        row(
                "with 5 MB behind it",
                () -> http().send("POST", "ads/event/" + seen, BodyPublishers.ofString("x".repeat(5_000_000))),
                200,
                "GIF");
        row("a code that there is not", () -> http().get("ads/event/" + seen + "?code=99999999"), 200, "GIF");
        row("two years old", () -> http().get("ads/event/" + old), 410, "too long ago");
        row("a click two years old", () -> http().get("ads/event/" + oldClick), 302, "shop.example");
    }

    private void conversions() {
        conversion(
                "a currency that there is not",
                Map.of("event_id", "1", "value", 5, "currency", "QQQ"),
                "UNKNOWN_CURRENCY");
        conversion("a value without a currency", Map.of("event_id", "1", "value", 5), "UNKNOWN_CURRENCY");
        conversion("a value that is a word", Map.of("event_id", "1", "value", "much", "currency", "USD"), "MALFORMED");
        conversion("a value below nothing", Map.of("event_id", "1", "value", -5, "currency", "USD"), "MALFORMED");
        conversion("a name that is an object", Map.of("event_id", "1", "event_name", Map.of("x", 1)), "MALFORMED");
        conversion("no id", Map.of("value", 5, "currency", "USD"), "MALFORMED");
        conversion("an id of half a megabyte", Map.of("event_id", "x".repeat(500_000)), "MALFORMED");
        conversion("another's click", Map.of("event_id", "1", "click_id", "x"), "UNKNOWN_CLICK");
        conversion("years ago", Map.of("event_id", "1", "event_time", "2020-01-01T00:00:00Z"), "TOO_OLD");
    }

    private void batchesOfConversions() {
        row("no list", () -> api().post("api/v1/conversions", Map.of("conversions", "all")), 422, "conversions");
        byte[] fiveMegabytes = "x".repeat(5_000_000).getBytes(StandardCharsets.US_ASCII);
        row("5 MB", () -> told(BodyPublishers.ofByteArray(fiveMegabytes)), 413, "too large");
        row(
                "5 MB in pieces",
                () -> told(BodyPublishers.ofInputStream(() -> new ByteArrayInputStream(fiveMegabytes))),
                413,
                "too large");
        row("too many", () -> api().post("api/v1/conversions", Map.of("conversions", new int[2_000])), 422, "");
        row("half a document", () -> told(BodyPublishers.ofString("{\"conversions\":[{")), 400, "JSON");
        row(
                "a page's, with 5 MB behind it",
                () -> http().send(
                                "POST",
                                "ads/c.gif?event_name=buy&event_id=1",
                                BodyPublishers.ofString("x".repeat(5_000_000))),
                400,
                "UNKNOWN");
        row(
                "a page's, without a click",
                () -> http().get("ads/c.gif?event_name=buy&event_id=1&currency=QQQ&value=1"),
                400,
                "UNKNOWN");
    }

    private HttpResponse<String> told(BodyPublisher body) {
        return api().with("Content-Type", "application/json").send("POST", "api/v1/conversions", body);
    }

    private void conversion(String what, Map<String, Object> fields, String status) {
        var told = new HashMap<String, Object>(
                Map.of("event_name", "buy", "event_time", Instant.now().toString()));
        told.putAll(fields);
        row(what, () -> api().post("api/v1/conversions", Map.of("conversions", List.of(told))), 200, status);
    }

    private void auction(String what, String body, int status, String says) {
        row(
                what,
                () -> http().with("Content-Type", "application/json")
                        .send("POST", "ads/openrtb2", BodyPublishers.ofString(body)),
                status,
                says);
    }

    private void row(String what, Supplier<HttpResponse<String>> asked, int status, String says) {
        rows.add(new Row(what, asked, status, says));
    }

    /** @param wrong all of it is told at once */
    private static void check(Row row, List<String> wrong) {
        for (int i = 0; i < TRIES; i++) {
            HttpResponse<String> answer = row.asked().get();
            String said = answer.body() + answer.headers().map();
            if (answer.statusCode() != row.status()
                    || !said.contains(row.says())
                    || said.contains("Exception")
                    || said.contains("\tat ")) {
                wrong.add(row.what() + ": " + answer.statusCode() + " " + said);
            }
        }
    }

    /** Each of twenty, but for one or two whose turn came while the machine was at something else; more, and all are asked again. */
    private static void time(Row row, List<String> slow) {
        List<Duration> took = asked(row);
        for (int again = 1; again < ROUNDS && isSlow(took); again++) {
            took = asked(row);
        }
        if (isSlow(took)) {
            slow.add(row.what() + ": " + took);
        }
    }

    private static boolean isSlow(List<Duration> took) {
        return took.stream().filter(one -> one.compareTo(LONGEST) > 0).count() > TURNS_OF_OTHERS;
    }

    private static List<Duration> asked(Row row) {
        var took = new ArrayList<Duration>();
        for (int i = 0; i < TIMES; i++) {
            Instant begun = Instant.now();
            int status = row.asked().get().statusCode();
            took.add(Duration.between(begun, Instant.now()));
            assertThat(status).as(row.what()).isEqualTo(row.status());
        }
        took.sort(Comparator.naturalOrder());
        return took;
    }

    private HttpResponse<String> packed(byte[] body) {
        BodyPublisher sent = BodyPublishers.ofByteArray(body);
        return http().with("Content-Type", "application/json")
                .with("Content-Encoding", "gzip")
                .send("POST", "ads/openrtb2", sent);
    }

    private static byte[] zipped(byte[] content) {
        var bytes = new ByteArrayOutputStream();
        try (var zip = new GZIPOutputStream(bytes)) {
            zip.write(content);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }

    /** Of an ad that was served two years ago. */
    private String token(EventKind kind, String landing) {
        return seals.seal()
                .seal(new EventToken(
                        UUID.randomUUID(),
                        kind,
                        UUID.randomUUID(),
                        UUID.randomUUID(),
                        UUID.randomUUID(),
                        LocalDate.now(),
                        0,
                        Instant.now().minus(730, ChronoUnit.DAYS),
                        landing));
    }

    private static String changed(String token) {
        byte[] bytes = Base64.getUrlDecoder().decode(token);
        bytes[20] ^= 1;
        return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
    }

    private Path log() {
        return Path.of(System.getProperty("jboss.server.log.dir"), "server.log");
    }

    private Http http() {
        return Http.at(address.onThisMachine());
    }

    private Http api() {
        return http().with("Authorization", "Bearer " + key);
    }
}
