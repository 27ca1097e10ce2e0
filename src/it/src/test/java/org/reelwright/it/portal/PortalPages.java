package org.reelwright.it.portal;

import static org.awaitility.Awaitility.await;

import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.reelwright.it.shared.Http;
import org.reelwright.it.shared.OpenSession;
import org.reelwright.it.shared.TestPhoto;

/** The portal's pages by name, with something on each: a campaign with a film that was made for this. */
final class PortalPages {

    private static final Duration A_FILM = Duration.ofMinutes(4);

    private final String photo;
    private final String campaign;
    private final String film;

    private PortalPages(String photo, String campaign, String film) {
        this.photo = photo;
        this.campaign = campaign;
        this.film = film;
    }

    /** Has the film made, and waits for it. */
    static PortalPages furnished() {
        Http demo = OpenSession.of(Http.portal(), "demo");
        String photo = id(demo.upload("api/v1/assets", "tin.jpg", TestPhoto.jpeg()));
        String campaign = id(demo.post(
                "api/v1/campaigns",
                Map.of(
                        "product", Map.of("name", "Looked-at tin", "photos", List.of(photo)),
                        "budget", Map.of("total", "100"),
                        "shapes", List.of("1:1"),
                        "lengths", List.of("6"))));
        demo.post("api/v1/campaigns/" + campaign + "/productions", Map.of());
        String films = "api/v1/campaigns/" + campaign + "/creatives";
        await().atMost(A_FILM).until(() -> !Http.json(demo.get(films)).isEmpty());
        return new PortalPages(
                photo, campaign, Http.json(demo.get(films)).get(0).path("id").asText());
    }

    Map<String, String> of(String login) {
        var pages = new LinkedHashMap<String, String>();
        pages.put("home", "/index.xhtml");
        pages.put("consumption", "/report/consumption.xhtml");
        pages.put("campaign", "/campaigns/campaign.xhtml?id=" + campaign);
        pages.put("results", "/campaigns/report.xhtml?id=" + campaign);
        pages.put("account", "/settings/index.xhtml");
        pages.put("audit", "/settings/audit.xhtml");
        pages.put("library", "/library/index.xhtml");
        pages.put("material", "/library/item.xhtml?id=" + photo);
        pages.put("film", "/review/creative.xhtml?id=" + film);
        if (login.equals("demo")) {
            pages.put("new", "/campaigns/new.xhtml");
            pages.put("feed", "/campaigns/feed.xhtml");
            pages.put("brands", "/settings/brands.xhtml");
            pages.put("keys", "/account/keys.xhtml");
        } else if (login.equals("admin")) {
            pages.put("people", "/settings/people.xhtml");
            pages.put("providers", "/settings/providers.xhtml");
        } else {
            pages.put("queue", "/review/index.xhtml");
        }
        return pages;
    }

    private static String id(HttpResponse<String> made) {
        return Http.json(made).path("id").asText();
    }
}
