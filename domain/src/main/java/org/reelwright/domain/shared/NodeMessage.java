package org.reelwright.domain.shared;

import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import java.time.Instant;
import java.util.UUID;

/** Something that happens at the moment, told by one node to all others. Its life: said, heard within a second, forgotten after a minute. */
@Entity
public class NodeMessage {

    @Id
    @GeneratedValue(strategy = GenerationType.UUID)
    private UUID id;

    private UUID node;
    private String topic;
    private UUID about;
    private String words;
    private Instant saidAt;

    protected NodeMessage() {}

    /**
     * @param node whose it is
     * @param topic thirty characters at most
     * @param words two thousand at most; may be empty
     */
    public static NodeMessage say(UUID node, String topic, UUID about, String words, Instant now) {
        var message = new NodeMessage();
        message.node = node;
        message.topic = topic;
        message.about = about;
        message.words = words;
        message.saidAt = now;
        return message;
    }

    public UUID id() {
        return id;
    }

    public UUID node() {
        return node;
    }

    public String topic() {
        return topic;
    }

    public UUID about() {
        return about;
    }

    public String words() {
        return words;
    }

    public Instant saidAt() {
        return saidAt;
    }
}
