package org.reelwright.domain.lead;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.reelwright.domain.shared.Language;

class ConversationTest {

    private static final Instant NOW = Instant.parse("2026-01-05T10:00:00Z");
    private final Conversation chat =
            Conversation.begin(new LeadForm(), "hash", Language.ENGLISH, Optional.empty(), NOW);

    @Test
    void goesFromTheAssistantToAPersonAndBack() {
        assertThat(chat.wantPerson(NOW)).isTrue();
        assertThat(chat.wantPerson(NOW)).isFalse();
        assertThat(chat.state()).isEqualTo(ConversationState.WAITING);
        assertThat(chat.take("ann", NOW)).isTrue();
        assertThat(chat.take("bob", NOW)).isTrue();
        assertThat(chat.assignee()).contains("bob");
        assertThat(chat.giveBack()).isTrue();
        assertThat(chat.state()).isEqualTo(ConversationState.ASSISTANT);
        assertThat(chat.assignee()).isEmpty();
    }

    @Test
    void aClosedOneIsNotTakenOver() {
        assertThat(chat.close()).isTrue();
        assertThat(chat.close()).isFalse();
        assertThat(chat.take("ann", NOW)).isFalse();
        assertThat(chat.giveBack()).isFalse();
    }

    @Test
    void numbersWhatIsSaid() {
        assertThat(chat.say(Speaker.VISITOR, "one", NOW).ordinal()).isEqualTo(1);
        assertThat(chat.say(Speaker.VISITOR, "two", NOW).ordinal()).isEqualTo(2);
        assertThat(chat.said()).isEqualTo(2);
    }
}
