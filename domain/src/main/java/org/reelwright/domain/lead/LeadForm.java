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

    /** @param right how many of the trial questions were answered as they must be */
    public void tried(int asked, int right, Instant now) {
        trialsAsked = asked;
        trialsRight = right;
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

    public int trialsAsked() {
        return trialsAsked;
    }

    public int trialsRight() {
        return trialsRight;
    }

    public Optional<Instant> triedAt() {
        return Optional.ofNullable(triedAt);
    }
}
