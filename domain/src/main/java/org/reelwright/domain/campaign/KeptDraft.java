package org.reelwright.domain.campaign;

import jakarta.persistence.Convert;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/**
 * A brief that is being typed, kept between visits, sign-ins and restarts. Its life: begun with the first letter, changed by
 * everybody who may see it, and in the end made into one campaign, after which it changes no more. One that was begun for
 * a campaign that exists ({@link #revising}) becomes that campaign's brief instead.
 */
@Entity
@Table(name = "brief_draft")
public class KeptDraft {

    @Id
    private UUID id;

    @Version
    private int version;

    private UUID advertiserId;
    private String startedBy;
    private String changedBy;
    private Instant startedAt;
    private Instant changedAt;

    @Convert(converter = TypedColumn.class)
    private Typed typed;

    private UUID campaignId;
    private UUID revises;
    private int readVersion;

    /** What the campaign's brief said when it was read here. */
    @Convert(converter = TypedColumn.class)
    private Typed original;

    protected KeptDraft() {}

    /** @param id chosen by the page, so that beginning twice is beginning once */
    public static KeptDraft begin(UUID id, UUID advertiserId, String by, Instant now) {
        var draft = new KeptDraft();
        draft.id = id;
        draft.advertiserId = advertiserId;
        draft.startedBy = by;
        draft.changedBy = by;
        draft.startedAt = now;
        draft.changedAt = now;
        draft.typed = Typed.NOTHING;
        draft.original = Typed.NOTHING;
        return draft;
    }

    /** Lays a campaign's brief on the desk to be changed. */
    public static KeptDraft revising(UUID id, Campaign campaign, String by, Instant now) {
        KeptDraft draft = begin(id, campaign.advertiserId(), by, now);
        draft.revises = campaign.id();
        draft.original = BriefWriting.of(campaign.brief());
        draft.typed = draft.original;
        draft.readVersion = campaign.version();
        return draft;
    }

    /** Whether the brief that is changed here has been changed elsewhere since it was read. */
    public boolean isBehind(Campaign campaign) {
        return campaign.version() != readVersion
                && !BriefWriting.of(campaign.brief()).fields().equals(original.fields());
    }

    /**
     * Takes over what was changed in the campaign's brief since it was read, unless the same fields were changed here.
     *
     * @return what both changed; then nothing was taken over yet
     */
    public List<Typed.Conflict> catchUp(Campaign campaign, Instant now) {
        Typed theirs = BriefWriting.of(campaign.brief());
        Typed.Merged merged = theirs.merge(original.fields(), typed.since(original));
        if (merged.conflicts().isEmpty()) {
            take(new Typed(merged.typed().fields(), typed.guesses()), changedBy, now);
            original = theirs;
            readVersion = campaign.version();
        }
        return merged.conflicts();
    }

    /** Somebody saw what the campaign's brief says in these fields now, and chose. */
    public void settle(Map<String, String> theirs) {
        original = original.with(theirs);
    }

    /** @return what could not be taken over, because somebody else changed it too */
    public List<Typed.Conflict> change(Map<String, String> base, Map<String, String> mine, String by, Instant now) {
        Typed.Merged merged = typed.merge(base, mine);
        take(merged.typed(), by, now);
        return merged.conflicts();
    }

    /** Fills what is empty with what was found. */
    public void guess(Map<String, String> found, String by, Instant now) {
        take(typed.guess(found), by, now);
    }

    public void become(Campaign campaign) {
        campaignId = campaign.id();
    }

    private void take(Typed changed, String by, Instant now) {
        if (!changed.equals(typed)) {
            typed = changed;
            changedBy = by;
            changedAt = now;
        }
    }

    public UUID id() {
        return id;
    }

    public UUID advertiserId() {
        return advertiserId;
    }

    public String startedBy() {
        return startedBy;
    }

    /** Login of whoever changed it last. */
    public String changedBy() {
        return changedBy;
    }

    public Instant changedAt() {
        return changedAt;
    }

    public Typed typed() {
        return typed;
    }

    /** What the campaign's brief said when it was read here; nothing in a draft of a new one. */
    public Typed original() {
        return original;
    }

    /** The campaign whose brief is changed here. */
    public Optional<UUID> revises() {
        return Optional.ofNullable(revises);
    }

    /** What was made of it. */
    public Optional<UUID> campaignId() {
        return Optional.ofNullable(campaignId);
    }
}
