package org.reelwright.web.campaign;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.reelwright.domain.account.Viewer;
import org.reelwright.domain.campaign.KeptDraft;
import org.reelwright.ejb.campaign.Drafts;
import org.reelwright.ejb.learning.CampaignPulse;
import org.reelwright.ejb.learning.CampaignPulse.Wanting;
import org.reelwright.ejb.rendition.Creatives;

/** What needs this person now: a few of each kind, and never more queries than kinds. */
@Named("homeWants")
@RequestScoped
public class HomeWantsPage {

    private static final int SOME = 5;

    @Inject
    private Viewer viewer;

    @Inject
    private Drafts drafts;

    @Inject
    private CampaignPulse pulse;

    @Inject
    private Creatives creatives;

    private List<KeptDraft> open;
    private List<Wanting> stuck;
    private List<Wanting> runningOut;
    private Creatives.Waiting waiting;

    @PostConstruct
    void look() {
        open = viewer.advertiserId().isPresent() ? drafts.open(viewer, SOME) : List.of();
        stuck = pulse.stuck(viewer, SOME);
        runningOut = pulse.runningOut(viewer, SOME);
        waiting = creatives.waiting(viewer);
    }

    /** Whether anything needs this person at all, beside what is ready to be launched. */
    public boolean isAny() {
        return !open.isEmpty() || !stuck.isEmpty() || !runningOut.isEmpty() || waiting.films() > 0;
    }

    public List<KeptDraft> getDrafts() {
        return open;
    }

    public List<Wanting> getStuck() {
        return stuck;
    }

    public List<Wanting> getRunningOut() {
        return runningOut;
    }

    public Creatives.Waiting getWaiting() {
        return waiting;
    }
}
