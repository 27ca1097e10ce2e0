package org.reelwright.it.portal;

import static org.awaitility.Awaitility.await;

import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Supplier;
import org.reelwright.it.shared.Http;
import org.reelwright.it.shared.OpenSession;
import org.reelwright.it.shared.TestPhoto;

/** The portal's pages by name, with something on each: a campaign with a film that was made for this. */
final class PortalPages {

    private static final Duration A_FILM = Duration.ofMinutes(4);

    private static final Set<String> REFUSED = Set.of("nothing", "share-ended");

    private final String photo;
    private final String campaign;
    private final String film;
    private final String draft;
    private final String share;
    private final String show;
    private final String change;

    private PortalPages(
            String photo, String campaign, String film, String draft, String share, String show, String change) {
        this.change = change;
        this.photo = photo;
        this.campaign = campaign;
        this.draft = draft;
        this.film = film;
        this.share = share;
        this.show = show;
    }

    /** Has the film made on the portal that the tests share, and waits for it. */
    static PortalPages furnished() {
        return furnished(Http::portal);
    }

    /** @param door a new visit each time */
    static PortalPages furnished(Supplier<Http> door) {
        Http demo = OpenSession.of(door.get(), "demo");
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
        String film = Http.json(demo.get(films)).get(0).path("id").asText();
        open(door, demo, campaign);
        demo.post(
                "api/v1/campaigns/" + campaign + "/report/schedules",
                Map.of("cadence", "daily", "channel", "webhook", "to", "https://hooks.example/in", "format", "json"));
        return new PortalPages(
                photo,
                campaign,
                film,
                draft(demo, photo),
                shared(door, film),
                show(demo, campaign),
                change(demo, campaign));
    }

    private static String show(Http demo, String campaign) {
        return id(demo.post(
                "api/v1/livestreams",
                Map.of(
                        "campaign",
                        campaign,
                        "duration",
                        "10:00",
                        "offers",
                        List.of(Map.of("words", "Two for one", "at", "5:00")))));
    }

    /** The door of the campaign, with a chat that waits for a person and a lead. */
    private static void open(Supplier<Http> door, Http demo, String campaign) {
        var terms = new LinkedHashMap<String, String>(Map.of(
                "consent", "I agree to be contacted about the tin.",
                "asks.name", "may",
                "asks.email", "must",
                "asks.need", "may",
                "zone", "UTC",
                "days", "MONDAY,TUESDAY,WEDNESDAY,THURSDAY,FRIDAY,SATURDAY,SUNDAY",
                "from", "00:00",
                "to", "23:59",
                "calls", "1",
                "open", "true"));
        terms.put("canned", "Thank you, I will look it up.");
        terms.put("portrait", "true");
        demo.put("api/v1/campaigns/" + campaign + "/assistant", Map.of("version", 0, "fields", terms));
        demo.post("api/v1/campaigns/" + campaign + "/assistant/brief", Map.of());
        Http visitor = door.get();
        String token = Http.json(visitor.post("leads/api/begin", Map.of("campaign", campaign)))
                .path("token")
                .asText();
        visitor.post("leads/api/say", Map.of("token", token, "words", "Does it keep tea fresh?"));
        visitor.post("leads/api/person", Map.of("token", token));
    }

    /** A draft in which the campaign's brief says something else already. */
    private static String change(Http demo, String campaign) {
        await().atMost(A_FILM).until(() -> Http.json(demo.get("api/v1/campaigns/" + campaign))
                .path("status")
                .asText()
                .equals("IN_REVIEW"));
        String draft = id(demo.post("api/v1/campaigns/" + campaign + "/draft", Map.of()));
        demo.put(
                "api/v1/drafts/" + draft,
                Map.of(
                        "base", Map.of("budget.total", "100.00"),
                        "fields", Map.of("budget.total", "120", "product.price", "12.50")));
        return draft;
    }

    private static String draft(Http demo, String photo) {
        String id = UUID.randomUUID().toString();
        demo.put(
                "api/v1/drafts/" + id,
                Map.of(
                        "base",
                        Map.of(),
                        "fields",
                        Map.of(
                                "product.name", "Half-typed tin",
                                "product.photos", photo,
                                "product.quotedPerson", "Ana",
                                "budget.total", "500",
                                "audiences.0.name", "Hikers",
                                "audiences.0.caresAbout", "warmth, less weight",
                                "audiences.0.language", "both",
                                "angles", "each")));
        return id;
    }

