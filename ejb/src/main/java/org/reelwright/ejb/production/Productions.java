package org.reelwright.ejb.production;

import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.random.RandomGenerator;
import org.reelwright.domain.account.Viewer;
import org.reelwright.domain.campaign.Campaign;
import org.reelwright.domain.campaign.CampaignStatus;
import org.reelwright.domain.production.Artifact;
import org.reelwright.domain.production.Charge;
import org.reelwright.domain.production.ChargeState;
import org.reelwright.domain.production.Commission;
import org.reelwright.domain.production.Grain;
import org.reelwright.domain.production.Job;
import org.reelwright.domain.production.JobState;
import org.reelwright.domain.production.Production;
import org.reelwright.domain.production.ProductionView;
import org.reelwright.domain.production.Purse;
import org.reelwright.domain.production.Stage;
import org.reelwright.domain.production.Subject;
import org.reelwright.domain.shared.Checked;
import org.reelwright.domain.shared.Violation;
import org.reelwright.ejb.account.Audited;
import org.reelwright.ejb.asset.AssetRights;

/** Starts, shows, changes and ends productions. */
@Stateless
public class Productions {

    @PersistenceContext
    EntityManager database;

    @Inject
    AssetRights rights;

    @Inject
    Clock clock;

    @Inject
    RandomGenerator chance;

    @Inject
    Event<ProductionMoved> moved;

    /** What its films are made from, picked since or named by the brief. */
    private Set<UUID> shown(Production production) {
        var shown = new HashSet<>(campaign(production).material());
        shown.addAll(production.brief().material());
        return shown;
    }

    /** One production of a campaign runs at a time. */
    @Audited("had films made")
    public Checked<Production> start(Viewer viewer, UUID campaignId) {
        Optional<Campaign> found = Optional.ofNullable(
                        database.find(Campaign.class, campaignId, LockModeType.PESSIMISTIC_WRITE))
                .filter(campaign -> viewer.maySee(campaign.advertiserId()));
        if (found.isEmpty()) {
            return no("There is no such campaign.");
        }
        Campaign campaign = found.get();
        List<Violation> ended = rights.refusals(campaign.brief().material());
        if (!ended.isEmpty()) {
            return new Checked.Bad<>(ended);
        }
        if (!campaign.moveTo(CampaignStatus.IN_PRODUCTION)) {
            return no("Films cannot be made while the campaign is " + words(campaign.status()) + ".");
        }
        Production production = Production.start(campaign, chance.nextLong(), clock.instant());
        database.persist(production);
        database.persist(Commission.of(production, viewer.name(), clock.instant()));
        for (Subject cut : production.cuts()) {
            order(production, Stage.SCRIPT, cut, "");
        }
        tell(production);
        return new Checked.Good<>(production);
    }

    /** @return whether there was anything to cancel */
    @Audited("cancelled a production")
    public boolean cancel(Viewer viewer, UUID productionId) {
        return locked(viewer, productionId)
                .filter(production -> production.cancel(clock.instant()))
                .map(production -> {
                    jobs(productionId).forEach(job -> job.cancel(clock.instant()));
                    campaign(production).moveTo(hasFilms(production) ? CampaignStatus.IN_REVIEW : CampaignStatus.DRAFT);
                    tell(production);
                    return true;
                })
                .orElse(false);
    }

    /** Gives what ended badly one more round of attempts. @return whether there was any */
    @Audited("had a production tried again")
    public boolean retry(Viewer viewer, UUID productionId) {
        return locked(viewer, productionId)
                .map(production -> {
                    boolean any = jobs(productionId).stream()
                            .map(job -> job.reopen(clock.instant()))
                            .reduce(false, Boolean::logicalOr);
                    if (any) {
                        production.resume();
                        tell(production);
                    }
                    return any;
                })
                .orElse(false);
    }

    /**
     * Makes one piece anew, and then what depends on it, under a new revision; what was there stays.
     *
     * @param subjects one, or several that go together
     * @param instruction what the model should do differently; may be empty
     */
    public Checked<Production> change(
            Viewer viewer, UUID productionId, Stage stage, List<Subject> subjects, String instruction) {
        return locked(viewer, productionId)
                .<Checked<Production>>map(production -> {
                    List<Violation> ended = rights.refusals(shown(production));
                    if (!ended.isEmpty()) {
                        return new Checked.Bad<>(ended);
                    }
                    production.reopen();
                    campaign(production).moveTo(CampaignStatus.IN_PRODUCTION);
                    subjects.forEach(subject -> order(production, stage, subject.at(stage.grain()), instruction));
                    tell(production);
                    return new Checked.Good<>(production);
                })
                .orElseGet(() -> no("There is no such production."));
    }

