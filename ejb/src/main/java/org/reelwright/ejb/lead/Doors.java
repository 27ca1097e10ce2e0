package org.reelwright.ejb.lead;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.reelwright.domain.campaign.Campaign;
import org.reelwright.domain.campaign.CastMember;
import org.reelwright.domain.campaign.Casting;
import org.reelwright.domain.lead.LeadForm;
import org.reelwright.domain.rendition.Creative;
import org.reelwright.domain.rendition.CreativeStatus;

/** What anybody may see of a campaign whose door stands open. */
@Stateless
public class Doors {

    /**
     * @param film an approved one, or nothing yet
     * @param slots times at which a call can begin
     */
    public record Door(LeadForm form, Campaign campaign, Optional<Creative> film, List<Instant> slots) {}

    @PersistenceContext
    EntityManager store;

    @Inject
    LeadForms forms;

    @Inject
    Leads leads;

    public Optional<Door> open(UUID campaign) {
        return forms.open(campaign)
                .map(form ->
                        new Door(form, store.find(Campaign.class, campaign), film(campaign), leads.freeSlots(form)));
    }

    /** Who of the cast presents its films. Nobody where chance chooses, or a real person does, who has not agreed to answer. */
    public Optional<CastMember> face(UUID campaign) {
        return Optional.ofNullable(store.find(Campaign.class, campaign))
                .flatMap(found -> found.brief().presenter())
                .filter(casting -> casting.recording().isEmpty())
                .flatMap(Casting::person);
    }

    private Optional<Creative> film(UUID campaign) {
        return store.createQuery(
                        "select c from Creative c where c.campaignId = :campaign and c.status = :approved order by c.madeAt desc",
                        Creative.class)
                .setParameter("campaign", campaign)
                .setParameter("approved", CreativeStatus.APPROVED)
                .setMaxResults(1)
                .getResultStream()
                .findFirst();
    }
}
