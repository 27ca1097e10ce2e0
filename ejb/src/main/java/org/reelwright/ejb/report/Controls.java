package org.reelwright.ejb.report;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.reelwright.domain.account.Viewer;
import org.reelwright.domain.campaign.Campaign;
import org.reelwright.domain.rendition.Creative;
import org.reelwright.domain.report.Control;
import org.reelwright.domain.shared.Checked;
import org.reelwright.domain.shared.Violation;

/** Which film of a campaign its others are held against. */
@Stateless
public class Controls {

    @PersistenceContext
    EntityManager em;

    @Inject
    Clock clock;

    /** Empty when none was chosen, or the campaign is not this viewer's. */
    public Optional<Control> of(Viewer viewer, UUID campaignId) {
        return campaign(viewer, campaignId).flatMap(campaign -> find(campaign.id()));
    }

    /** Takes the place of the one before, whose figures stay in the log. */
    public Checked<Control> choose(Viewer viewer, UUID campaignId, UUID creativeId) {
        Instant now = clock.instant();
        return campaign(viewer, campaignId)
                .flatMap(campaign -> Optional.ofNullable(em.find(Creative.class, creativeId))
                        .filter(film -> film.campaignId().equals(campaign.id())))
                .<Checked<Control>>map(film -> new Checked.Good<>(find(film.campaignId())
                        .map(control -> control.becomes(film, viewer.name(), now))
                        .orElseGet(() -> keep(Control.choose(film, viewer.name(), now)))))
                .orElseGet(() -> new Checked.Bad<>(List.of(
                        new Violation("creative", "This is no film of this campaign. Name the id of one that is."))));
    }

    private Control keep(Control control) {
        em.persist(control);
        return control;
    }

    private Optional<Campaign> campaign(Viewer viewer, UUID id) {
        return Optional.ofNullable(em.find(Campaign.class, id)).filter(c -> viewer.maySee(c.advertiserId()));
    }

    private Optional<Control> find(UUID campaignId) {
        return Optional.ofNullable(em.find(Control.class, campaignId));
    }
}
