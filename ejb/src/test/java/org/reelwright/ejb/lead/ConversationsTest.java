package org.reelwright.ejb.lead;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.reelwright.domain.account.Advertiser;
import org.reelwright.domain.campaign.Briefs;
import org.reelwright.domain.campaign.Campaign;
import org.reelwright.domain.lead.Conversation;
import org.reelwright.domain.lead.LeadForm;
import org.reelwright.domain.lead.LeadTermsOf;
import org.reelwright.domain.lead.Speaker;
import org.reelwright.domain.lead.Utterance;
import org.reelwright.domain.shared.Language;
import org.reelwright.ejb.shared.TestDatabase;

class ConversationsTest {

    private static final Instant NOW = Instant.parse("2026-05-20T12:00:00Z");

    private final TestDatabase database = new TestDatabase();

    @AfterEach
    void close() {
        database.close();
    }

    @Test
    void whoOpensALongChatSeesItsEnd() {
        Conversation chat = chat(205);
        List<Utterance> shown = database.ask(em -> {
            var conversations = new Conversations();
            conversations.store = em;
            return conversations.last(chat);
        });
        assertThat(shown).hasSize(200);
        assertThat(shown.get(0).words()).isEqualTo("6");
        assertThat(shown.get(199).words()).isEqualTo("205");
    }

    private Conversation chat(int said) {
        return database.ask(em -> {
            var advertiser = Advertiser.join("Nordlicht", NOW);
            em.persist(advertiser);
            var campaign = Campaign.draft(advertiser.id(), Briefs.brief().build(), NOW);
            em.persist(campaign);
            var form = LeadForm.begin(campaign, LeadTermsOf.terms(), new byte[32], NOW);
            em.persist(form);
            var chat = Conversation.begin(form, "hash", Language.ENGLISH, Optional.empty(), NOW);
            em.persist(chat);
            for (int i = 1; i <= said; i++) {
                em.persist(chat.say(Speaker.VISITOR, String.valueOf(i), NOW));
            }
            return chat;
        });
    }
}
