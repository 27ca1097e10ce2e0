package org.reelwright.ejb.lead;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.TypedQuery;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.reelwright.domain.account.Viewer;
import org.reelwright.domain.lead.LeadPush;
import org.reelwright.ejb.account.Audited;
import org.reelwright.ejb.account.OwnRows;

/** Which leads an advertiser must erase wherever they were taken to, and whether the advertiser's own server was told so. */
@Stateless
public class WithdrawnLeads {

    private static final int MOST_LISTED = 50_000;
    private static final int MOST_SHOWN = 50;

    @PersistenceContext
    EntityManager store;

    @Inject
    Clock clock;

    /** @param webhook {@code TOLD} where there was nothing to tell, too */
    public record Withdrawn(UUID leadId, Instant erasedAt, Webhook webhook, String trouble) {}

    /** How far the advertiser's server has been told. */
    public enum Webhook {
        TOLD,
        WAITING,
        GIVEN_UP
    }

    /** Newest first, fifty thousand at most. */
    public List<Withdrawn> of(Viewer viewer, UUID campaign) {
        var query = store.createQuery(
                        """
                        select e.leadId, e.erasedAt, p.givenUp, p.reason from Erasure e
                        join LeadForm f on f.campaignId = e.campaignId
                        left join LeadPush p on p.leadId = e.leadId and p.kind = :withdrawn
                        where e.campaignId = :campaign and e.leadId is not null""" + OwnRows.condition(viewer, "f") + " order by e.erasedAt desc, e.leadId", Object[].class)
                .setParameter("campaign", campaign)
                .setParameter("withdrawn", LeadPush.Kind.WITHDRAWN);
        return OwnRows.bind(viewer, query)
                .setMaxResults(MOST_LISTED)
                .getResultStream()
                .map(WithdrawnLeads::withdrawn)
                .toList();
    }

    private static Withdrawn withdrawn(Object[] row) {
        Optional<Boolean> givenUp = Optional.ofNullable((Boolean) row[2]);
        Webhook webhook =
                givenUp.map(is -> is ? Webhook.GIVEN_UP : Webhook.WAITING).orElse(Webhook.TOLD);
        return new Withdrawn((UUID) row[0], (Instant) row[1], webhook, givenUp.isPresent() ? (String) row[3] : "");
    }

    /** What could not be told of leads however often it was tried, fifty at most. */
    public List<LeadPush> givenUp(Viewer viewer, Optional<UUID> campaign) {
        var query = givenUp(
                viewer, campaign.map(id -> " and p.campaignId = :campaign").orElse("") + " order by p.kind desc, p.id");
        campaign.ifPresent(id -> query.setParameter("campaign", id));
        return query.setMaxResults(MOST_SHOWN).getResultList();
    }

    private TypedQuery<LeadPush> givenUp(Viewer viewer, String which) {
        var query = store.createQuery(
                "select p from LeadPush p join LeadForm f on f.campaignId = p.campaignId where p.givenUp = true"
                        + OwnRows.condition(viewer, "f") + which,
                LeadPush.class);
        OwnRows.bind(viewer, query);
        return query;
    }

    /** @return whether it is tried anew */
    @Audited("had it told of leads again")
    public boolean again(Viewer viewer, UUID push) {
        List<LeadPush> one =
                givenUp(viewer, " and p.id = :push").setParameter("push", push).getResultList();
        one.forEach(untold -> untold.again(clock.instant()));
        return !one.isEmpty();
    }
}
