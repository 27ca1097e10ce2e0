package org.reelwright.web.lead;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.util.List;
import org.reelwright.domain.lead.Conversation;
import org.reelwright.domain.lead.ConversationState;
import org.reelwright.domain.lead.SourceShown;
import org.reelwright.domain.lead.Speaker;
import org.reelwright.domain.lead.Utterance;

/** What is said in a chat, as both sides are shown it. */
record ChatView(String type, ConversationState state, List<Said> said) {

    /** @param n its number in the chat, from 1 */
    @JsonInclude(JsonInclude.Include.NON_EMPTY)
    record Said(int n, Speaker who, String words, List<SourceShown> sources, String outcome, Instant at) {

        static Said of(Utterance utterance) {
            return new Said(
                    utterance.ordinal(),
                    utterance.speaker(),
                    utterance.words(),
                    utterance.sources(),
                    utterance.outcome().map(Enum::name).orElse(""),
                    utterance.saidAt());
        }
    }

    static ChatView of(Conversation chat, List<Utterance> said) {
        return new ChatView("said", chat.state(), said.stream().map(Said::of).toList());
    }
}
