package org.reelwright.ejb.lead;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.TypedQuery;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.reelwright.domain.account.User;
import org.reelwright.domain.account.Viewer;
import org.reelwright.domain.campaign.Campaign;
import org.reelwright.domain.lead.ChatNotice;
import org.reelwright.domain.lead.Conversation;
import org.reelwright.domain.lead.ConversationState;
import org.reelwright.domain.lead.Lead;
import org.reelwright.domain.lead.LeadField;
import org.reelwright.domain.lead.LeadForm;
import org.reelwright.domain.lead.Message;
import org.reelwright.domain.lead.Phrase;
import org.reelwright.domain.lead.Utterance;
import org.reelwright.domain.lead.UtteranceId;
import org.reelwright.domain.shared.Checked;
import org.reelwright.domain.shared.Findings;
import org.reelwright.ejb.account.Accounts;
import org.reelwright.ejb.account.AuditLog;
import org.reelwright.ejb.account.OwnRows;

/** The chats of an advertiser, for whoever answers them: a handful of statements however many there are. */
@Stateless
public class SharedInbox {

    private static final int MOST = 60;
    private static final int MOST_NOTICES = 20;

    /**
     * @param name as the form was filled in; empty when it was not
     * @param last what was said last
     */
    public record Row(Conversation chat, String campaign, String name, String last) {}

    /** @param leads of this chat: one, or none @param colleagues to whom it can be given */
    public record Thread(
            Conversation chat,
            String campaign,
            List<Utterance> said,
            List<Lead> leads,
            List<String> canned,
            List<User> colleagues) {}

    /** @param name as in {@link Row} */
    public record Notice(ChatNotice notice, String name) {}

    @PersistenceContext
    EntityManager store;

    @Inject
    Conversations conversations;

    @Inject
    Accounts accounts;

    @Inject
    AuditLog log;

    @Inject
    Clock clock;

    /** Those that wait for a person first, then those that moved last; chats in which no visitor spoke are left out. */
    public List<Row> list(Viewer viewer) {
        var chats = new ArrayList<>(chats(viewer, "=", MOST));
        chats.addAll(chats(viewer, "<>", MOST - chats.size()));
        return rows(chats);
    }

    /** How many wait for a person, and since when the one that waits longest; one query. */
    public Waiting waiting(Viewer viewer) {
        TypedQuery<Object[]> query = store.createQuery(
                "select count(*), min(c.lastAt) from Conversation c where c.state = :waiting and c.said > 2"
                        + OwnRows.condition(viewer, "c"),
                Object[].class);
        Object[] row = OwnRows.bind(viewer, query)
                .setParameter("waiting", ConversationState.WAITING)
                .getSingleResult();
        return new Waiting((long) row[0], Optional.ofNullable((Instant) row[1]));
    }

    /** Chats that wait for a person. */
    public record Waiting(long chats, Optional<Instant> since) {}

    /** The viewer's own that are not closed; those that moved last first. */
    public List<Row> mine(Viewer viewer) {
        TypedQuery<Conversation> query = store.createQuery(
                "select c from Conversation c where c.assignee = :me and c.state <> :closed"
                        + OwnRows.condition(viewer, "c") + " order by c.lastAt desc, c.id",
                Conversation.class);
        return rows(OwnRows.bind(viewer, query)
                .setParameter("me", viewer.name())
                .setParameter("closed", ConversationState.CLOSED)
                .setMaxResults(MOST)
                .getResultList());
    }

    private List<Row> rows(List<Conversation> chats) {
        if (chats.isEmpty()) {
            return List.of();
        }
        Map<UUID, String> campaigns = campaigns(chats);
        Map<UUID, String> names = names(chats.stream().map(Conversation::id).toList());
        Map<UUID, String> last = last(chats);
        return chats.stream()
                .map(c -> new Row(
                        c,
                        campaigns.getOrDefault(c.campaignId(), ""),
                        names.getOrDefault(c.id(), ""),
                        last.getOrDefault(c.id(), "")))
                .toList();
    }

    /** Asked apart, each in the order of an index: sorted together, all would have to be read. */
    private List<Conversation> chats(Viewer viewer, String waiting, int most) {
        TypedQuery<Conversation> query = store.createQuery(
                "select c from Conversation c where c.state " + waiting + " :waiting and c.said > 2"
                        + OwnRows.condition(viewer, "c") + " order by " + OwnRows.order(viewer, "c")
                        + (waiting.equals("=") ? "c.state, " : "") + "c.lastAt desc, c.id",
                Conversation.class);
        return OwnRows.bind(viewer, query)
                .setParameter("waiting", ConversationState.WAITING)
                .setMaxResults(most)
                .getResultList();
    }

    public Optional<Thread> thread(Viewer viewer, UUID id) {
        return find(viewer, id)
                .map(chat -> new Thread(
                        chat,
                        store.find(Campaign.class, chat.campaignId()).name(),
                        conversations.last(chat),
                        leads(List.of(id)),
                        Optional.ofNullable(store.find(LeadForm.class, chat.campaignId()))
                                .map(form -> form.terms().canned())
                                .orElse(List.of()),
                        accounts.colleagues(viewer, chat.advertiserId())));
    }

    public Optional<Conversation> find(Viewer viewer, UUID id) {
        return Optional.ofNullable(store.find(Conversation.class, id)).filter(c -> viewer.maySee(c.advertiserId()));
    }

    /** From the assistant, or from a colleague. */
    public Checked<Conversation> take(Viewer viewer, UUID id) {
        return change(viewer, id, c -> take(viewer, c));
    }

