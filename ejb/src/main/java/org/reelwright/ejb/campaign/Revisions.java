package org.reelwright.ejb.campaign;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.reelwright.domain.account.Viewer;
import org.reelwright.domain.campaign.Campaign;
import org.reelwright.domain.campaign.KeptDraft;
import org.reelwright.domain.campaign.Typed;
import org.reelwright.domain.shared.Checked;
import org.reelwright.domain.shared.Violation;

/** Drafts in which the brief of a campaign that exists is changed: one for each person and campaign. */
@Stateless
public class Revisions {

    @PersistenceContext
    EntityManager store;

    @Inject
    Campaigns campaigns;

    @Inject
    Clock clock;

    /**
     * What came of looking whether somebody else changed the campaign's brief meanwhile.
     *
     * @param changed whether somebody had
     * @param conflicts what both changed; while there are any, nothing was taken over
     */
    public record Caught(boolean changed, List<Typed.Conflict> conflicts) {

        static final Caught NOTHING = new Caught(false, List.of());
    }

    /** Goes on with what this person began earlier, or begins with the brief as it is now. */
    public Checked<KeptDraft> begin(Viewer viewer, UUID campaignId) {
        Optional<Campaign> found = campaigns.find(viewer, campaignId);
        if (found.isEmpty()) {
            return no("There is no such campaign.");
        }
        Campaign campaign = found.get();
        if (!campaign.mayBeRevised()) {
            return no("The brief of a campaign that runs or has ended cannot change. Pause the campaign first.");
        }
        store.lock(campaign, LockModeType.PESSIMISTIC_WRITE);
        return new Checked.Good<>(open(viewer, campaignId).orElseGet(() -> {
            KeptDraft draft = KeptDraft.revising(UUID.randomUUID(), campaign, viewer.name(), clock.instant());
            store.persist(draft);
            return draft;
        }));
    }

    /** Takes over what others changed in the campaign's brief, as far as it is not the same that was changed here. */
    public Caught catchUp(Viewer viewer, UUID draftId) {
        Optional<KeptDraft> draft = locked(viewer, draftId);
        Optional<Campaign> campaign = draft.flatMap(KeptDraft::revises).flatMap(id -> campaigns.find(viewer, id));
        return campaign.filter(now -> draft.orElseThrow().isBehind(now))
                .map(now -> new Caught(true, draft.orElseThrow().catchUp(now, clock.instant())))
                .orElse(Caught.NOTHING);
    }

    /** @param theirs what the campaign's brief said in the fields in which this person chose */
    public void settle(Viewer viewer, UUID draftId, Map<String, String> theirs) {
        locked(viewer, draftId).filter(draft -> draft.revises().isPresent()).ifPresent(draft -> draft.settle(theirs));
    }

    private Optional<KeptDraft> open(Viewer viewer, UUID campaignId) {
        return store.createQuery(
                        "select d from KeptDraft d where d.revises = :campaign and d.campaignId is null"
                                + " and d.startedBy = :who order by d.startedAt desc",
                        KeptDraft.class)
                .setParameter("campaign", campaignId)
                .setParameter("who", viewer.name())
                .setMaxResults(1)
                .getResultStream()
                .findFirst();
    }

    private Optional<KeptDraft> locked(Viewer viewer, UUID id) {
        return Optional.ofNullable(store.find(KeptDraft.class, id, LockModeType.PESSIMISTIC_WRITE))
                .filter(draft -> viewer.maySee(draft.advertiserId())
                        && draft.campaignId().isEmpty());
    }

    private static <T> Checked<T> no(String why) {
        return new Checked.Bad<>(List.of(new Violation("", why)));
    }
}
