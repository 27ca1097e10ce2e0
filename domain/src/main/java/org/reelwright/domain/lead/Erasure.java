package org.reelwright.domain.lead;

import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import java.time.Instant;
import java.util.UUID;

/**
 * Proves that somebody's data was erased, and knows nothing of them: how many rows of what, and the hash of the random token in
 * their link, so that whoever has the link can be shown that it was done. Who has several links has as many proofs of the whole. The
 * lead's number is random; it is kept so that the advertiser can erase the lead wherever files of leads were taken to.
 */
@Entity
public class Erasure {

    @Id
    @GeneratedValue(strategy = GenerationType.UUID)
    private UUID id;

    private UUID campaignId;
    private String tokenHash;
    private UUID leadId;
    private int leads;
    private int conversations;
    private int utterances;
    private Instant erasedAt;

    protected Erasure() {}

    public static Erasure record(
            UUID campaign, String tokenHash, int leads, int conversations, int utterances, Instant now) {
        var erasure = new Erasure();
        erasure.campaignId = campaign;
        erasure.tokenHash = tokenHash;
        erasure.leads = leads;
        erasure.conversations = conversations;
        erasure.utterances = utterances;
        erasure.erasedAt = now;
        return erasure;
    }

    /** @param lead of which this is the proof */
    public Erasure of(UUID lead) {
        leadId = lead;
        return this;
    }

    public UUID campaignId() {
        return campaignId;
    }

    public int leads() {
        return leads;
    }

    public int utterances() {
        return utterances;
    }

    public Instant erasedAt() {
        return erasedAt;
    }
}
