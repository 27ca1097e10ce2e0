package org.reelwright.ejb.review;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.util.List;
import java.util.OptionalInt;
import java.util.UUID;
import org.reelwright.domain.account.Viewer;
import org.reelwright.domain.campaign.Campaign;
import org.reelwright.domain.campaign.CampaignStatus;
import org.reelwright.domain.production.Production;
import org.reelwright.domain.production.Stage;
import org.reelwright.domain.rendition.Creative;
import org.reelwright.domain.rendition.CreativeStatus;
import org.reelwright.domain.rendition.Rule;
import org.reelwright.domain.review.Change;
import org.reelwright.domain.review.Decision;
import org.reelwright.domain.review.Review;
import org.reelwright.domain.shared.Checked;
import org.reelwright.domain.shared.PlainText;
import org.reelwright.domain.shared.Violation;
import org.reelwright.ejb.account.Audited;
import org.reelwright.ejb.production.Productions;
import org.reelwright.ejb.rendition.Creatives;
import org.reelwright.ejb.rendition.Provenances;

/** Account managers' decisions. */
@Stateless
public class Reviews {

    @PersistenceContext
    EntityManager database;

    @Inject
    Creatives creatives;

    @Inject
    Productions productions;

    @Inject
    Clock clock;

    @Inject
    Provenances provenances;

    /** What waits for a decision, the longest waiting first; nothing for those who do not decide. */
    public List<Creative> queue(Viewer viewer) {
        if (!viewer.mayReview()) {
            return List.of();
        }
        return database.createQuery(
                        "select c from Creative c where c.status = :status and not exists (select n from Creative n"
                                + " where n.productionId = c.productionId and n.subject = c.subject and n.revision > c.revision)"
                                + " order by c.madeAt",
                        Creative.class)
                .setParameter("status", CreativeStatus.IN_REVIEW)
                .getResultList();
    }

    /** Refused for a film that failed its check: {@link #approveAllTheSame}. */
    @Audited("approved a film")
    public Checked<Creative> approve(Viewer viewer, UUID creativeId) {
        return decide(viewer, creativeId, Decision.APPROVED, "");
    }

    /** @param reason why a film that failed its check may run; may not be empty */
    @Audited("approved a film though its check failed")
    public Checked<Creative> approveAllTheSame(Viewer viewer, UUID creativeId, String reason) {
        if (!viewer.mayOverrule()) {
            return no("", "Only account managers let a film run that failed its check.");
        }
        return PlainText.paragraph(reason).isEmpty()
                ? no("note", "Say why this film may run although its check failed.")
                : decide(viewer, creativeId, Decision.APPROVED, PlainText.paragraph(reason));
    }

    private static String failed(Creative creative) {
        return "This film failed its check (" + Rule.words(creative.quality().failedRules())
                + "). Ask for a change, or let an account manager approve it all the same and say why.";
    }

    /** @param reason may not be empty */
    @Audited("rejected a film")
    public Checked<Creative> reject(Viewer viewer, UUID creativeId, String reason) {
        return PlainText.paragraph(reason).isEmpty()
                ? no("note", "Say why, so that the advertiser understands.")
                : decide(viewer, creativeId, Decision.REJECTED, PlainText.paragraph(reason));
    }

    /** Makes a part anew, and then what depends on it, as a new version. */
    @Audited("asked for a change")
    public Checked<Creative> askForChange(Viewer viewer, UUID creativeId, Stage stage, OptionalInt scene, String note) {
        var found = creatives.find(viewer, creativeId);
        if (found.isEmpty()) {
            return no("", "There is no such film.");
        }
        Creative creative = found.get();
        var change = Change.to(
                creative.subject(), stage, scene, creatives.planOf(creative), creatives.filmedIn(creative), note);
        if (change instanceof Checked.Bad<Change> bad) {
            return new Checked.Bad<>(bad.violations());
        }
        Change wanted = ((Checked.Good<Change>) change).value();
        Checked<Creative> decided = decide(viewer, creativeId, Decision.CHANGE_REQUESTED, wanted.note());
        if (decided instanceof Checked.Good<Creative>
                && productions.change(viewer, creative.productionId(), wanted.stage(), wanted.subjects(), wanted.note())
                        instanceof Checked.Bad<Production> bad) {
            throw new IllegalStateException("a film without its production: " + bad);
        }
        return decided;
    }

    /** What was said of a film, the oldest first. */
    public List<Review> of(UUID creativeId) {
        return database.createQuery(
                        "select r from Review r where r.creativeId = :id order by r.decidedAt", Review.class)
                .setParameter("id", creativeId)
                .getResultList();
    }

    private Checked<Creative> decide(Viewer viewer, UUID creativeId, Decision decision, String note) {
        if (!viewer.mayReview()) {
            return no("", "Only account managers decide on films.");
        }
        Creative creative = database.find(Creative.class, creativeId, LockModeType.PESSIMISTIC_WRITE);
        if (creative == null) {
            return no("", "There is no such film.");
        }
        if (!creative.status().mayBecome(decision.makes())) {
            return no("", "This film is " + words(creative.status()) + " already.");
        }
        boolean approves = decision == Decision.APPROVED;
        if (approves && !provenances.intact(creative.files().film())) {
            return no("", "This film's file no longer says which models made it, as the law asks. Have it made anew.");
        }
        boolean overrules = approves && creative.quality().isFailed();
        if (overrules && note.isEmpty()) {
            return no("", failed(creative));
        }
        creative.decide(decision.makes());
        database.persist(
                overrules
                        ? Review.overrule(creative, viewer.name(), note, clock.instant())
                        : Review.say(creative, decision, viewer.name(), note, clock.instant()));
        database.flush();
        makeReady(viewer, creative.campaignId());
        return new Checked.Good<>(creative);
    }

    /** Once nothing waits for a decision and something was approved, the campaign may be launched. */
    private void makeReady(Viewer viewer, UUID campaignId) {
        List<Creative> current = creatives.current(viewer, campaignId);
        boolean waiting = current.stream().anyMatch(c -> c.status() == CreativeStatus.IN_REVIEW);
        boolean approved = current.stream().anyMatch(c -> c.status() == CreativeStatus.APPROVED);
        Campaign campaign = database.find(Campaign.class, campaignId);
        if (!waiting && approved && campaign.status() == CampaignStatus.IN_REVIEW) {
            campaign.moveTo(CampaignStatus.READY);
        }
    }

    private static <T> Checked<T> no(String field, String why) {
        return new Checked.Bad<>(List.of(new Violation(field, why)));
    }

    private static String words(CreativeStatus status) {
        return status.name().toLowerCase(java.util.Locale.ROOT).replace('_', ' ');
    }
}
