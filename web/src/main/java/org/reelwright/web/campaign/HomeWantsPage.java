package org.reelwright.web.campaign;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.stream.Stream;
import org.reelwright.domain.account.Viewer;
import org.reelwright.domain.campaign.KeptDraft;
import org.reelwright.ejb.campaign.Drafts;
import org.reelwright.ejb.lead.SharedInbox;
import org.reelwright.ejb.learning.CampaignPulse;
import org.reelwright.ejb.learning.CampaignPulse.Wanting;
import org.reelwright.ejb.rendition.Creatives;
import org.reelwright.ejb.rendition.ItemUses;
import org.reelwright.ejb.review.Shares;

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

    @Inject
    private SharedInbox inbox;

    @Inject
    private Shares shares;

    @Inject
    private ItemUses uses;

    private List<KeptDraft> open;
    private List<Wanting> stuck;
    private List<Wanting> runningOut;
    private Creatives.Waiting waiting;
    private SharedInbox.Waiting chats;
    private List<Shares.Answered> answered;
    private List<ItemUses.Overdue> overdue;

    @PostConstruct
    void look() {
        open = viewer.advertiserId().isPresent() ? drafts.open(viewer, SOME) : List.of();
        stuck = pulse.stuck(viewer, SOME);
        runningOut = pulse.runningOut(viewer, SOME);
        waiting = creatives.waiting(viewer);
        chats = inbox.waiting(viewer);
        answered = shares.answered(viewer, SOME);
        overdue = viewer.advertiserId().map(own -> uses.overdue(viewer, own)).orElse(List.of());
    }

    /** Whether anything needs this person at all, beside what is ready to be launched. */
    public boolean isAny() {
        return waiting.films() > 0
                || chats.chats() > 0
                || Stream.of(open, stuck, runningOut, answered, overdue).anyMatch(some -> !some.isEmpty());
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

    /** What clients said of films that are not decided yet. */
    public List<Shares.Answered> getAnswered() {
        return answered;
    }

    /** What runs though the rights to something in it have ended. */
    public List<ItemUses.Overdue> getOverdue() {
        return overdue;
    }

    public SharedInbox.Waiting getChats() {
        return chats;
    }

    public Creatives.Waiting getWaiting() {
        return waiting;
    }
}
