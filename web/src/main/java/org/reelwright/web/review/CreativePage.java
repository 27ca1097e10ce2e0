package org.reelwright.web.review;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.reelwright.domain.account.Viewer;
import org.reelwright.domain.campaign.Audience;
import org.reelwright.domain.campaign.Campaign;
import org.reelwright.domain.rendition.Creative;
import org.reelwright.domain.rendition.CreativeStatus;
import org.reelwright.domain.rendition.Finding;
import org.reelwright.domain.rendition.Platform;
import org.reelwright.domain.rendition.Rule;
import org.reelwright.domain.rendition.Severity;
import org.reelwright.domain.review.ClientShare;
import org.reelwright.domain.review.Review;
import org.reelwright.domain.script.Script;
import org.reelwright.ejb.campaign.Campaigns;
import org.reelwright.ejb.rendition.Creatives;
import org.reelwright.ejb.rendition.PlatformBook;
import org.reelwright.ejb.review.Approval;
import org.reelwright.ejb.review.Remarks;
import org.reelwright.ejb.review.ReviewQueue;
import org.reelwright.ejb.review.Reviews;
import org.reelwright.ejb.review.Shares;
import org.reelwright.web.shared.NotThere;

/** The room in which one film is watched, talked about and decided upon; what is done there goes to the resources. */
@Named
@RequestScoped
public class CreativePage {

    @Inject
    private Viewer viewer;

    @Inject
    private Creatives creatives;

    @Inject
    private Campaigns campaigns;

    @Inject
    private Reviews reviews;

    @Inject
    private ReviewQueue queue;

    @Inject
    private Remarks remarks;

    @Inject
    private Shares shares;

    @Inject
    private QueueQuery query;

    @Inject
    private PlatformBook platforms;

    private String id;
    private Creative creative;
    private Campaign campaign;
    private List<Creative> versions = List.of();
    private Set<Integer> filmed = Set.of();
    private Optional<Creative> next = Optional.empty();
    private Optional<Creative> previous = Optional.empty();
    private List<Review> decisions = List.of();
    private List<ClientShare> shared = List.of();
    private Approval approval;
    private Optional<String> forbidden = Optional.empty();
    private Optional<Script> script = Optional.empty();

    public void open() {
        NotThere.id(id).flatMap(at -> creatives.find(viewer, at)).ifPresentOrElse(this::show, NotThere::answer);
    }

    private void show(Creative film) {
        creative = film;
        campaign = campaigns.find(viewer, film.campaignId()).orElseThrow();
        versions = queue.versions(film);
        filmed = creatives.filmedIn(film);
        next = queue.next(viewer, query.filter(), film);
        previous = queue.previous(viewer, query.filter(), film);
        decisions = reviews.of(film.id());
        approval = reviews.approval(viewer, film);
        forbidden = reviews.forbidden(film);
        shared = shares.of(viewer, film.id());
        script = creatives.scriptOf(film);
    }

    public boolean isReviewer() {
        return viewer.mayReview();
    }

    public boolean isMayDecide() {
        return viewer.mayReview() && creative.status() == CreativeStatus.IN_REVIEW && isNewest();
    }

    public boolean isMayOverrule() {
        return viewer.mayOverrule() && !creative.quality().allows();
    }

    private boolean isNewest() {
        return versions.get(versions.size() - 1).id().equals(creative.id());
    }

    /** Why nobody may be shown it; empty where everybody who is seen agrees. */
    public String getForbidden() {
        return forbidden.orElse("");
    }

    public Approval getApproval() {
        return approval;
    }

    /** What a reviewer should know of the film, the worst first. */
    public List<Finding> getConcerns() {
        return creative.quality().findings().stream()
                .filter(finding -> finding.severity() != Severity.PASS)
                .toList();
    }

    public List<Finding> getReassurances() {
        return creative.quality().of(Severity.PASS);
    }

    public String overruledBy(Review review) {
        return Rule.words(review.overruled());
    }

    public List<ChangeChoice> getChanges() {
        return ChangeChoice.forFilm(creatives.planOf(creative), filmed);
    }

    /** Of how its scenes were set in motion. */
    public String getMaking() {
        return filmed.isEmpty() ? "composed, not diffusion" : "shots filmed by a model";
    }

    public String getTitle() {
        var subject = creative.subject();
        return getAudience().name() + ", " + subject.seconds() + " s, "
                + subject.shape().orElseThrow().ratio();
    }

    public Audience getAudience() {
        return campaign.brief().audiences().get(creative.subject().audience());
    }

    public Creative getCreative() {
        return creative;
    }

    public Campaign getCampaign() {
        return campaign;
    }

    /** Null where there is none any more. */
    public Script getScript() {
        return script.orElse(null);
    }

    public List<Creative> getVersions() {
        return versions;
    }

    /** The other versions, the newest first, to be put beside this one. */
    public List<Creative> getOthers() {
        return versions.stream()
                .filter(version -> !version.id().equals(creative.id()))
                .sorted((a, b) -> b.revision() - a.revision())
                .toList();
    }

    public List<SafeArea> getSafeAreas() {
        return SafeArea.of(platforms.platforms(), creative.subject());
    }

    /** Those that play at a loudness of their own, and so are given a file of their own. */
    public List<Platform> getLevelled() {
        var subject = creative.subject();
        return platforms.platforms().showing(subject.shape().orElseThrow(), subject.seconds()).stream()
                .filter(platform -> !platform.isAsLoudAsOnline())
                .toList();
    }

    public List<Review> getDecisions() {
        return decisions;
    }

    public List<ClientShare> getShares() {
        return shared;
    }

    public int getFrames() {
        return remarks.frames(creative);
    }

    public int getFps() {
        return remarks.framesPerSecond();
    }

    /** Empty at the end of the queue. */
    public String getNext() {
        return next.map(film -> film.id().toString()).orElse("");
    }

    public String getPrevious() {
        return previous.map(film -> film.id().toString()).orElse("");
    }

    public String getId() {
        return id;
    }

    public void setId(String id) {
        this.id = id;
    }
}
