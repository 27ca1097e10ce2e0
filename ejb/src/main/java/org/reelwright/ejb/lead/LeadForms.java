package org.reelwright.ejb.lead;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.reelwright.domain.account.Viewer;
import org.reelwright.domain.campaign.Campaign;
import org.reelwright.domain.lead.LeadForm;
import org.reelwright.domain.lead.LeadTerms;
import org.reelwright.domain.lead.LeadTermsCheck;
import org.reelwright.domain.report.LeadQuality;
import org.reelwright.domain.shared.Checked;
import org.reelwright.domain.shared.Violation;
import org.reelwright.ejb.account.Audited;
import org.reelwright.ejb.account.Secrets;

/** How campaigns take leads. */
@Stateless
public class LeadForms {

    @PersistenceContext
    EntityManager store;

    @Inject
    Clock clock;

    public Optional<LeadForm> find(Viewer viewer, UUID campaign) {
        return Optional.ofNullable(store.find(LeadForm.class, campaign))
                .filter(form -> viewer.maySee(form.advertiserId()));
    }

    /** For anybody: one that stands open. */
    public Optional<LeadForm> open(UUID campaign) {
        return Optional.ofNullable(store.find(LeadForm.class, campaign)).filter(LeadForm::isOpen);
    }

    /** @param version that the person saw, or 0 when there was none: what another changed since is not overwritten */
    @Audited("set up an assistant")
    public Checked<LeadForm> save(Viewer viewer, UUID campaign, int version, Map<String, String> typed) {
        Optional<Campaign> of = Optional.ofNullable(store.find(Campaign.class, campaign))
                .filter(found -> viewer.maySee(found.advertiserId()));
        if (of.isEmpty()) {
            return no("There is no such campaign.");
        }
        return LeadTermsCheck.check(typed).then(terms -> save(of.get(), version, terms, typed));
    }

    /** Asked by a test question at a time elsewhere; here only the sum is kept. */
    public void tried(Viewer viewer, UUID campaign, LeadQuality.Trials trials) {
        find(viewer, campaign).ifPresent(form -> form.tried(trials, clock.instant()));
    }

    private Checked<LeadForm> save(Campaign campaign, int version, LeadTerms terms, Map<String, String> typed) {
        LeadForm form = store.find(LeadForm.class, campaign.id(), LockModeType.OPTIMISTIC);
        if (form == null) {
            form = LeadForm.begin(campaign, terms, Base64.getUrlDecoder().decode(Secrets.token()), clock.instant());
            store.persist(form);
        } else if (form.version() != version) {
            return no("Somebody else changed this meanwhile. Look at what it says now, then change it again.");
        } else {
            form.change(terms, clock.instant());
        }
        form.open(typed.getOrDefault("open", "").equals("true"));
        store.flush();
        return new Checked.Good<>(form);
    }

    private static <T> Checked<T> no(String why) {
        return new Checked.Bad<>(List.of(new Violation("", why)));
    }
}
