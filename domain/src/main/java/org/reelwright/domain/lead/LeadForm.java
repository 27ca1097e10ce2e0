package org.reelwright.domain.lead;

import jakarta.persistence.Convert;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.Base64;
import java.util.Optional;
import java.util.UUID;
import org.reelwright.domain.campaign.Campaign;
import org.reelwright.domain.report.LeadQuality;
import org.reelwright.domain.report.WebhookSeal;

/** A campaign's door: its terms, and whether it stands open. Its life: set up, changed, opened and closed as often as wanted. */
@Entity
public class LeadForm {

    @Id
    private UUID campaignId;

    @Version
    private int version;

    private UUID advertiserId;

    @Convert(converter = LeadTermsColumn.class)
    private LeadTerms terms;

    private boolean isOpen;
    private String secret;
    private int trialsAsked;
    private int trialsRight;
    private int trialsAbsent;
    private int trialsRefused;
    private Instant triedAt;
    private Instant changedAt;

    protected LeadForm() {}

    /** @param secret random bytes that webhooks are signed with */
    public static LeadForm begin(Campaign campaign, LeadTerms terms, byte[] secret, Instant now) {
        var form = new LeadForm();
        form.campaignId = campaign.id();
        form.advertiserId = campaign.advertiserId();
        form.secret = Base64.getEncoder().encodeToString(secret);
        form.change(terms, now);
        return form;
    }

    public void change(LeadTerms to, Instant now) {
        terms = to;
        changedAt = now;
    }

    public void open(boolean wanted) {
        isOpen = wanted;
    }

    public void tried(LeadQuality.Trials trials, Instant now) {
        trialsAsked = trials.asked();
        trialsRight = trials.right();
        trialsAbsent = trials.absent();
        trialsRefused = trials.refused();
        triedAt = now;
    }

    public UUID campaignId() {
        return campaignId;
    }

    public int version() {
        return version;
    }

    public UUID advertiserId() {
        return advertiserId;
    }

    public LeadTerms terms() {
        return terms;
    }

    public boolean isOpen() {
        return isOpen;
    }

    public WebhookSeal seal() {
        return new WebhookSeal(Base64.getDecoder().decode(secret));
    }

    /** How the trial questions were answered last. */
    public LeadQuality.Trials trials() {
        return new LeadQuality.Trials(trialsAsked, trialsRight, trialsAbsent, trialsRefused);
    }

    public Optional<Instant> triedAt() {
        return Optional.ofNullable(triedAt);
    }
}
