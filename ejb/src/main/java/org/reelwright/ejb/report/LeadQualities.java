package org.reelwright.ejb.report;

import java.util.Optional;
import java.util.UUID;
import org.reelwright.domain.account.Viewer;
import org.reelwright.domain.report.LeadQuality;

/** Knows how well campaigns' assistants work: what a report tells of them, without knowing how leads are taken. */
public interface LeadQualities {

    /** @return nothing where no assistant was set up, or for whom may not see it */
    Optional<LeadQuality> of(Viewer viewer, UUID campaign);
}
