package org.reelwright.ejb.provider.openai;

import dev.langchain4j.data.message.AiMessage;
import dev.langchain4j.data.message.ChatMessage;
import dev.langchain4j.data.message.SystemMessage;
import dev.langchain4j.data.message.UserMessage;
import dev.langchain4j.model.chat.ChatModel;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.reelwright.domain.production.Progress;
import org.reelwright.domain.production.Provenance;
import org.reelwright.domain.script.ScriptCheck;
import org.reelwright.domain.script.ScriptDraft;
import org.reelwright.domain.script.ScriptOrder;
import org.reelwright.domain.shared.Checked;
import org.reelwright.domain.shared.Violation;

/** One order's talk: asks, holds the answer against form and brief, tells once what is wrong with it, and asks no more. */
final class ScriptTalk {

    private final ChatModel chat;
    private final TokenBill bill;
    private final ScriptOrder order;
    private final List<ChatMessage> said = new ArrayList<>();

    ScriptTalk(ChatModel chat, TokenBill bill, ScriptOrder order) {
        this.chat = chat;
        this.bill = bill;
        this.order = order;
    }

    Progress<ScriptDraft> write() {
        said.add(SystemMessage.from(ScriptPrompt.RULES));
        said.add(UserMessage.from(ScriptPrompt.of(order)));
        Checked<ScriptDraft> first = turn();
        Checked<ScriptDraft> best = first instanceof Checked.Bad<ScriptDraft> bad ? repaired(bad) : first;
        if (best instanceof Checked.Good<ScriptDraft> good) {
            return new Progress.Ready<>(
                    good.value(), new Provenance(OpenAiAccount.PROVIDER, bill.model()), bill.used());
        }
        return new Progress.Declined<>(
                "The model's script was refused: " + why((Checked.Bad<ScriptDraft>) best), bill.used());
    }

    private Checked<ScriptDraft> repaired(Checked.Bad<ScriptDraft> bad) {
        said.add(UserMessage.from("This was refused: " + why(bad) + " Write the whole script again without that."));
        return turn();
    }

    private Checked<ScriptDraft> turn() {
        String text = bill.read(chat.chat(said));
        said.add(AiMessage.from(text.isEmpty() ? "(nothing)" : text));
        Checked<ScriptDraft> draft = ScriptForm.read(text);
        return draft instanceof Checked.Good<ScriptDraft> good ? ScriptCheck.check(good.value(), order) : draft;
    }

    private static String why(Checked.Bad<ScriptDraft> bad) {
        return bad.violations().stream().map(Violation::message).collect(Collectors.joining(" "));
    }
}
