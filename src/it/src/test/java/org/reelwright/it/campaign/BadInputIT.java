package org.reelwright.it.campaign;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.net.http.HttpResponse;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.reelwright.it.shared.FromOutside;
import org.reelwright.it.shared.Http;
import org.reelwright.it.shared.OpenSession;
import org.reelwright.it.shared.TestPhoto;

/** Each thing that is wrong is said at its field, as problem+json, and leaves nothing behind. */
class BadInputIT extends FromOutside {

    private static final String ALL_OVER = "Tee 茶 שָׁלוֹם 😀 <b>&amp;";

    private Http api;

    @BeforeEach
    void signIn() {
        api = OpenSession.of(Http.portal(), "demo");
    }

    @Test
    void refusesWhatIsNoPictureByItsContent() {
        refusesUpload("photo.jpg", "<html>hello</html>".getBytes(java.nio.charset.StandardCharsets.US_ASCII), "a text");
        refusesUpload("photo.mp4", BadPictures.ffconcat(), "a text");
        refusesUpload("photo.png", new byte[0], "an empty file");
    }

    @Test
    void refusesAPictureOfTwentyThousandBySquare() {
        byte[] huge = BadPictures.hugePng(20_000);
        assertThat(huge.length).isLessThan(1 << 20);

        refusesUpload("huge.png", huge, "20000 x 20000 pixels");
    }

    @Test
    void refusesAPictureThatBreaksOff() {
        refusesUpload("half.jpg", BadPictures.truncatedJpeg(), "");
    }

    @Test
    void saysWhatIsWrongWithABriefAtEachField() {
        Map<String, Object> brief = brief("Tin");
        brief.put("budget", Map.of("total", "-5"));
        brief.put("flight", Map.of("first", "2099-03-02", "last", "2099-03-01"));
        product(brief).put("landingPage", "javascript:alert(1)");
        brief.put("making", Map.of("budget", "plenty", "fallback", "perhaps"));

        List<String> fields = refusesBrief(brief);

        assertThat(fields)
                .contains("budget.total", "flight.last", "product.landingPage", "making.budget", "making.fallback");
    }

    @Test
    void refusesABudgetOfNothing() {
        Map<String, Object> brief = brief("Tin");
        brief.put("budget", Map.of("total", "0"));

        assertThat(refusesBrief(brief)).containsExactly("budget.total");
    }

    @Test
    void refusesANameOfTenThousandCharacters() {
        assertThat(refusesBrief(brief("n".repeat(10_000)))).containsExactly("product.name");
    }

    @Test
    void refusesANameThatNoFilmCanShow() {
        assertThat(refusesBrief(brief("🎉"))).containsExactly("product.name");
        assertThat(refusesBrief(brief("삼성 갤럭시"))).containsExactly("product.name");
    }

    @Test
    void takesNamesOfAnyScriptAndShowsThemAsText() {
        HttpResponse<String> made = api.post("api/v1/campaigns", brief(ALL_OVER));

        assertThat(made.statusCode()).as(made.body()).isEqualTo(201);
        String id = Http.json(made).path("id").asText();
        assertThat(Http.json(api.get("api/v1/campaigns/" + id))
                        .at("/brief/product/name")
                        .asText())
                .isEqualTo(ALL_OVER);
        String page = api.get("campaigns/campaign.xhtml?id=" + id).body();
        assertThat(page).contains("Tee 茶").contains("&lt;b&gt;&amp;amp;").doesNotContain("<b>&amp;");
    }

    @Test
    void saysThatABodyIsNoJson() {
        var answer = api.with("Content-Type", "application/json")
                .send("POST", "api/v1/campaigns", java.net.http.HttpRequest.BodyPublishers.ofString("{\"product\":"));

        assertThat(answer.statusCode()).isEqualTo(400);
        assertThat(answer.headers().firstValue("Content-Type")).hasValueSatisfying(this::isAProblem);
    }

    private void refusesUpload(String name, byte[] content, String said) {
        int before = Http.json(api.get("api/v1/assets")).size();

        HttpResponse<String> answer = api.upload("api/v1/assets", name, content);

        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(422);
        assertThat(answer.headers().firstValue("Content-Type")).hasValueSatisfying(this::isAProblem);
        JsonNode violation = Http.json(answer).path("violations").path(0);
        assertThat(violation.path("field").asText()).isEqualTo("file");
        assertThat(violation.path("message").asText()).contains(said).hasSizeGreaterThan(20);
        assertThat(Http.json(api.get("api/v1/assets")).size()).isEqualTo(before);
    }

    private List<String> refusesBrief(Map<String, Object> brief) {
        int before = Http.json(api.get("api/v1/campaigns")).size();

        HttpResponse<String> answer = api.post("api/v1/campaigns", brief);

        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(422);
        assertThat(answer.headers().firstValue("Content-Type")).hasValueSatisfying(this::isAProblem);
        assertThat(Http.json(api.get("api/v1/campaigns")).size()).isEqualTo(before);
        JsonNode violations = Http.json(answer).path("violations");
        assertThat(violations)
                .allSatisfy(v -> assertThat(v.path("message").asText()).hasSizeGreaterThan(10));
        return java.util.stream.StreamSupport.stream(violations.spliterator(), false)
                .map(violation -> violation.path("field").asText())
                .toList();
    }

    private void isAProblem(String type) {
        assertThat(type).startsWith("application/problem+json");
    }

    private Map<String, Object> brief(String name) {
        String photo = Http.json(api.upload("api/v1/assets", "tin.jpg", TestPhoto.jpeg()))
                .path("id")
                .asText();
        var brief = new LinkedHashMap<String, Object>();
        brief.put("product", new LinkedHashMap<String, Object>(Map.of("name", name, "photos", List.of(photo))));
        brief.put("budget", Map.of("total", "100"));
        return brief;
    }

    @SuppressWarnings("unchecked")
    private static Map<String, Object> product(Map<String, Object> brief) {
        return (Map<String, Object>) brief.get("product");
    }
}
