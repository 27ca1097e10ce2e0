package org.reelwright.ejb.review;

import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.reelwright.domain.account.Viewer;
import org.reelwright.domain.campaign.Campaign;
import org.reelwright.domain.campaign.CampaignStatus;
import org.reelwright.domain.campaign.Casting;
import org.reelwright.domain.production.Commission;
import org.reelwright.domain.production.Production;
import org.reelwright.domain.production.Stage;
import org.reelwright.domain.rendition.Creative;
import org.reelwright.domain.rendition.CreativeStatus;
import org.reelwright.domain.rendition.Rule;
import org.reelwright.domain.review.Change;
import org.reelwright.domain.review.Decision;
import org.reelwright.domain.review.FourEyes;
import org.reelwright.domain.review.Review;
import org.reelwright.domain.review.Undoing;
import org.reelwright.domain.shared.Checked;
import org.reelwright.domain.shared.PlainText;
import org.reelwright.domain.shared.Violation;
import org.reelwright.domain.storyboard.Scene;
import org.reelwright.ejb.account.Audited;
import org.reelwright.ejb.asset.Releases;
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

    @Inject
    FourEyes fourEyes;

    @Inject
    Undoing undoing;

    @Inject
    Event<QueueMoved> moved;

    @Inject
    Releases releases;

    /** Refused for a film that failed its check or had none: {@link #approveAllTheSame}. */
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
        if (!creative.quality().isChecked()) {
            return "This film was never checked. Have it made anew, or let an account manager approve it all the same and"
                    + " say why.";
        }
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

    /** How far a film's approval is, and whether this person may take it further. */
    public Approval approval(Viewer viewer, Creative film) {
        Approval approval = approval(viewer, film, of(film.id()), orderedBy(film));
        return forbidden(film).map(approval::refused).orElse(approval);
    }

    /** Why nobody may be shown this film: the person who is seen in it does not agree. Empty for all others. */
    public Optional<String> forbidden(Creative film) {
        return database.find(Production.class, film.productionId())
                .brief()
                .presenter()
                .flatMap(Casting::recording)
                .flatMap(releases::forbidden)
                .or(() -> creatives.planOf(film).scenes().stream()
                        .filter(Scene::footage)
                        .flatMap(scene -> releases.of(scene.photo()).stream())
                        .flatMap(release -> release.forbidden().stream())
                        .findFirst());
    }

    /** Rejects what was approved or waits, as the law decides and not the person. */
    public void overtaken(Viewer by, Creative film, String why) {
        film.decide(CreativeStatus.REJECTED);
        decided(by, film, Review.say(film, Decision.REJECTED, by.name(), why, clock.instant()));
    }

    private Approval approval(Viewer viewer, Creative film, List<Review> said, Optional<String> orderedBy) {
        Set<String> approvers = fourEyes.approvers(said, film.filmHash(), orderedBy);
        return new Approval(
                fourEyes.asked(),
                approvers,
                fourEyes.missing(approvers),
                fourEyes.objection(approvers, orderedBy, viewer.name()));
    }

    /** As {@link #approval}, of many films at once. */
    public Map<UUID, Approval> approvals(Viewer viewer, Collection<Creative> films) {
        if (!fourEyes.asked() || films.isEmpty()) {
            return Map.of();
        }
        Map<UUID, List<Review>> said = database.createQuery(
                        "select r from Review r where r.creativeId in :films order by r.decidedAt", Review.class)
                .setParameter("films", films.stream().map(Creative::id).toList())
                .getResultStream()
                .collect(Collectors.groupingBy(Review::creativeId));
        Map<UUID, String> orderedBy = database.createQuery(
                        "select c from Commission c where c.productionId in :productions", Commission.class)
                .setParameter(
                        "productions",
                        films.stream().map(Creative::productionId).collect(Collectors.toSet()))
                .getResultStream()
                .collect(Collectors.toMap(Commission::productionId, Commission::orderedBy));
        return films.stream()
                .collect(Collectors.toMap(
                        Creative::id,
                        film -> approval(
                                viewer,
                                film,
                                said.getOrDefault(film.id(), List.of()),
                                Optional.ofNullable(orderedBy.get(film.productionId())))));
    }

    /** Takes back what this person decided a moment ago, while nothing has followed from it. */
    public Checked<Creative> takeBack(Viewer viewer, UUID creativeId) {
        Creative creative = database.find(Creative.class, creativeId, LockModeType.PESSIMISTIC_WRITE);
        if (creative == null || !viewer.mayReview()) {
            return no("", "There is no such film.");
        }
        Campaign campaign = database.find(Campaign.class, creative.campaignId(), LockModeType.PESSIMISTIC_WRITE);
        Optional<String> objection =
                undoing.objection(of(creativeId), viewer.name(), campaign.status(), clock.instant());
        if (objection.isPresent()) {
            return no("", objection.get());
        }
        creative.reconsider();
        database.persist(Review.takeBack(creative, viewer.name(), clock.instant()));
        if (campaign.status() == CampaignStatus.READY) {
            campaign.moveTo(CampaignStatus.IN_REVIEW);
        }
        moved.fire(new QueueMoved(creative.campaignId()));
        return new Checked.Good<>(creative);
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
        if (decision == Decision.APPROVED) {
            return approve(viewer, creative, note);
        }
        creative.decide(decision.makes());
        return decided(viewer, creative, Review.say(creative, decision, viewer.name(), note, clock.instant()));
    }

    /** Where two people are asked for, the film stays in review until the second approves. */
    private Checked<Creative> approve(Viewer viewer, Creative creative, String note) {
        if (!provenances.intact(creative.files().film())) {
            return no("", "This film's file no longer says which models made it, as the law asks. Have it made anew.");
        }
        boolean overrules = !creative.quality().allows();
        if (overrules && note.isEmpty()) {
            return no("", failed(creative));
        }
        Approval before = approval(viewer, creative);
        if (before.objection().isPresent()) {
            return no("", before.objection().get());
        }
        if (before.missing() <= 1) {
            creative.decide(CreativeStatus.APPROVED);
        }
        return decided(
                viewer,
                creative,
                overrules
                        ? Review.overrule(creative, viewer.name(), note, clock.instant())
                        : Review.say(creative, Decision.APPROVED, viewer.name(), note, clock.instant()));
    }

    private Checked<Creative> decided(Viewer viewer, Creative creative, Review review) {
        database.persist(review);
        database.flush();
        makeReady(viewer, creative.campaignId());
        moved.fire(new QueueMoved(creative.campaignId()));
        return new Checked.Good<>(creative);
    }

    private Optional<String> orderedBy(Creative film) {
        return fourEyes.asked()
                ? Optional.ofNullable(database.find(Commission.class, film.productionId()))
                        .map(Commission::orderedBy)
                : Optional.empty();
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
