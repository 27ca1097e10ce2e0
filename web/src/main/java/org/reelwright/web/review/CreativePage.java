package org.reelwright.web.review;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import java.util.Set;
import org.reelwright.domain.account.Viewer;
import org.reelwright.domain.campaign.Audience;
import org.reelwright.domain.campaign.Campaign;
import org.reelwright.domain.rendition.Creative;
import org.reelwright.domain.rendition.CreativeStatus;
import org.reelwright.domain.rendition.Finding;
import org.reelwright.domain.rendition.Rule;
import org.reelwright.domain.rendition.Severity;
import org.reelwright.domain.review.Review;
import org.reelwright.domain.script.Script;
import org.reelwright.domain.shared.Checked;
import org.reelwright.domain.shared.Violation;
import org.reelwright.ejb.campaign.Campaigns;
import org.reelwright.ejb.rendition.Creatives;
import org.reelwright.ejb.review.Reviews;
import org.reelwright.web.shared.NotThere;
import org.reelwright.web.shared.Say;

/** One film: watched, read and decided upon. */
@Named
@ViewScoped
public class CreativePage implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    private transient Viewer viewer;

    @Inject
    private transient Creatives creatives;

    @Inject
    private transient Campaigns campaigns;

    @Inject
    private transient Reviews reviews;

    private String id;
    private String note = "";
    private String what = "SCRIPT";
    private String wrong = "";
    private transient Creative creative;
    private transient Campaign campaign;
    private transient Script script;
    private transient Set<Integer> filmed;

    public void open() {
        if (NotThere.id(id).flatMap(at -> creatives.find(viewer, at)).isEmpty()) {
            NotThere.answer();
        }
    }

    public String approve() {
        return after(reviews.approve(viewer, getCreative().id()), "Approved.");
    }

    /** Although its check failed; the note says why. */
    public String approveAllTheSame() {
        return after(reviews.approveAllTheSame(viewer, getCreative().id(), note), "Approved all the same.");
    }

    public String reject() {
        return after(reviews.reject(viewer, getCreative().id(), note), "Rejected.");
    }

    public String ask() {
        ChangeChoice choice = getChanges().stream()
                .filter(c -> c.value().equals(what))
                .findFirst()
                .orElseThrow();
        return after(
                reviews.askForChange(viewer, getCreative().id(), choice.stage(), choice.scene(), note),
                "Asked for. The new version appears in the queue when it is made.");
    }

    public boolean isMayDecide() {
        return viewer.mayReview() && getCreative().status() == CreativeStatus.IN_REVIEW;
    }

    public boolean isMayOverrule() {
        return viewer.mayOverrule() && getCreative().quality().isFailed();
    }

    /** What a reviewer should know of the film, the worst first. */
    public List<Finding> getConcerns() {
        return getCreative().quality().findings().stream()
                .filter(finding -> finding.severity() != Severity.PASS)
                .toList();
    }

    public List<Finding> getReassurances() {
        return getCreative().quality().of(Severity.PASS);
    }

    public String overruledBy(Review review) {
        return Rule.words(review.overruled());
    }

    public List<ChangeChoice> getChanges() {
        return ChangeChoice.forFilm(creatives.planOf(getCreative()), getFilmed());
    }

    /** Of how its scenes were set in motion. */
    public String getMaking() {
        return getFilmed().isEmpty() ? "composed, not diffusion" : "shots filmed by a model";
    }

    private Set<Integer> getFilmed() {
        if (filmed == null) {
            filmed = creatives.filmedIn(getCreative());
        }
        return filmed;
    }

    public String getTitle() {
        var subject = getCreative().subject();
        return getAudience().name() + ", " + subject.seconds() + " s, "
                + subject.shape().orElseThrow().ratio();
    }

    public Audience getAudience() {
        return getCampaign().brief().audiences().get(getCreative().subject().audience());
    }

    public Creative getCreative() {
        if (creative == null) {
            creative = NotThere.id(id).flatMap(at -> creatives.find(viewer, at)).orElseThrow();
        }
        return creative;
    }

    public Campaign getCampaign() {
        if (campaign == null) {
            campaign = campaigns.find(viewer, getCreative().campaignId()).orElseThrow();
        }
        return campaign;
    }

    public Script getScript() {
        if (script == null) {
            script = creatives.scriptOf(getCreative()).orElseThrow();
        }
        return script;
    }

    public List<Creative> getVersions() {
        return creatives.history(getCreative());
    }

    public List<Review> getDecisions() {
        return reviews.of(getCreative().id());
    }

    private String after(Checked<Creative> answer, String success) {
        if (answer instanceof Checked.Bad<Creative> bad) {
            wrong = bad.violations().stream()
                    .map(Violation::message)
                    .reduce((a, b) -> a + " " + b)
                    .orElse("");
            return "";
        }
        Say.good(success);
        return "/review/index?faces-redirect=true";
    }

    public String getId() {
        return id;
    }

    public void setId(String id) {
        this.id = id;
    }

    public String getNote() {
        return note;
    }

    public void setNote(String note) {
        this.note = note;
    }

    public String getWhat() {
        return what;
    }

    public void setWhat(String what) {
        this.what = what;
    }

    public String getWrong() {
        return wrong;
    }
}
