package org.reelwright.ejb.lead;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.Mockito.mock;

import jakarta.enterprise.event.Event;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.reelwright.domain.account.Advertiser;
import org.reelwright.domain.account.Role;
import org.reelwright.domain.account.Viewer;
import org.reelwright.domain.campaign.Briefs;
import org.reelwright.domain.campaign.Campaign;
import org.reelwright.domain.lead.Conversation;
import org.reelwright.domain.lead.Erasure;
import org.reelwright.domain.lead.Lead;
import org.reelwright.domain.lead.LeadCheck;
import org.reelwright.domain.lead.LeadField;
import org.reelwright.domain.lead.LeadForm;
import org.reelwright.domain.lead.LeadPush;
import org.reelwright.domain.lead.LeadTermsOf;
import org.reelwright.domain.lead.Speaker;
import org.reelwright.domain.shared.Language;
import org.reelwright.ejb.shared.TestDatabase;

class ErasuresTest {

    private static final Instant NOW = Instant.parse("2026-05-20T12:00:00Z");
    private static final Viewer STRANGER = new Viewer("stranger", Role.ADVERTISER, Optional.of(new UUID(0, 9)));
    private static final Viewer MANAGER = new Viewer("mona", Role.ACCOUNT_MANAGER, Optional.empty());

    @SuppressWarnings("unchecked")
    private final Event<ChatMoved> moved = mock(Event.class);

    private final TestDatabase database = new TestDatabase();
    private LeadForm form;

    @BeforeEach
    void begin() {
        form = database.ask(em -> {
            var advertiser = Advertiser.join("Nordlicht", NOW);
            em.persist(advertiser);
            var campaign = Campaign.draft(advertiser.id(), Briefs.brief().build(), NOW);
            em.persist(campaign);
            var opened = LeadForm.begin(
                    campaign, LeadTermsOf.terms("webhook", "https://crm.example/leads"), new byte[32], NOW);
            em.persist(opened);
            return opened;
        });
    }

    @AfterEach
    void close() {
        database.close();
    }

    @Test
    void whateverWasSentFromOneChatIsErasedAndToldAndEachLinkSaysSo() {
        UUID chat = chat("chat");
        UUID one = lead("one", Optional.of(chat));
        UUID two = lead("two", Optional.of(chat));
        UUID other = lead("other", Optional.empty());

        Optional<Erasure> done = ask(erasures -> erasures.withdraw("one"));

        assertThat(done.orElseThrow().leads()).isEqualTo(2);
        assertThat(waiting(LeadPush.Kind.WITHDRAWN)).containsExactlyInAnyOrder(one, two);
        assertThat(waiting(LeadPush.Kind.LEAD)).containsExactly(other);
        assertThat(left()).containsExactly(other);
        for (String link : List.of("one", "two")) {
            assertThat(this.<Boolean>ask(erasures -> erasures.isKnown(link))).isTrue();
            assertThat(this.<Optional<Erasure>>ask(erasures -> erasures.done(link)))
                    .hasValueSatisfying(proof -> assertThat(proof.utterances()).isEqualTo(1));
            assertThat(this.<Optional<Erasure>>ask(erasures -> erasures.withdraw(link)))
                    .isPresent();
        }
        assertThat(waiting(LeadPush.Kind.WITHDRAWN)).hasSize(2);
        assertThat(this.<Optional<Erasure>>ask(erasures -> erasures.done("other")))
                .isEmpty();
    }

    @Test
    void aMailedLinkSaysSoAfterTheChatWasForgottenAndAfterTheAdvertiserErased() {
        UUID chat = chat("chat");
        UUID sent = lead("sent", Optional.of(chat));
        UUID alone = lead("alone", Optional.empty());

        assertThat(this.<Optional<Erasure>>ask(erasures -> erasures.forget("chat")))
                .isPresent();
        assertThat(this.<Optional<Erasure>>ask(erasures -> erasures.done("sent")))
                .isPresent();
        assertThat(this.<Boolean>ask(erasures -> erasures.erase(MANAGER, alone)))
                .isTrue();
        assertThat(this.<Optional<Erasure>>ask(erasures -> erasures.done("alone")))
                .isPresent();
        assertThat(this.<Optional<Erasure>>ask(erasures -> erasures.forget("chat")))
                .isPresent();
        assertThat(waiting(LeadPush.Kind.WITHDRAWN)).containsExactlyInAnyOrder(sent, alone);
        assertThat(left()).isEmpty();
    }

    @Test
    void aChatThatNothingWasSentFromIsForgottenToo() {
        chat("chat");
        assertThat(this.<Optional<Erasure>>ask(erasures -> erasures.forget("chat")))
                .hasValueSatisfying(proof -> assertThat(proof.leads()).isZero());
        assertThat(this.<Optional<Erasure>>ask(erasures -> erasures.forget("nobody's")))
                .isEmpty();
        assertThat(this.<Boolean>ask(erasures -> erasures.isKnown("nobody's"))).isFalse();
    }

