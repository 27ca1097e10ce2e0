package org.reelwright.ejb.provider.openai;

import dev.langchain4j.data.message.AiMessage;
import dev.langchain4j.data.message.ChatMessage;
import dev.langchain4j.data.message.SystemMessage;
import dev.langchain4j.data.message.UserMessage;
import dev.langchain4j.model.chat.ChatModel;
import dev.langchain4j.model.chat.response.ChatResponse;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import org.reelwright.domain.production.Progress;
import org.reelwright.domain.production.Provenance;
import org.reelwright.domain.production.Usage;
import org.reelwright.domain.script.ScriptCheck;
import org.reelwright.domain.script.ScriptDraft;
import org.reelwright.domain.script.ScriptOrder;
import org.reelwright.domain.shared.Checked;
import org.reelwright.domain.shared.Violation;

/** One order's talk: asks, holds the answer against form and brief, tells once what is wrong with it, and asks no more. */
final class ScriptTalk {

    private final ChatModel chat;
    private final String model;
    private final ScriptOrder order;
    private final List<ChatMessage> said = new ArrayList<>();
    private long input;
    private long output;

    ScriptTalk(ChatModel chat, String model, ScriptOrder order) {
        this.chat = chat;
        this.model = model;
        this.order = order;
    }

    static List<Usage> usage(String model, long input, long output) {
        return List.of(Usage.of(model, "input-token", input), Usage.of(model, "output-token", output));
    }

    /** What was answered so far. */
    List<Usage> used() {
        return usage(model, input, output);
    }

    boolean hasCost() {
        return input + output > 0;
    }

    Progress<ScriptDraft> write() {
        said.add(SystemMessage.from(ScriptPrompt.RULES));
        said.add(UserMessage.from(ScriptPrompt.of(order)));
        Checked<ScriptDraft> first = turn();
        Checked<ScriptDraft> best = first instanceof Checked.Bad<ScriptDraft> bad ? repaired(bad) : first;
        if (best instanceof Checked.Good<ScriptDraft> good) {
            return new Progress.Ready<>(good.value(), new Provenance(OpenAiAccount.PROVIDER, model), used());
        }
        return new Progress.Declined<>(
                "The model's script was refused: " + why((Checked.Bad<ScriptDraft>) best), used());
    }

    private Checked<ScriptDraft> repaired(Checked.Bad<ScriptDraft> bad) {
        said.add(UserMessage.from("This was refused: " + why(bad) + " Write the whole script again without that."));
        return turn();
    }

    private Checked<ScriptDraft> turn() {
        ChatResponse response = chat.chat(said);
        String text = Objects.requireNonNullElse(response.aiMessage().text(), "");
        if (response.tokenUsage() != null) {
            input += Objects.requireNonNullElse(response.tokenUsage().inputTokenCount(), 0);
            output += Objects.requireNonNullElse(response.tokenUsage().outputTokenCount(), 0);
        }
        said.add(AiMessage.from(text.isEmpty() ? "(nothing)" : text));
        Checked<ScriptDraft> draft = ScriptForm.read(text);
        return draft instanceof Checked.Good<ScriptDraft> good ? ScriptCheck.check(good.value(), order) : draft;
    }

    private static String why(Checked.Bad<ScriptDraft> bad) {
        return bad.violations().stream().map(Violation::message).collect(Collectors.joining(" "));
    }
}
