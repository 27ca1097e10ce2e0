package org.reelwright.ejb.provider.openai;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import org.junit.jupiter.api.Test;
import org.reelwright.domain.asset.BrandKit;
import org.reelwright.domain.asset.Tone;
import org.reelwright.domain.campaign.Audience;
import org.reelwright.domain.campaign.Brief;
import org.reelwright.domain.campaign.Budget;
import org.reelwright.domain.campaign.Flight;
import org.reelwright.domain.campaign.Goal;
import org.reelwright.domain.campaign.Objective;
import org.reelwright.domain.campaign.Product;
import org.reelwright.domain.campaign.Shape;
import org.reelwright.domain.production.Model;
import org.reelwright.domain.production.Progress;
import org.reelwright.domain.production.Usage;
import org.reelwright.domain.script.ScriptDraft;
import org.reelwright.domain.script.ScriptOrder;
import org.reelwright.domain.shared.Json;
import org.reelwright.domain.shared.Language;
import org.reelwright.domain.shared.Money;
import org.reelwright.ejb.provider.http.Canned;
import org.reelwright.ejb.provider.http.ModelContract;
import org.reelwright.ejb.provider.http.VendorScript;

class OpenAiTextModelTest extends ModelContract<ScriptOrder, ScriptDraft> {

    private static final String GOOD = "{\"framework\":\"AIDA\",\"angle\":\"freshness\",\"lines\":["
            + "{\"role\":\"HOOK\",\"onScreen\":\"Tea that stays fresh\",\"spoken\":\"Tea that stays fresh.\"},"
            + "{\"role\":\"CALL_TO_ACTION\",\"onScreen\":\"Meet the red tin\",\"spoken\":\"Meet the red tin.\"}]}";

    @Override
    protected Map<String, String> settings() {
        return OpenAiWords.settings(vendor);
    }

    @Override
    protected Model<ScriptOrder, ScriptDraft> model() {
        return wiring.into(new OpenAiTextModel());
    }

    @Override
    protected ScriptOrder order() {
        var audience = new Audience("Tea drinkers", List.of(), Language.ENGLISH);
        var money = new Money(100_000_000, "USD");
        var brief = new Brief(
                new Product("Red tin", "Keeps tea fresh.", List.of(), Optional.empty(), Optional.empty(), List.of()),
                new BrandKit(Optional.empty(), List.of(), Tone.CALM, List.of("cheap"), ""),
                List.of(audience),
                new Goal(Objective.REACH, OptionalLong.empty(), Optional.empty()),
                new Budget(money, money),
                new Flight(LocalDate.of(2026, 1, 1), LocalDate.of(2026, 1, 30), ZoneOffset.UTC),
                List.of(Shape.VERTICAL),
                List.of(15));
        return new ScriptOrder(brief, audience, 15, 7, "");
    }

    @Override
    protected VendorScript script() {
        return OpenAiWords.script(List.of(), List.of(), List.of(chat(GOOD)));
    }

    @Override
    protected List<Usage> used() {
        return TokenBill.usage("some-model", 300, 80);
    }

    @Override
    protected void isGood(ScriptDraft draft) {
        assertThat(draft.lines()).hasSize(2);
    }

    @Test
    void asksForTheFormOfAScript() {
        vendor.says(script().ready());

        model().begin(order(), KEY);

        assertThat(vendor.asked().get(0).path()).isEqualTo("/v1/chat/completions");
        assertThat(vendor.asked().get(0).body().replaceAll("\\s", ""))
                .contains("\"json_schema\"", "\"strict\":true", "\"additionalProperties\":false", "CALL_TO_ACTION");
    }

    @Test
    void tellsTheModelOnceWhatIsWrongAndPaysForBothTurns() {
        vendor.says(List.of(chat(GOOD.replace("Meet the red tin.", "The cheap best tin, 50 % off!")), chat(GOOD)));

        var ready = (Progress.Ready<ScriptDraft>) model().begin(order(), KEY);

        assertThat(ready.used()).isEqualTo(TokenBill.usage("some-model", 600, 160));
        assertThat(vendor.asked().get(1).body()).contains("which the brand never uses");
    }

    @Test
    void refusesWhatIsWrongTwiceAndSaysWhy() {
        vendor.says(List.of(chat("I would rather write a poem."), chat("{\"lines\":[]}")));

        var declined = (Progress.Declined<ScriptDraft>) model().begin(order(), KEY);

        assertThat(declined.why()).contains("A part of the script is missing");
    }

    @Test
    void readsAScriptFromAServerThatKnowsNoForms() {
        vendor.says(List.of(chat("Here it is:\n```json\n" + GOOD + "\n```")));

        assertThat(model().begin(order(), KEY)).isInstanceOf(Progress.Ready.class);
    }

    private static Canned chat(String content) {
        return Canned.ok(Json.write(Map.of(
                "id",
                "chatcmpl-1",
                "object",
                "chat.completion",
                "created",
                1701234567,
                "model",
                "some-model",
                "choices",
                List.of(Map.of(
                        "index",
                        0,
                        "finish_reason",
                        "stop",
                        "message",
                        Map.of("role", "assistant", "content", content))),
                "usage",
                Map.of("prompt_tokens", 300, "completion_tokens", 80, "total_tokens", 380))));
    }
}
