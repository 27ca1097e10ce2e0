package org.reelwright.ejb.lead;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.ArgumentMatchers.anyString;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

import jakarta.enterprise.event.Event;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.HashMap;
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
import org.reelwright.domain.lead.FormSeal;
import org.reelwright.domain.lead.Lead;
import org.reelwright.domain.lead.LeadForm;
import org.reelwright.domain.lead.LeadPush;
import org.reelwright.domain.lead.LeadTermsOf;
import org.reelwright.domain.lead.Speaker;
import org.reelwright.domain.lead.Verdict;
import org.reelwright.domain.shared.Checked;
import org.reelwright.domain.shared.Language;
import org.reelwright.ejb.report.Posted;
import org.reelwright.ejb.shared.TestDatabase;

/** Who is asked again five days later, and who is not. */
class FollowUpTest {

    private static final Viewer MANAGER = new Viewer("mona", Role.ACCOUNT_MANAGER, Optional.empty());
    private static final Duration FIVE_DAYS = Duration.ofDays(5);
    private static final String TOKEN = "t".repeat(43);

    private final TestDatabase database = new TestDatabase();
    private Instant now = Instant.parse("2026-05-20T12:00:00Z");
    private LeadForm form;
    private UUID chat;

    @BeforeEach
    void aChat() {
        form = database.ask(em -> {
            var advertiser = Advertiser.join("Nordlicht", now);
            em.persist(advertiser);
            var campaign = Campaign.draft(advertiser.id(), Briefs.brief().build(), now);
            em.persist(campaign);
            var opened = LeadForm.begin(campaign, LeadTermsOf.terms("followUp", "5"), new byte[32], now);
            opened.open(true);
            em.persist(opened);
            var begun = Conversation.begin(opened, Conversations.hash(TOKEN), Language.ENGLISH, Optional.empty(), now);
            em.persist(begun);
            em.persist(begun.say(Speaker.VISITOR, "Which colours?", now));
            chat = begun.id();
            return opened;
        });
    }

    @AfterEach
    void close() {
        database.close();
    }

    @Test
    void whoHeardNothingMoreIsAskedOnceWhenTheTimeHasCome() {
        take(Map.of());
        assertThat(due()).isEmpty();
        now = now.plus(FIVE_DAYS).minusSeconds(1);
        assertThat(due()).isEmpty();
        now = now.plusSeconds(1);
        assertThat(due()).map(LeadPushes.Claimed::unanswered).contains(true);
        now = now.plus(FIVE_DAYS);
        assertThat(due()).isEmpty();
    }

    @Test
    void nobodyIsAskedToWhomAPersonSaidSomethingSince() {
        take(Map.of());
        now = now.plusSeconds(60);
        says(Speaker.ASSISTANT);
        assertThat(unanswered()).isTrue();
        take(Map.of());
        now = now.plusSeconds(60);
        says(Speaker.PERSON);
        assertThat(unanswered()).isFalse();
    }

    @Test
    void nobodyIsAskedWhoseLeadWasAnsweredOrRefusedOrWhoseChatEnded() {
        UUID answered = take(Map.of());
        ask(leads -> leads.answered(MANAGER, answered));
        assertThat(unanswered()).isFalse();
        UUID refused = take(Map.of());
        ask(leads -> leads.judge(MANAGER, refused, Verdict.NO));
        assertThat(unanswered()).isFalse();
        take(Map.of());
        database.ask(em -> em.find(Conversation.class, chat).close());
        assertThat(unanswered()).isFalse();
    }

    @Test
    void nobodyIsAskedWhoIsToBeCalledOrHasWithdrawn() {
        take(Map.of("call", "2026-05-21T08:00:00Z"));
        assertThat(unanswered()).isFalse();
        UUID lead = take(Map.of());
        database.ask(em -> {
            var erasures = new Erasures();
            erasures.store = em;
            erasures.moved = event();
            erasures.clock = Clock.fixed(now, ZoneOffset.UTC);
            return erasures.erase(MANAGER, lead);
        });
        now = now.plus(FIVE_DAYS);
        assertThat(due()).isEmpty();
    }

    /** Of the one that is due five days from now. */
    private boolean unanswered() {
        now = now.plus(FIVE_DAYS);
        return due().orElseThrow().unanswered();
    }

    /** The follow-up that is claimed now, and then gone. */
    private Optional<LeadPushes.Claimed> due() {
        Optional<LeadPushes.Claimed> found = claim();
        while (found.isPresent() && found.get().push().kind() != LeadPush.Kind.FOLLOW_UP) {
            found = claim();
        }
        return found;
    }

    private Optional<LeadPushes.Claimed> claim() {
        return database.ask(em -> {
            var pushes = new LeadPushes();
            pushes.store = em;
            pushes.clock = Clock.fixed(now, ZoneOffset.UTC);
            Optional<LeadPushes.Claimed> claimed = pushes.claim();
            claimed.ifPresent(one -> pushes.settle(one.push(), new Posted.Sent()));
            return claimed;
        });
    }

    private UUID take(Map<String, String> more) {
        var typed = new HashMap<>(Map.of(
                "email", "zoe@person.example",
                "consent", "true",
                "stamp", new FormSeal(new byte[32]).stamp(form.campaignId(), now.minusSeconds(30))));
        typed.putAll(more);
        Checked<Lead> taken = ask(leads -> leads.take(form, new Leads.Sent(typed, Language.ENGLISH, TOKEN, "")));
        return ((Checked.Good<Lead>) taken).value().id();
    }

    private void says(Speaker who) {
        database.ask(em -> {
            em.persist(em.find(Conversation.class, chat).say(who, "Green and grey.", now));
            return true;
        });
    }

    private <T> T ask(Function<Leads, T> work) {
        return database.ask(em -> {
            var conversations = new Conversations();
            conversations.store = em;
            conversations.moved = event();
            conversations.clock = Clock.fixed(now, ZoneOffset.UTC);
            var leads = new Leads();
            leads.store = em;
            leads.conversations = conversations;
            leads.clicks = mock(Clicks.class);
            when(leads.clicks.of(anyString(), any())).thenReturn(Optional.empty());
            leads.seals = mock(FormSeals.class);
            when(leads.seals.seal()).thenReturn(new FormSeal(new byte[32]));
            leads.clock = conversations.clock;
            return work.apply(leads);
        });
    }

    @SuppressWarnings("unchecked")
    private static Event<ChatMoved> event() {
        return mock(Event.class);
    }
}