    /** With a comment that has a drawing, and the link of a client whose copy is there. */
    private static String shared(Supplier<Http> door, String film) {
        Http manager = OpenSession.of(door.get(), "manager");
        manager.post(
                "api/v1/creatives/" + film + "/comments",
                Map.of(
                        "frame",
                        45,
                        "words",
                        "The tin could be larger here",
                        "drawing",
                        Map.of(
                                "strokes",
                                List.of(Map.of("tool", "ARROW", "colour", 1, "points", List.of(.2, .2, .5, .5))))));
        String link = Http.json(manager.post(
                        "api/v1/creatives/" + film + "/shares", Map.of("recipient", "Ann Client", "days", 3)))
                .path("link")
                .asText();
        String page = link.substring(link.indexOf("/share/"));
        Http client = door.get();
        await().atMost(A_FILM).until(() -> Http.json(client.get(page.substring(1) + "/state"))
                .path("ready")
                .asBoolean());
        return page;
    }

    /** Id of a film that waits for its decision. */
    String campaign() {
        return campaign;
    }

    String film() {
        return film;
    }

    /** The film's storyboard room. */
    String room() {
        return "/storyboard/room.xhtml?id=" + film;
    }

    /** What the page of that name answers: some are there to be refused. */
    static int statusOf(String name) {
        return REFUSED.contains(name) ? 404 : 200;
    }

    Map<String, String> of(String login) {
        var pages = new LinkedHashMap<String, String>();
        pages.put("home", "/index.xhtml");
        pages.put("overview", "/report/index.xhtml");
        pages.put("consumption", "/report/consumption.xhtml");
        pages.put("campaign", "/campaigns/campaign.xhtml?id=" + campaign);
        pages.put("results", "/campaigns/report.xhtml?id=" + campaign);
        addLeads(pages);
        pages.put("account", "/settings/index.xhtml");
        pages.put("hooks", "/settings/hooks.xhtml");
        pages.put("audit", "/settings/audit.xhtml");
        pages.put("library", "/library/index.xhtml");
        pages.put("material", "/library/item.xhtml?id=" + photo);
        pages.put("film", "/review/creative.xhtml?id=" + film);
        addShows(pages);
        pages.put("storyboard", "/storyboard/room.xhtml?id=" + film);
        pages.put("compare", "/storyboard/compare.xhtml?id=" + film);
        if (login.equals("demo")) {
            pages.put("new", "/campaigns/new.xhtml");
            for (String step : List.of("product", "audiences", "goal", "films", "check")) {
                pages.put("new-" + step, "/campaigns/new.xhtml?draft=" + draft + "&step=" + step + "&check=1");
            }
            pages.put("nothing", "/campaigns/campaign.xhtml?id=" + new UUID(0, 1));
            pages.put("door", "/leads/c/" + campaign);
            pages.put("change", "/campaigns/new.xhtml?draft=" + change + "&step=check");
            pages.put("feed", "/campaigns/feed.xhtml");
            pages.put("brands", "/settings/brands.xhtml");
            pages.put("keys", "/account/keys.xhtml");
        } else if (login.equals("admin")) {
            pages.put("people", "/settings/people.xhtml");
            pages.put("budgets", "/settings/budgets.xhtml");
            pages.put("providers", "/settings/providers.xhtml");
        } else {
            pages.put("queue", "/review/index.xhtml");
            pages.put("shared", share);
            pages.put("share-ended", "/share/no-such-link");
        }
        return pages;
    }

    private void addShows(Map<String, String> pages) {
        pages.put("shows", "/livestream/index.xhtml");
        pages.put("new-show", "/livestream/new.xhtml");
        pages.put("show", "/livestream/show.xhtml?id=" + show);
        pages.put("prompter", "/livestream/prompter.xhtml?id=" + show);
        pages.put("rehearsal", "/livestream/stream.xhtml?id=" + show);
        pages.put("remote", "/livestream/remote.xhtml");
    }

    private void addLeads(Map<String, String> pages) {
        pages.put("assistant", "/campaigns/assistant.xhtml?id=" + campaign);
        pages.put("inbox", "/inbox/index.xhtml");
        pages.put("leads", "/inbox/leads.xhtml");
    }

    private static String id(HttpResponse<String> made) {
        return Http.json(made).path("id").asText();
    }
}
