package org.reelwright.domain.lead;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
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
    void whoeverItIsGivenToHasItAndTheVisitorWaitsUntilTheyAnswer() {
        Instant later = NOW.plusSeconds(60);
        assertThat(chat.assign("ann", later)).isTrue();
        assertThat(chat.state()).isEqualTo(ConversationState.WAITING);
        assertThat(chat.assignee()).contains("ann");
        assertThat(chat.lastAt()).isEqualTo(later);
        assertThat(chat.take("ann", later)).isTrue();
        assertThat(chat.assign("bob", later)).isTrue();
        assertThat(chat.state()).isEqualTo(ConversationState.PERSON);
        assertThat(chat.assignee()).contains("bob");
        chat.close();
        assertThat(chat.assign("ann", later)).isFalse();
    }

    @Test
    void whomAChangeOfHandsConcernsIsToldButNotWhoMadeIt() {
        chat.take("ann", NOW);
        assertThat(told(Optional.empty(), "ann")).isEmpty();
        chat.assign("bob", NOW);
        assertThat(told(Optional.of("ann"), "ann")).containsExactly("bob GIVEN");
        assertThat(told(Optional.of("ann"), "cem")).containsExactly("ann LOST", "bob GIVEN");
        assertThat(told(Optional.of("ann"), "bob")).containsExactly("ann LOST");
        assertThat(told(Optional.of("bob"), "cem")).isEmpty();
    }

    private List<String> told(Optional<String> had, String by) {
        return ChatNotice.about(chat, had, by, NOW).stream()
                .map(notice -> notice.reader() + " " + notice.kind())
                .toList();
    }

    @Test
    void numbersWhatIsSaid() {
        assertThat(chat.say(Speaker.VISITOR, "one", NOW).ordinal()).isEqualTo(1);
        assertThat(chat.say(Speaker.VISITOR, "two", NOW).ordinal()).isEqualTo(2);
        assertThat(chat.said()).isEqualTo(2);
    }
}
