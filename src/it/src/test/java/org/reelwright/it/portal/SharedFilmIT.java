package org.reelwright.it.portal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import jakarta.inject.Inject;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.reelwright.domain.rendition.Creative;
import org.reelwright.domain.rendition.CreativeStatus;
import org.reelwright.domain.review.Drawing;
import org.reelwright.domain.review.Remark;
import org.reelwright.ejb.rendition.Creatives;
import org.reelwright.ejb.review.Remarks;
import org.reelwright.ejb.review.Shares;
import org.reelwright.ejb.shared.PublicAddress;
import org.reelwright.it.shared.Http;
import org.reelwright.it.shared.RealServer;

/** A link to a shared film opens that film's copy, and nothing else in the world. */
class SharedFilmIT extends RealServer {

    private static final Duration A_COPY = Duration.ofMinutes(1);

    @Inject
    private FilmToShare films;

    @Inject
    private Shares shares;

    @Inject
    private Remarks remarks;

    @Inject
    private Creatives creatives;

    @Inject
    private PublicAddress address;

    private Creative film;
    private Creative other;
    private String token;

    @BeforeEach
    void shareOneOfTwo() {
        film = films.film("Shared " + UUID.randomUUID());
        other = films.film("Private " + UUID.randomUUID());
        token = films.share(film, "Ann <b>Client</b>");
    }

    @Test
    void showsAPageThatNobodyIndexesAndACopyThatIsNotTheFilm() {
        awaitCopy(token);
        HttpResponse<String> page = get("share/" + token);

        assertThat(page.statusCode()).isEqualTo(200);
        assertThat(page.headers().firstValue("X-Robots-Tag").orElse("")).contains("noindex");
        assertThat(page.headers().firstValue("Referrer-Policy")).contains("no-referrer");
        assertThat(page.headers().firstValue("Cache-Control")).contains("no-store");
        assertThat(page.headers().firstValue("Set-Cookie")).isEmpty();
        assertThat(page.body())
                .contains("Ann &lt;b&gt;Client&lt;/b&gt;")
                .doesNotContain(
                        "<b>Client",
                        film.filmHash(),
                        film.id().toString(),
                        film.campaignId().toString(),
                        "mona");

        HttpResponse<String> part = http().with("Range", "bytes=0-99").get("share/" + token + "/film.mp4");
        assertThat(part.statusCode()).isEqualTo(206);
        assertThat(part.headers().firstValue("Content-Type")).contains("video/mp4");
        assertThat(part.headers().firstValue("X-Robots-Tag").orElse("")).contains("noindex");
        assertThat(part.headers().firstValue("Cache-Control").orElse("")).contains("no-store");
        String copy = shares.byToken(token).orElseThrow().copy().orElseThrow().hash();
        assertThat(copy).isNotEqualTo(film.filmHash());
        assertThat(get("files/" + copy).statusCode()).isEqualTo(401);
    }

    @Test
    void opensNoFileNoFilmNoPageAndNoApi() {
        awaitCopy(token);
        for (String path : List.of(
                "files/" + film.filmHash(),
                "media/" + film.filmHash() + "/film.mp4",
                "api/v1/creatives/" + film.id(),
                "api/v1/creatives/" + film.id() + "/comments",
                "api/v1/creatives/" + other.id(),
                "review/shared.xhtml",
                "review/creative.xhtml?id=" + film.id(),
                "share/" + token + "/" + other.id(),
                "share/" + token + "/poster.jpg",
                "share/" + token + "/film.mp4/" + film.filmHash(),
                "share/" + token + "/%2e%2e/%2e%2e/files/" + film.filmHash(),
                "share/" + token + "/..%2f..%2ffiles%2f" + film.filmHash(),
                "share/" + film.id(),
                "share/",
                "share")) {
            assertThat(http().with("Authorization", "Bearer " + token).get(path).statusCode())
                    .as(path)
                    .isIn(302, 400, 401, 403, 404, 429);
            assertThat(get(path).statusCode()).as(path).isIn(302, 400, 401, 403, 404, 429);
        }
    }

    @Test
    void looksTheSameWhetherALinkEndedWasTakenBackOrNeverWas() {
        String ended = films.share(film, "Bob");
        String revoked = films.share(film, "Cleo");
        assertThat(get("share/" + ended).statusCode()).isEqualTo(200);
        films.end(ended);
        films.revoke(revoked);
        String tampered = (token.charAt(0) == 'A' ? "B" : "A") + token.substring(1);

        HttpResponse<String> never = page("share/" + "x".repeat(43));
        assertThat(never.statusCode()).isEqualTo(404);
        for (String bad : List.of(ended, revoked, tampered)) {
            assertThat(page("share/" + bad).statusCode()).isEqualTo(404);
            assertThat(page("share/" + bad).body()).isEqualTo(never.body());
            assertThat(get("share/" + bad + "/film.mp4").statusCode()).isEqualTo(404);
            assertThat(get("share/" + bad + "/state").statusCode()).isEqualTo(404);
            assertThat(post(bad, "comments", Map.of("frame", 0, "words", "x")).statusCode())
                    .isEqualTo(404);
            assertThat(post(bad, "answer", Map.of("answer", "YES")).statusCode())
                    .isEqualTo(404);
        }
        assertThat(get("share/" + token).statusCode()).isEqualTo(200);
    }

    @Test
    void takesCommentsAndAnAnswerThatDecidesNothing() {
        remarks.say(FilmToShare.MANAGER, film.id(), 1, "Between us", Drawing.NONE);
        assertThat(post(token, "comments", Map.of("frame", 3, "words", "<i>Redder</i>"))
                        .statusCode())
                .isEqualTo(204);
        assertThat(post(token, "answer", Map.of("answer", "NO", "note", "Not yet"))
                        .statusCode())
                .isEqualTo(204);

        String seen = get("share/" + token + "/state").body();
        assertThat(seen)
                .contains("<i>Redder</i>")
                .doesNotContain("Between us", "mona", film.id().toString());
        assertThat(remarks.of(List.of(film.id()))).extracting(Remark::author).contains("Ann <b>Client</b>");
        assertThat(creatives.find(FilmToShare.MANAGER, film.id()).orElseThrow().status())
                .isEqualTo(CreativeStatus.IN_REVIEW);
        assertThat(shares.byToken(token).orElseThrow().answerNote()).isEqualTo("Not yet");
    }

    @Test
    void refusesWhatIsNoCommentAndTooMuchOfIt() {
        assertThat(post(token, "comments", Map.of("frame", 99_999, "words", "x"))
                        .statusCode())
                .isEqualTo(422);
        assertThat(post(token, "comments", List.of(1)).statusCode()).isEqualTo(400);
        assertThat(post(token, "answer", Map.of("answer", "MAYBE")).statusCode())
                .isEqualTo(422);
        assertThat(http().delete("share/" + token).statusCode()).isEqualTo(405);

        assertThat(IntStream.range(0, 30)
                        .map(i -> post(token, "answer", Map.of("answer", "YES")).statusCode()))
                .contains(204, 429)
                .doesNotContain(500);
    }

    private void awaitCopy(String of) {
        await().atMost(A_COPY)
                .until(() -> shares.byToken(of).orElseThrow().copy().isPresent());
    }

    private HttpResponse<String> post(String of, String what, Object body) {
        return http().post("share/" + of + "/" + what, body);
    }

    private HttpResponse<String> page(String path) {
        return http().with("Accept", "text/html").get(path);
    }

    private HttpResponse<String> get(String path) {
        return http().get(path);
    }

    private Http http() {
        return Http.at(address.onThisMachine());
    }
}