    @Test
    void theAdvertiserIsToldWhatToEraseElsewhereAndWhatItsServerDidNotHear() {
        UUID heard = lead("heard", Optional.empty());
        UUID deaf = lead("deaf", Optional.empty());
        lead("kept", Optional.empty());
        ask(erasures -> erasures.withdraw("heard"));
        ask(erasures -> erasures.withdraw("deaf"));
        database.ask(em -> {
            for (LeadPush push : em.createQuery("select p from LeadPush p where p.kind = :kind", LeadPush.class)
                    .setParameter("kind", LeadPush.Kind.WITHDRAWN)
                    .getResultList()) {
                if (push.leadId().equals(heard)) {
                    em.remove(push);
                } else {
                    push.claim(NOW);
                    push.failed("The server answered with 410.", false, NOW);
                }
            }
            return 0;
        });

        List<WithdrawnLeads.Withdrawn> all = withdrawn(leads -> leads.of(MANAGER, form.campaignId()));
        assertThat(all)
                .containsExactlyInAnyOrder(
                        new WithdrawnLeads.Withdrawn(heard, NOW, WithdrawnLeads.Webhook.TOLD, ""),
                        new WithdrawnLeads.Withdrawn(
                                deaf, NOW, WithdrawnLeads.Webhook.GIVEN_UP, "The server answered with 410."));
        List<LeadPush> untold = withdrawn(leads -> leads.givenUp(MANAGER, Optional.of(form.campaignId())));
        assertThat(untold).extracting(LeadPush::leadId).containsExactly(deaf);
        boolean again = withdrawn(leads -> leads.again(MANAGER, untold.get(0).id()));
        assertThat(again).isTrue();
        all = withdrawn(leads -> leads.of(MANAGER, form.campaignId()));
        assertThat(all)
                .extracting(WithdrawnLeads.Withdrawn::webhook)
                .containsExactlyInAnyOrder(WithdrawnLeads.Webhook.TOLD, WithdrawnLeads.Webhook.WAITING);
    }

    @Test
    void aStrangerIsToldOfNoWithdrawal() {
        lead("deaf", Optional.empty());
        ask(erasures -> erasures.withdraw("deaf"));
        database.ask(em -> {
            em.createQuery("select p from LeadPush p", LeadPush.class)
                    .getResultList()
                    .forEach(push -> {
                        push.claim(NOW);
                        push.failed("The server answered with 410.", false, NOW);
                    });
            return 0;
        });

        List<WithdrawnLeads.Withdrawn> all = withdrawn(leads -> leads.of(STRANGER, form.campaignId()));
        assertThat(all).isEmpty();
        List<LeadPush> untold = withdrawn(leads -> leads.givenUp(STRANGER, Optional.empty()));
        assertThat(untold).isEmpty();
        UUID push = database.ask(
                em -> em.createQuery("select p.id from LeadPush p", UUID.class).getSingleResult());
        boolean again = withdrawn(leads -> leads.again(STRANGER, push));
        assertThat(again).isFalse();
    }

    private <T> T withdrawn(Function<WithdrawnLeads, T> work) {
        return database.ask(em -> {
            var leads = new WithdrawnLeads();
            leads.store = em;
            leads.clock = Clock.fixed(NOW, ZoneOffset.UTC);
            return work.apply(leads);
        });
    }

    private UUID chat(String token) {
        return database.ask(em -> {
            var chat = Conversation.begin(form, Conversations.hash(token), Language.ENGLISH, Optional.empty(), NOW);
            em.persist(chat);
            em.persist(chat.say(Speaker.VISITOR, "Which colours?", NOW));
            return chat.id();
        });
    }

    private UUID lead(String token, Optional<UUID> chat) {
        return database.ask(em -> {
            var lead = Lead.take(
                    UUID.randomUUID(),
                    form,
                    new LeadCheck.Read(Map.of(LeadField.EMAIL, "zoe@person.example"), Optional.empty()),
                    Language.ENGLISH,
                    chat,
                    Optional.empty(),
                    Conversations.hash(token),
                    NOW);
            em.persist(lead);
            em.persist(LeadPush.order(lead.id(), lead.campaignId(), LeadPush.Kind.LEAD, NOW));
            return lead.id();
        });
    }

    private List<UUID> waiting(LeadPush.Kind kind) {
        return database.ask(em -> em.createQuery("select p.leadId from LeadPush p where p.kind = :kind", UUID.class)
                .setParameter("kind", kind)
                .getResultList());
    }

    private List<UUID> left() {
        return database.ask(
                em -> em.createQuery("select l.id from Lead l", UUID.class).getResultList());
    }

    private <T> T ask(Function<Erasures, T> work) {
        return database.ask(em -> {
            var erasures = new Erasures();
            erasures.store = em;
            erasures.moved = moved;
            erasures.clock = Clock.fixed(NOW, ZoneOffset.UTC);
            return work.apply(erasures);
        });
    }
}
