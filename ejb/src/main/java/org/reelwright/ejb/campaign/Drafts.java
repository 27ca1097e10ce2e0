package org.reelwright.ejb.campaign;

import jakarta.ejb.EJBException;
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
import org.reelwright.domain.campaign.TypedReading;
import org.reelwright.domain.shared.Checked;
import org.reelwright.domain.shared.Violation;

/** Briefs while they are typed. Whoever changes one holds its row lock, so that nobody's letters overwrite another's. */
@Stateless
public class Drafts {

    @PersistenceContext
    EntityManager store;

    @Inject
    Clock clock;

    @Inject
    Campaigns campaigns;

    @Inject
    DraftBeginning beginning;

    /** @param conflicts fields that somebody else changed too; nothing of them was taken over */
    public record Saved(KeptDraft draft, List<Typed.Conflict> conflicts) {}

    public Optional<KeptDraft> find(Viewer viewer, UUID id) {
        return Optional.ofNullable(store.find(KeptDraft.class, id))
                .filter(draft -> viewer.maySee(draft.advertiserId()));
    }

    /** Not yet made into a campaign, the one changed last first. */
    public List<KeptDraft> open(Viewer viewer, int most) {
        return store.createQuery(
                        "select d from KeptDraft d where d.campaignId is null and (:all = true or d.advertiserId = :owner)"
                                + " and (d.revises is null or d.changedAt > d.startedAt)"
                                + " order by d.changedAt desc, d.id",
                        KeptDraft.class)
                .setParameter("all", viewer.advertiserId().isEmpty())
                .setParameter("owner", viewer.advertiserId().orElse(new UUID(0, 0)))
                .setMaxResults(most)
                .getResultList();
    }

    /**
     * Takes over what changed; the first change begins the draft.
     *
     * @param base the texts that this person began with
     * @param mine the texts that are at theirs now
     */
    public Checked<Saved> save(Viewer viewer, UUID id, Map<String, String> base, Map<String, String> mine) {
        if (Typed.isTooMuch(mine)) {
            return no("fields", "No brief has so many fields, or such long ones.");
        }
        Checked<KeptDraft> draft = begun(viewer, id);
        if (draft instanceof Checked.Good<KeptDraft> good) {
            var conflicts = good.value().change(base, mine, viewer.name(), clock.instant());
            return new Checked.Good<>(new Saved(good.value(), conflicts));
        }
        return new Checked.Bad<>(((Checked.Bad<KeptDraft>) draft).violations());
    }

    /** Fills what is empty with what was found on a page or in a feed, and marks it so. */
    public Checked<KeptDraft> guess(Viewer viewer, UUID id, Map<String, String> found) {
        Checked<KeptDraft> draft = begun(viewer, id);
        if (draft instanceof Checked.Good<KeptDraft> good) {
            good.value().guess(found, viewer.name(), clock.instant());
        }
        return draft;
    }

    /**
     * Makes a campaign of it, or changes the one for which it was begun, once: asked again, it answers with the same one.
     */
    public Checked<Campaign> finish(Viewer viewer, UUID id) {
        Optional<KeptDraft> found = locked(viewer, id);
        if (found.isEmpty()) {
            return no("product.name", "Name the product.");
        }
        KeptDraft draft = found.get();
        if (draft.campaignId().isPresent()) {
            return new Checked.Good<>(
                    campaigns.find(viewer, draft.campaignId().get()).orElseThrow());
        }
        var made = draft.revises().isPresent()
                ? revise(viewer, draft, draft.revises().get())
                : campaigns.draft(viewer, draft.advertiserId(), new TypedReading(draft.typed()).draft());
        if (made instanceof Checked.Good<Campaign> good) {
            draft.become(good.value());
        }
        return made;
    }

    /** Not over what somebody else changed meanwhile: whoever comes second sees that first. */
    private Checked<Campaign> revise(Viewer viewer, KeptDraft draft, UUID campaignId) {
        Optional<Campaign> campaign =
                Optional.ofNullable(store.find(Campaign.class, campaignId, LockModeType.PESSIMISTIC_WRITE));
        return campaign.filter(draft::isBehind).isPresent()
                ? no("", "Somebody else changed this brief meanwhile. Look it over, then save again.")
                : campaigns.revise(viewer, campaignId, new TypedReading(draft.typed()).draft());
    }

    /** @return what was thrown away; empty if there was none */
    public Optional<KeptDraft> drop(Viewer viewer, UUID id) {
        Optional<KeptDraft> draft =
                locked(viewer, id).filter(d -> d.campaignId().isEmpty());
        draft.ifPresent(store::remove);
        return draft;
    }

    private Checked<KeptDraft> begun(Viewer viewer, UUID id) {
        Optional<KeptDraft> found = there(viewer, id);
        if (found.isEmpty()) {
            return no("", "Only advertisers begin campaigns.");
        }
        KeptDraft draft = found.get();
        if (!viewer.maySee(draft.advertiserId())) {
            return no("", "There is no such draft.");
        }
        return draft.campaignId().isPresent()
                ? no("", "This campaign is being made already.")
                : new Checked.Good<>(draft);
    }

    /** A page saves its first letters and its first photo at once: whoever comes second finds what the first began. */
    private Optional<KeptDraft> there(Viewer viewer, UUID id) {
        if (viewer.advertiserId().isPresent() && !isThere(id)) {
            try {
                beginning.begin(viewer, id);
            } catch (EJBException alreadyBegun) {
                return Optional.of(lock(id).orElseThrow(() -> alreadyBegun));
            }
        }
        return lock(id);
    }

    /** Without reading it: what is read before it is locked may be old. */
    private boolean isThere(UUID id) {
        return store.createQuery("select count(d) from KeptDraft d where d.id = :id", Long.class)
                        .setParameter("id", id)
                        .getSingleResult()
                > 0;
    }

    private Optional<KeptDraft> lock(UUID id) {
        return Optional.ofNullable(store.find(KeptDraft.class, id, LockModeType.PESSIMISTIC_WRITE));
    }

    private Optional<KeptDraft> locked(Viewer viewer, UUID id) {
        return lock(id).filter(draft -> viewer.maySee(draft.advertiserId()));
    }

    private static <T> Checked<T> no(String field, String message) {
        return new Checked.Bad<>(List.of(new Violation(field, message)));
    }
}
