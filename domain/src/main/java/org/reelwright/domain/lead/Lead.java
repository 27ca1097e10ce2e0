package org.reelwright.domain.lead;

import jakarta.persistence.Convert;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.reelwright.domain.shared.Language;

/**
 * Somebody who wants to be contacted, with the consent they gave: its text, as they read it, and its time. Its life: sent,
 * judged by the advertiser's rules or by a person, told as a conversion once it qualifies; answered; erased when consent is withdrawn.
 */
@Entity
public class Lead {

    @Id
    private UUID id;

    @Version
    private int version;

    private UUID campaignId;
    private UUID advertiserId;
    private UUID conversationId;

    @Convert(converter = GivenColumn.class)
    private Map<LeadField, String> given;

    @Enumerated(EnumType.STRING)
    private Language language;

    private String consent;
    private Instant consentedAt;
    private String withdrawHash;

    @Enumerated(EnumType.STRING)
    private Verdict verdict;

    private String judgedBy;
    private Instant callAt;
    private Instant countedAt;
    private Instant answeredAt;

    @Embedded
    private Click click;

    protected Lead() {}

    /** @param withdrawHash SHA-256 of the token in the link by which consent is withdrawn */
    public static Lead take(
            UUID id,
            LeadForm form,
            LeadCheck.Read read,
            Language language,
            Optional<UUID> conversation,
            Optional<Click> click,
            String withdrawHash,
            Instant now) {
        var lead = new Lead();
        lead.id = id;
        lead.campaignId = form.campaignId();
        lead.advertiserId = form.advertiserId();
        lead.conversationId = conversation.orElse(null);
        lead.given = Map.copyOf(read.given());
        lead.language = language;
        lead.consent = form.terms().consent();
        lead.consentedAt = now;
        lead.withdrawHash = withdrawHash;
        lead.verdict = Rule.judge(form.terms().rules(), read.given());
        lead.judgedBy = "";
        lead.callAt = read.callAt().orElse(null);
        lead.click = click.orElse(null);
        return lead;
    }

    /** A person knows better than the rules. */
    public void judge(Verdict said, String by) {
        verdict = said;
        judgedBy = by;
    }

    /** The advertiser has dealt with it, in whatever way. */
    public void answered(Instant now) {
        answeredAt = answeredAt == null ? now : answeredAt;
    }

    /**
     * Whether somebody may still wait to hear from the advertiser. Whoever is to be called does not.
     *
     * @param spoken whether a person said something in its chat since, on either side
     * @param ended whether that chat was ended
     */
    public boolean isUnanswered(boolean spoken, boolean ended) {
        return answeredAt == null && callAt == null && verdict != Verdict.NO && !spoken && !ended;
    }

    public void counted(Instant now) {
        countedAt = countedAt == null ? now : countedAt;
    }

    public UUID id() {
        return id;
    }

    public UUID campaignId() {
        return campaignId;
    }

    public UUID advertiserId() {
        return advertiserId;
    }

    public Optional<UUID> conversationId() {
        return Optional.ofNullable(conversationId);
    }

    public Map<LeadField, String> given() {
        return given;
    }

    public String given(LeadField field) {
        return given.getOrDefault(field, "");
    }

    public Language language() {
        return language;
    }

    /** As it stood beside the box. */
    public String consent() {
        return consent;
    }

    public Instant consentedAt() {
        return consentedAt;
    }

    /** SHA-256 of the token in the link by which consent is withdrawn. */
    public String withdrawHash() {
        return withdrawHash;
    }

    public Verdict verdict() {
        return verdict;
    }

    /** Whether it is still to be told as a conversion. */
    public boolean isToBeCounted() {
        return verdict == Verdict.QUALIFIED && countedAt == null;
    }

    public boolean isAnswered() {
        return answeredAt != null;
    }

    public Optional<Instant> callAt() {
        return Optional.ofNullable(callAt);
    }

    public Optional<Click> click() {
        return Optional.ofNullable(click);
    }
}
