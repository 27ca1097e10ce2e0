package org.reelwright.ejb.campaign;

import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.reelwright.domain.account.Advertiser;
import org.reelwright.domain.account.Viewer;
import org.reelwright.domain.campaign.Brief;
import org.reelwright.domain.campaign.BriefCheck;
import org.reelwright.domain.campaign.BriefDraft;
import org.reelwright.domain.campaign.Campaign;
import org.reelwright.domain.shared.Checked;
import org.reelwright.domain.shared.Violation;
import org.reelwright.ejb.account.Audited;
import org.reelwright.ejb.asset.AssetRights;
import org.reelwright.ejb.asset.Releases;

/** Campaigns and their briefs. */
@Stateless
public class Campaigns {

    @PersistenceContext
    EntityManager store;

    @Inject
    AssetRights rights;

    @Inject
    Releases releases;

    @Inject
    Event<BriefRevised> revised;

    @Inject
    Clock clock;

    @Audited("drafted a campaign")
    public Checked<Campaign> draft(Viewer viewer, UUID advertiserId, BriefDraft typed) {
        if (!viewer.maySee(advertiserId) || store.find(Advertiser.class, advertiserId) == null) {
            return no("advertiser", "There is no such advertiser.");
        }
        Checked<Brief> checked = BriefCheck.check(typed, clock.instant(), uploadedBy(advertiserId));
        if (checked instanceof Checked.Good<Brief> good) {
            var campaign = Campaign.draft(advertiserId, good.value(), clock.instant());
            store.persist(campaign);
            return new Checked.Good<>(campaign);
        }
        return new Checked.Bad<>(((Checked.Bad<Brief>) checked).violations());
    }

    /** What is wrong with it, or nothing; nothing is stored. */
    public Checked<Brief> tryOut(UUID advertiserId, BriefDraft typed) {
        return BriefCheck.check(typed, clock.instant(), uploadedBy(advertiserId));
    }

    /** As {@link #tryOut}, of a brief that would take the place of this campaign's. */
    public Checked<Brief> tryOut(Campaign campaign, BriefDraft typed) {
        return BriefCheck.checkRevision(typed, campaign.brief(), clock.instant(), uploadedBy(campaign.advertiserId()));
    }

    @Audited("changed a brief")
    public Checked<Campaign> revise(Viewer viewer, UUID id, BriefDraft typed) {
        Optional<Campaign> campaign = find(viewer, id);
        if (campaign.isEmpty()) {
            return no("", "There is no such campaign.");
        }
        return revise(campaign.get(), typed);
    }

    /** Newest first. */
    public List<Campaign> list(Viewer viewer) {
        String all = "select c from Campaign c";
        String latestFirst = " order by c.createdAt desc, c.id";
        if (viewer.advertiserId().isEmpty()) {
            return store.createQuery(all + latestFirst, Campaign.class).getResultList();
        }
        return store.createQuery(all + " where c.advertiserId = :owner" + latestFirst, Campaign.class)
                .setParameter("owner", viewer.advertiserId().get())
                .getResultList();
    }

    /** Whose it is. */
    public Optional<UUID> ownerOf(UUID id) {
        return store.createQuery("select c.advertiserId from Campaign c where c.id = :id", UUID.class)
                .setParameter("id", id)
                .getResultStream()
                .findFirst();
    }

    public Optional<Campaign> find(Viewer viewer, UUID id) {
        return Optional.ofNullable(store.find(Campaign.class, id)).filter(c -> viewer.maySee(c.advertiserId()));
    }

    private Checked<Campaign> revise(Campaign campaign, BriefDraft typed) {
        Checked<Brief> checked = tryOut(campaign, typed);
        if (checked instanceof Checked.Good<Brief> good) {
            if (!campaign.revise(good.value())) {
                return no(
                        "", "The brief of a campaign that runs or has ended cannot change. Pause the campaign first.");
            }
            revised.fire(new BriefRevised(campaign.id()));
            return new Checked.Good<>(campaign);
        }
        return new Checked.Bad<>(((Checked.Bad<Brief>) checked).violations());
    }

    private Uploaded uploadedBy(UUID advertiserId) {
        return new Uploaded(store, rights, releases, advertiserId);
    }

    private static <T> Checked<T> no(String field, String message) {
        return new Checked.Bad<>(List.of(new Violation(field, message)));
    }
}
