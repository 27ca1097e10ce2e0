package org.reelwright.it.portal;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.reelwright.it.shared.BrowserVisit;
import org.reelwright.it.shared.Http;
import org.reelwright.it.shared.OpenSession;
import org.reelwright.it.shared.TestPhoto;

/** A campaign that is there already: its brief, its budget, and what it sends out are changed. */
class ChangedBriefBrowserIT extends BrowserVisit {

    private final Http api = OpenSession.of(Http.portal(), "demo");
    private BrowserBrief flow;
    private String name;
    private String campaign;

    @BeforeEach
    void aCampaign() {
        flow = new BrowserBrief(page);
        name = "Changed tin " + UUID.randomUUID().toString().substring(0, 6);
        String photo = Http.json(api.upload("api/v1/assets", "tin.jpg", TestPhoto.jpeg()))
                .path("id")
                .asText();
        campaign = Http.json(api.post(
                        "api/v1/campaigns",
                        Map.of(
                                "product", Map.of("name", name, "photos", List.of(photo)),
                                "budget", Map.of("total", "100"),
                                "shapes", List.of("1:1"),
                                "lengths", List.of("6"))))
                .path("id")
                .asText();
        page.navigate("/sign-in.xhtml");
        page.locator("[id$=login]").fill("demo");
        page.locator("[id$=password]").fill("reelwright");
        page.locator("[id$=enter]").click();
        assertThat(page.locator("h1")).hasText("Campaigns");
        page.navigate("/campaigns/campaign.xhtml?id=" + campaign);
    }

    @Test
    void aBriefIsChangedInTheStepsInWhichItWasTyped() {
        page.locator("#change").click();
        flow.isAt("product");
        assertThat(page.locator("h1")).hasText("Change the brief");
        assertThat(flow.field("product.name")).hasValue(name);
        assertThat(page.locator("#photos li")).hasCount(1);
        openMore();
        flow.field("product.price").fill("12.50");
        for (String step : List.of("audiences", "goal", "films", "check")) {
            flow.next(step);
        }
        assertThat(page.locator(".changes tbody tr")).hasCount(1);
        assertThat(page.locator(".changes")).containsText("12.50");
        screenshot("change-check");
        page.locator("#keep").click();

        assertThat(page).hasURL(Pattern.compile("campaign.xhtml.*" + campaign));
        assertThat(brief().path("product").path("price").asText()).isEqualTo("12.50");
        page.navigate("/settings/audit.xhtml");
        assertThat(page.locator("tbody tr").first()).containsText("changed a brief");
    }

    @Test
    void whoComesSecondChoosesWhereBothChangedTheSame() {
        page.locator("#change").click();
        flow.isAt("product");
        openMore();
        flow.field("product.price").fill("12.50");
        flow.field("product.name").fill(name + " B");
        flow.isSaved();
        reviseElsewhere(name + " A");

        page.navigate(page.url().replaceFirst("step=[a-z]+", "step=check"));
        assertThat(page.locator(".merge .side")).hasCount(2);
        assertThat(page.locator(".merge")).containsText(name + " A");
        assertThat(page.locator("#keep")).hasCount(0);
        screenshot("change-merge");
        page.locator(".merge input[value=yours]").check();
        page.locator("#settle").click();
        assertThat(page.locator(".merge")).hasCount(0);
        page.locator("#keep").click();

        assertThat(page.locator("h1")).hasText(name + " B");
        assertThat(brief().path("product").path("description").asText()).isEqualTo("Said elsewhere.");
        assertThat(brief().path("product").path("price").asText()).isEqualTo("12.50");
    }

    @Test
    void theBudgetIsChangedOnTheCampaignsPage() {
        page.locator("#budget summary").click();
        page.locator("[id$=total]").fill("plenty");
        page.locator("#rebudget").click();
        assertThat(page.locator("#budget .wrong")).containsText("not an amount");
        assertThat(page.locator("[id$=total]")).hasValue("plenty");
        page.locator("[id$=total]").fill("250");
        page.locator("[id$=daily]").fill("");
        page.locator("#rebudget").click();

        assertThat(page.locator(".toast").first()).containsText("from now on");
        assertThat(page.locator("#budget summary")).containsText("250");
        assertThat(brief().path("budget").path("total").asText()).isEqualTo("250.00");
    }

    @Test
    void whatGoesOutByItselfIsListedSignedAnewAndCancelled() {
        api.post(
                "api/v1/campaigns/" + campaign + "/report/schedules",
                Map.of("cadence", "daily", "channel", "webhook", "to", "https://hooks.example/in", "format", "json"));
        page.navigate("/settings/hooks.xhtml");
        Locator row = page.locator("tbody tr", new Page.LocatorOptions().setHasText(name));
        assertThat(row).containsText("hooks.example");
        row.locator("[name=newSecret]").click();
        page.locator("#sure-yes").click();
        assertThat(page.locator("#hookSecret")).containsText("whsec_");
        screenshot("hooks");
        row.locator("a").click();
        assertThat(page.locator("#schedules")).containsText("hooks.example");
        page.locator("#schedules .danger").click();
        assertThat(page.locator("#schedules")).not().containsText("hooks.example");
        page.locator(".toast button").click();
        assertThat(page.locator("#schedules")).containsText("hooks.example");
        page.navigate("/settings/hooks.xhtml");
        row.locator(".danger").click();
        assertThat(row).hasCount(0);
        screenshot("hooks-undo");
        page.locator(".toast button").click();
        assertThat(row).containsText("hooks.example");
        row.locator(".danger").click();
        assertThat(row).hasCount(0);
        page.navigate("/settings/audit.xhtml");
        assertThat(page.locator("tbody")).containsText("took up cancelled reports again");
    }

    private void openMore() {
        page.locator("details.more").first().evaluate("details => details.open = true");
    }

    private JsonNode brief() {
        return Http.json(api.get("api/v1/campaigns/" + campaign)).path("brief");
    }

    /** As another person's program would. */
    private void reviseElsewhere(String called) {
        String photo = brief().path("product").path("photos").get(0).asText();
        var answer = api.put(
                "api/v1/campaigns/" + campaign,
                Map.of(
                        "product",
                        Map.of("name", called, "description", "Said elsewhere.", "photos", List.of(photo)),
                        "budget",
                        Map.of("total", "100"),
                        "shapes",
                        List.of("1:1"),
                        "lengths",
                        List.of("6")));
        assertThat(answer.statusCode()).isEqualTo(200);
    }
}
