package org.reelwright.ejb.lead;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.TypedQuery;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.reelwright.domain.account.Viewer;
import org.reelwright.domain.campaign.Campaign;
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
import org.reelwright.ejb.account.OwnRows;

/** The chats of an advertiser, for whoever answers them: five statements however many there are. */
@Stateless
public class SharedInbox {

    private static final int MOST = 60;

    /**
     * @param name as the form was filled in; empty when it was not
     * @param last what was said last
     */
    public record Row(Conversation chat, String campaign, String name, String last) {}

    /** @param leads of this chat: one, or none */
    public record Thread(
            Conversation chat, String campaign, List<Utterance> said, List<Lead> leads, List<String> canned) {}

    @PersistenceContext
    EntityManager store;

    @Inject
    Conversations conversations;

    /** Those that wait for a person first, then those that moved last; chats in which no visitor spoke are left out. */
    public List<Row> list(Viewer viewer) {
        var chats = new ArrayList<>(chats(viewer, "=", MOST));
        chats.addAll(chats(viewer, "<>", MOST - chats.size()));
        if (chats.isEmpty()) {
            return List.of();
        }
        Map<UUID, String> campaigns = campaigns(chats);
        Map<UUID, String> names = names(chats);
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
                        conversations.after(id, 0),
                        leads(List.of(id)),
                        Optional.ofNullable(store.find(LeadForm.class, chat.campaignId()))
                                .map(form -> form.terms().canned())
                                .orElse(List.of())));
    }

    public Optional<Conversation> find(Viewer viewer, UUID id) {
        return Optional.ofNullable(store.find(Conversation.class, id)).filter(c -> viewer.maySee(c.advertiserId()));
    }

    /** From the assistant, or from a colleague. */
    public Checked<Conversation> take(Viewer viewer, UUID id) {
        return change(viewer, id, c -> {
            boolean first = c.state() != ConversationState.PERSON;
            if (c.take(viewer.name(), c.lastAt()) && first) {
                conversations.note(c, Phrase.JOINED);
            }
        });
    }

    /** Whoever replies takes over. */
    public Checked<Conversation> reply(Viewer viewer, UUID id, String typed) {
        var findings = new Findings();
        String words = findings.paragraph("words", typed, Message.LONGEST);
        findings.expect(!words.isEmpty(), "words", "Write something first.");
        return findings.judge(() -> words)
                .then(said -> change(viewer, id, c -> {
                    if (c.state() != ConversationState.PERSON && c.take(viewer.name(), c.lastAt())) {
                        conversations.note(c, Phrase.JOINED);
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

    private Map<UUID, String> names(List<Conversation> chats) {
        return leads(chats.stream().map(Conversation::id).toList()).stream()
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
