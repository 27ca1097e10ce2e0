package org.reelwright.ejb.lead;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Optional;
import java.util.UUID;
import org.reelwright.domain.account.Viewer;
import org.reelwright.domain.report.LeadQuality;
import org.reelwright.ejb.report.LeadQualities;

/** What reports tell of assistants. */
@ApplicationScoped
class ReportedLeads implements LeadQualities {

    @Inject
    LeadFigures figures;

    @Override
    public Optional<LeadQuality> of(Viewer viewer, UUID campaign) {
        return figures.of(viewer, campaign);
    }
}
