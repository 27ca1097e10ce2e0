package org.reelwright.domain.lead;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/**
 * Tells a person that a chat was given to them, or that they have it no longer. Its life: written with the change, removed once it
 * was read, or with the chat.
 */
@Entity
public class ChatNotice {

    /** What the reader is told. */
    public enum Kind {
        GIVEN,
        LOST
    }

    @Id
    @GeneratedValue(strategy = GenerationType.UUID)
    private UUID id;

    private UUID conversationId;
    private UUID advertiserId;
    private String reader;

    @Enumerated(EnumType.STRING)
    private Kind kind;

    private String givenBy;
    private String givenTo;
    private Instant madeAt;

    protected ChatNotice() {}

    /**
     * For those whom a change of hands concerns, but for whoever made it.
     *
     * @param chat as it is now
     * @param had who had it before
     * @param by who changed it
     */
    public static List<ChatNotice> about(Conversation chat, Optional<String> had, String by, Instant now) {
        String to = chat.assignee().orElse("");
        var notices = new ArrayList<ChatNotice>();
        had.filter(reader -> !reader.equals(by) && !reader.equals(to))
                .ifPresent(reader -> notices.add(write(chat, reader, Kind.LOST, by, now)));
        if (!to.equals(by) && had.filter(to::equals).isEmpty()) {
            notices.add(write(chat, to, Kind.GIVEN, by, now));
        }
        return notices;
    }

    private static ChatNotice write(Conversation chat, String reader, Kind kind, String by, Instant now) {
        var notice = new ChatNotice();
        notice.conversationId = chat.id();
        notice.advertiserId = chat.advertiserId();
        notice.reader = reader;
        notice.kind = kind;
        notice.givenBy = by;
        notice.givenTo = chat.assignee().orElse("");
        notice.madeAt = now;
        return notice;
    }

    public UUID id() {
        return id;
    }

    public UUID conversationId() {
        return conversationId;
    }

    public UUID advertiserId() {
        return advertiserId;
    }

    public String reader() {
        return reader;
    }

    public Kind kind() {
        return kind;
    }

    public String givenBy() {
        return givenBy;
    }

    public String givenTo() {
        return givenTo;
    }
}
