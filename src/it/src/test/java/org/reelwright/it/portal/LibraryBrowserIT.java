package org.reelwright.it.portal;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.fasterxml.jackson.databind.JsonNode;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.assertions.LocatorAssertions;
import com.microsoft.playwright.options.FilePayload;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.reelwright.it.shared.BrowserVisit;
import org.reelwright.it.shared.Http;
import org.reelwright.it.shared.OpenSession;
import org.reelwright.it.shared.TestPhoto;

class LibraryBrowserIT extends BrowserVisit {

    private static final double PATIENCE_MS = 60_000;

    @Test
    void whatIsUploadedIsFoundByMeaningAndKeptOutOnceItsRightsEnd() {
        signIn();
        page.navigate("/library/index.xhtml");
        page.locator("#files")
                .setInputFiles(
                        new FilePayload[] {photo("Steaming coffee at sunrise.jpg"), photo("Mountain hikers.jpg")});
        assertThat(page.locator("#sendings .state:text-is('Done')"))
                .hasCount(2, new LocatorAssertions.HasCountOptions().setTimeout(PATIENCE_MS));
        assertThat(tile("Mountain hikers.jpg")).isVisible();
        screenshot("library-uploaded");

        await().atMost(Duration.ofSeconds(60))
                .until(() -> found("hot drink in the morning"), "Steaming coffee at sunrise.jpg"::equals);
        page.navigate("/library/index.xhtml?q=hot%20drink%20in%20the%20morning");
        assertThat(page.locator(".shelf .name").first()).hasText("Steaming coffee at sunrise.jpg");
        screenshot("library-found");

        tile("Steaming coffee at sunrise.jpg").click();
        page.waitForURL(Pattern.compile("item.xhtml.*id="));
        String coffee = page.url().replaceFirst(".*id=([0-9a-f-]{36}).*", "$1");
        page.locator("[id$=tags]").fill("breakfast, 早餐");
        page.locator("[id$=retag]").click();
        assertThat(page.locator("[id$=tags]")).hasValue("breakfast, 早餐");
        page.locator("[id$=until]").fill("2020-01-31");
        page.locator("[id$=owner]").fill("Photo agency");
        page.locator("#license").click();
        assertThat(page.locator("#ended")).isVisible();
        screenshot("library-item");
        String refused = refusalOf(coffee);
        assertThat(refused).contains("ended on 2020-01-31");
    }

    @Test
    void aWrongDayIsSaidAtItsFieldAndStaysTyped() {
        String id = id(demo().upload("api/v1/assets", "lighthouse.jpg", TestPhoto.jpeg()));
        signIn();
        page.navigate("/library/item.xhtml?id=" + id);
        page.locator("[id$=until]").evaluate("field => { field.type = 'text'; field.value = '31.12.2030'; }");
        page.locator("#license").click();

        assertThat(page.locator(".field .wrong")).containsText("2026-12-31");
        assertThat(page.locator("[id$=until]")).hasAttribute("aria-invalid", "true");
    }

    @Test
    void aFileOfTwoGigabytesIsRefusedInWordsBeforeItIsSent() {
        HttpResponse<String> answer = demo().post("api/v1/uploads", Map.of("name", "holiday.mp4", "size", 2L << 30));

        assertThat(answer.statusCode()).isEqualTo(422);
        assertThat(answer.body()).contains("2048 MB", "at most 500 MB");
    }

    @Test
    void anUploadThatWasCutOffGoesOnWhereItStopped() {
        Http demo = demo();
        byte[] photo = TestPhoto.jpeg();
        String upload = "api/v1/uploads/"
                + id(demo.post("api/v1/uploads", Map.of("name", "resumed.jpg", "size", photo.length)));
        Http sender = demo.with("Content-Type", "application/offset+octet-stream");
        int half = photo.length / 2;
        sender.with("Upload-Offset", "0").send("PATCH", upload, BodyPublishers.ofByteArray(photo, 0, half));

        assertThat(sender.with("Upload-Offset", "7")
                        .send("PATCH", upload, BodyPublishers.ofByteArray(photo, 7, 9))
                        .statusCode())
                .isEqualTo(409);
        assertThat(Http.json(demo.get(upload)).path("offset").asInt()).isEqualTo(half);
        sender.with("Upload-Offset", String.valueOf(half))
                .send("PATCH", upload, BodyPublishers.ofByteArray(photo, half, photo.length - half));
        JsonNode asset = Http.json(demo.post(upload + "/asset", Map.of()));

        assertThat(asset.path("name").asText()).isEqualTo("resumed.jpg");
        HttpResponse<String> thumb = demo.get(asset.path("thumbnail").asText().substring(1));
        assertThat(thumb.statusCode()).isEqualTo(200);
        assertThat(thumb.headers().firstValue("Cache-Control"))
                .hasValueSatisfying(c -> assertThat(c).contains("immutable"));
        assertThat(demo.with("Range", "bytes=0-99")
                        .get(asset.path("url").asText().substring(1))
                        .statusCode())
                .isEqualTo(206);
    }

    private static String found(String words) {
        JsonNode answer = Http.json(demo().get("api/v1/assets?kind=photo&q=" + words.replace(" ", "%20")));
        return answer.path(0).path("name").asText();
    }

    private static String refusalOf(String photo) {
        return demo().post(
                        "api/v1/campaigns",
                        Map.of(
                                "product", Map.of("name", "Lapsed tin", "photos", List.of(photo)),
                                "budget", Map.of("total", "100")))
                .body();
    }

    private Locator tile(String name) {
        return page.locator(".shelf a:has-text('" + name + "')").first();
    }

    private static FilePayload photo(String name) {
        return new FilePayload(name, "image/jpeg", TestPhoto.jpeg());
    }

    private static Http demo() {
        return OpenSession.of(Http.portal(), "demo");
    }

    private static String id(HttpResponse<String> made) {
        return Http.json(made).path("id").asText();
    }

    private void signIn() {
        page.navigate("/sign-in.xhtml");
        page.locator("[id$=login]").fill("demo");
        page.locator("[id$=password]").fill("reelwright");
        page.locator("[id$=enter]").click();
        assertThat(page.locator("h1")).hasText("Campaigns");
    }
}
