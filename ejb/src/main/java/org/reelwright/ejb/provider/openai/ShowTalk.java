package org.reelwright.ejb.provider.openai;

import dev.langchain4j.data.message.AiMessage;
import dev.langchain4j.data.message.ChatMessage;
import dev.langchain4j.data.message.SystemMessage;
import dev.langchain4j.data.message.UserMessage;
import dev.langchain4j.model.chat.ChatModel;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.reelwright.domain.livestream.ShowEdit;
import org.reelwright.domain.livestream.ShowOrder;
import org.reelwright.domain.livestream.ShowScript;
import org.reelwright.domain.livestream.ShowWords;
import org.reelwright.domain.livestream.Timing;
import org.reelwright.domain.script.Policies;
import org.reelwright.domain.shared.Checked;
import org.reelwright.domain.shared.Violation;

/** One order's talk: asks, holds the answer against form, words and time, tells once what is wrong with it, and asks no more. */
final class ShowTalk {

    private static final int TOLD = 12;

    private final ChatModel chat;
    private final TokenBill bill;
    private final ShowOrder order;
    private final Policies policies;
    private final List<ChatMessage> said = new ArrayList<>();

    ShowTalk(ChatModel chat, TokenBill bill, ShowOrder order, Policies policies) {
        this.chat = chat;
        this.bill = bill;
        this.order = order;
        this.policies = policies;
    }

    Checked<ShowScript> write() {
        said.add(SystemMessage.from(ShowPrompt.RULES));
        said.add(UserMessage.from(ShowPrompt.of(order)));
        Checked<ShowScript> first = turn();
        if (first instanceof Checked.Bad<ShowScript> bad) {
            said.add(UserMessage.from("This was refused: " + why(bad) + " Write the whole show again without that."));
            return turn();
        }
        return first;
    }

    private Checked<ShowScript> turn() {
        String text = bill.read(chat.chat(said));
        said.add(AiMessage.from(text.isEmpty() ? "(nothing)" : text));
        return ShowForm.read(text, order)
                .then(new ShowWords(order, policies)::read)
                .then(script -> ShowEdit.refit(script.segments(), order.seconds(), Timing.NONE));
    }

    static String why(Checked.Bad<ShowScript> bad) {
        return bad.violations().stream()
                .map(Violation::message)
                .distinct()
                .limit(TOLD)
                .collect(Collectors.joining(" "));
    }
}
