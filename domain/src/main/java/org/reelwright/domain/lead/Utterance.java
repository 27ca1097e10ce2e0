package org.reelwright.domain.lead;

import jakarta.persistence.Convert;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** One thing said in a chat; never changed, and erased with it. */
@Entity
public class Utterance {

    @EmbeddedId
    private UtteranceId id;

    @Enumerated(EnumType.STRING)
    private Speaker speaker;

    private String words;

    @Enumerated(EnumType.STRING)
    private Answer.Outcome outcome;

    @Convert(converter = SourcesColumn.class)
    private List<SourceShown> sources;

    private Integer tookMs;
    private Instant saidAt;

    protected Utterance() {}

    static Utterance say(UtteranceId id, Speaker speaker, String words, Instant now) {
        var utterance = new Utterance();
        utterance.id = id;
        utterance.speaker = speaker;
        utterance.words = words;
        utterance.sources = List.of();
        utterance.saidAt = now;
        return utterance;
    }

    static Utterance answer(UtteranceId id, Answer answer, Duration took, Instant now) {
        Utterance utterance = say(id, Speaker.ASSISTANT, answer.text(), now);
        utterance.outcome = answer.outcome();
        utterance.sources = answer.sources();
        utterance.tookMs = (int) took.toMillis();
        return utterance;
    }

    public UUID conversationId() {
        return id.conversationId();
    }

    public int ordinal() {
        return id.ordinal();
    }

    public Speaker speaker() {
        return speaker;
    }

    public String words() {
        return words;
    }

    /** Of the assistant's answers only. */
    public Optional<Answer.Outcome> outcome() {
        return Optional.ofNullable(outcome);
    }

    public List<SourceShown> sources() {
        return sources;
    }

    public Instant saidAt() {
        return saidAt;
    }
}