    private void take(Viewer viewer, Conversation chat) {
        Optional<String> had = chat.assignee();
        boolean first = chat.state() != ConversationState.PERSON;
        if (chat.take(viewer.name(), clock.instant())) {
            if (first) {
                conversations.note(chat, Phrase.JOINED);
            }
            tell(chat, had, viewer);
        }
    }

    /**
     * Gives a chat to a colleague, who sees it at once.
     *
     * @param to login of one of {@link Thread#colleagues}
     */
    public Checked<Conversation> assign(Viewer viewer, UUID id, String to) {
        var findings = new Findings();
        Optional<Conversation> chat = find(viewer, id);
        findings.expect(
                chat.stream()
                        .flatMap(c -> accounts.colleagues(viewer, c.advertiserId()).stream())
                        .anyMatch(colleague -> colleague.login().equals(to)),
                "to",
                "There is no such colleague for this chat.");
        findings.expect(chat.filter(c -> c.state() == ConversationState.CLOSED).isEmpty(), "", "This chat has ended.");
        return findings.judge(() -> to).then(found -> change(viewer, id, c -> assign(viewer, c, found)));
    }

    private void assign(Viewer viewer, Conversation chat, String to) {
        Optional<String> had = chat.assignee();
        boolean first = chat.state() == ConversationState.ASSISTANT;
        if (chat.assign(to, clock.instant())) {
            if (first) {
                conversations.note(chat, Phrase.WAITING);
            }
            tell(chat, had, viewer);
            log.add(viewer, "assigned a chat", chat.id() + " to " + to);
        }
    }

    private void tell(Conversation chat, Optional<String> had, Viewer by) {
        ChatNotice.about(chat, had, by.name(), clock.instant()).forEach(store::persist);
    }

    /** What this person was not told yet, the oldest first. */
    public List<Notice> notices(Viewer viewer) {
        TypedQuery<ChatNotice> query = store.createQuery(
                "select n from ChatNotice n where n.reader = :me" + OwnRows.condition(viewer, "n")
                        + " order by n.madeAt, n.id",
                ChatNotice.class);
        List<ChatNotice> notices = OwnRows.bind(viewer, query)
                .setParameter("me", viewer.name())
                .setMaxResults(MOST_NOTICES)
                .getResultList();
        Map<UUID, String> names = notices.isEmpty()
                ? Map.of()
                : names(notices.stream().map(ChatNotice::conversationId).toList());
        return notices.stream()
                .map(n -> new Notice(n, names.getOrDefault(n.conversationId(), "")))
                .toList();
    }

    /** Not to be told again. */
    public void read(Viewer viewer, UUID notice) {
        Optional.ofNullable(store.find(ChatNotice.class, notice))
                .filter(n -> n.reader().equals(viewer.name()) && viewer.maySee(n.advertiserId()))
                .ifPresent(store::remove);
    }

    /** Whoever replies takes over. */
    public Checked<Conversation> reply(Viewer viewer, UUID id, String typed) {
        var findings = new Findings();
        String words = findings.paragraph("words", typed, Message.LONGEST);
        findings.expect(!words.isEmpty(), "words", "Write something first.");
        return findings.judge(() -> words)
                .then(said -> change(viewer, id, c -> {
                    if (c.state() != ConversationState.PERSON) {
                        take(viewer, c);
                    }
                    if (c.state() != ConversationState.CLOSED) {
                        conversations.reply(c, said);
                    }
                }));
    }

    public Checked<Conversation> giveBack(Viewer viewer, UUID id) {
        return change(viewer, id, c -> {
            if (c.giveBack()) {
                conversations.note(c, Phrase.BACK);
            }
        });
    }

    public Checked<Conversation> close(Viewer viewer, UUID id) {
        return change(viewer, id, c -> {
            if (c.state() != ConversationState.CLOSED) {
                conversations.note(c, Phrase.ENDED);
                c.close();
            }
        });
    }

    private Checked<Conversation> change(Viewer viewer, UUID id, java.util.function.Consumer<Conversation> change) {
        var findings = new Findings();
        boolean there = findings.expect(find(viewer, id).isPresent(), "", "There is no such chat.");
        Optional<Conversation> changed = there ? conversations.change(id, change) : Optional.empty();
        return findings.judge(changed::orElseThrow);
    }

    private Map<UUID, String> campaigns(List<Conversation> chats) {
        return store.createQuery("select c.id, c.name from Campaign c where c.id in :ids", Object[].class)
                .setParameter(
                        "ids",
                        chats.stream().map(Conversation::campaignId).distinct().toList())
                .getResultStream()
                .collect(Collectors.toMap(row -> (UUID) row[0], row -> (String) row[1]));
    }

    private Map<UUID, String> names(List<UUID> chats) {
        return leads(chats).stream()
                .collect(Collectors.toMap(
                        lead -> lead.conversationId().orElseThrow(), SharedInbox::name, (one, other) -> other));
    }

    private static String name(Lead lead) {
        return lead.given().getOrDefault(LeadField.NAME, lead.given(LeadField.EMAIL));
    }

    private List<Lead> leads(List<UUID> chats) {
        return store.createQuery(
                        "select l from Lead l where l.conversationId in :chats order by l.consentedAt", Lead.class)
                .setParameter("chats", chats)
                .getResultList();
    }

    private Map<UUID, String> last(List<Conversation> chats) {
        return store.createQuery("select u from Utterance u where u.id in :ids", Utterance.class)
                .setParameter(
                        "ids",
                        chats.stream()
                                .map(c -> new UtteranceId(c.id(), c.said()))
                                .toList())
                .getResultStream()
                .collect(Collectors.toMap(Utterance::conversationId, Utterance::words));
    }
}