    /**
     * Makes everything anew that depends on what a person has made, under a new revision; what was there stays. Refused
     * while the cut is at work.
     *
     * @param first the stage whose artifact is there
     * @param instruction what its models were told, for the next who asks
     * @param byHand the artifacts, of that stage and perhaps of later ones
     */
    public Checked<Production> goOnFrom(
            Viewer viewer,
            UUID productionId,
            Stage first,
            Subject cut,
            String instruction,
            Function<Job, List<? extends Artifact>> byHand) {
        Optional<Production> found = locked(viewer, productionId);
        if (found.isEmpty()) {
            return no("There is no such production.");
        }
        if (isAtWork(productionId, cut)) {
            return no("This film is being made at this moment. Wait until it is there, then change it.");
        }
        Production production = found.get();
        production.reopen();
        campaign(production).moveTo(CampaignStatus.IN_PRODUCTION);
        byHand.apply(order(production, first, cut.at(first.grain()), instruction))
                .forEach(database::persist);
        tell(production);
        return new Checked.Good<>(production);
    }

    /** Whether anything of a cut is being made. */
    public boolean isAtWork(UUID productionId, Subject cut) {
        return !database.createQuery(
                        "select j.id from Job j where j.productionId = :production and j.state in :open"
                                + " and (j.subject = :cut or j.subject like concat(:cut, '/%'))",
                        UUID.class)
                .setParameter("production", productionId)
                .setParameter("open", List.of(JobState.READY, JobState.RUNNING, JobState.WAITING))
                .setParameter("cut", cut.at(Grain.CUT).path())
                .setMaxResults(1)
                .getResultList()
                .isEmpty();
    }

    public Optional<Production> find(Viewer viewer, UUID productionId) {
        return Optional.ofNullable(database.find(Production.class, productionId))
                .filter(production -> viewer.maySee(production.advertiserId()));
    }

    public Optional<Production> latestOf(Viewer viewer, UUID campaignId) {
        return database.createQuery(
                        "select p from Production p where p.campaignId = :campaign order by p.startedAt desc",
                        Production.class)
                .setParameter("campaign", campaignId)
                .setMaxResults(1)
                .getResultStream()
                .findFirst()
                .filter(production -> viewer.maySee(production.advertiserId()));
    }

    public Optional<ProductionView> view(Viewer viewer, UUID productionId) {
        return find(viewer, productionId)
                .map(production -> ProductionView.of(
                        production,
                        jobs(productionId),
                        charges(productionId),
                        purse(production.campaignId()),
                        clock.instant()));
    }

    public boolean visible(Viewer viewer, UUID productionId) {
        return find(viewer, productionId).isPresent();
    }

    private Optional<Production> locked(Viewer viewer, UUID productionId) {
        return Optional.ofNullable(database.find(Production.class, productionId, LockModeType.PESSIMISTIC_WRITE))
                .filter(production -> viewer.maySee(production.advertiserId()));
    }

    private Campaign campaign(Production production) {
        return database.find(Campaign.class, production.campaignId());
    }

    private List<Job> jobs(UUID productionId) {
        return database.createQuery("select j from Job j where j.productionId = :id", Job.class)
                .setParameter("id", productionId)
                .getResultList();
    }

    private List<Charge> charges(UUID productionId) {
        return database.createQuery(
                        "select c from Charge c where c.productionId = :id and c.state = :settled"
                                + " and (c.settledMicros > 0 or c.insteadOf <> '')",
                        Charge.class)
                .setParameter("id", productionId)
                .setParameter("settled", ChargeState.SETTLED)
                .getResultList();
    }

    private Optional<Purse> purse(UUID campaignId) {
        return database.createQuery("select p from Purse p where p.ownerId = :id and p.period = :period", Purse.class)
                .setParameter("id", campaignId)
                .setParameter("period", Purse.IN_ALL)
                .getResultStream()
                .findFirst();
    }

    private boolean hasFilms(Production production) {
        return jobs(production.id()).stream()
                .anyMatch(job -> job.stage() == Stage.RENDITION && job.state() == JobState.DONE);
    }

    private Job order(Production production, Stage stage, Subject subject, String instruction) {
        Job job = Job.order(
                production.id(),
                stage,
                subject,
                production.revision(),
                production.priorityOf(subject),
                instruction,
                clock.instant());
        database.persist(job);
        return job;
    }

    private void tell(Production production) {
        moved.fire(ProductionMoved.of(production));
    }

    private static <T> Checked<T> no(String why) {
        return new Checked.Bad<>(List.of(new Violation("", why)));
    }

    private static String words(CampaignStatus status) {
        return status.name().toLowerCase(java.util.Locale.ROOT).replace('_', ' ');
    }
}
