package org.reelwright.domain.production;

import jakarta.persistence.Convert;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.reelwright.domain.campaign.Brief;
import org.reelwright.domain.campaign.BriefColumn;
import org.reelwright.domain.campaign.Campaign;
import org.reelwright.domain.campaign.Shape;

/**
 * The making of a campaign's films from the brief as it was on that day. Its life: running until every film is there
 * (done), nothing moves any more (stuck) or a person cancels. A change asked for in review makes it run again under
 * the next revision; older revisions stay.
 */
@Entity
public class Production {

    @Id
    @GeneratedValue(strategy = GenerationType.UUID)
    private UUID id;

    @Version
    private int version;

    private UUID campaignId;
    private UUID advertiserId;

    @Convert(converter = BriefColumn.class)
    private Brief brief;

    private long seed;
    private int revision;

    @Enumerated(EnumType.STRING)
    private ProductionStatus status;

    private Instant startedAt;
    private Instant finishedAt;

    protected Production() {}

    /** @param seed decides everything that a model may choose freely */
    public static Production start(Campaign campaign, long seed, Instant now) {
        var production = new Production();
        production.campaignId = campaign.id();
        production.advertiserId = campaign.advertiserId();
        production.brief = campaign.brief();
        production.seed = seed;
        production.revision = 1;
        production.status = ProductionStatus.RUNNING;
        production.startedAt = now;
        return production;
    }

    /** The subjects to begin with: one cut per audience and length, those that are watched first at the front. */
    public List<Subject> cuts() {
        var cuts = new ArrayList<Subject>();
        for (int audience = 0; audience < brief.audiences().size(); audience++) {
            for (int seconds : brief.lengths()) {
                Subject cut = Subject.cut(audience, seconds);
                if (!shapesOf(cut).isEmpty()) {
                    cuts.add(cut);
                }
            }
        }
        cuts.sort(Comparator.comparingInt(Subject::audience).thenComparingInt(c -> Math.abs(c.seconds() - 15)));
        return cuts;
    }

    /** Lower is sooner: one film after the other, so that the first can be watched while the rest is made. */
    public int priorityOf(Subject subject) {
        int cut = cuts().indexOf(subject.at(Grain.CUT));
        int shape = subject.shape().map(s -> brief.shapes().indexOf(s)).orElse(0);
        return cut * 10 + shape;
    }

    /** Runs again for a change. @return the revision under which the new work is to be written */
    public int reopen() {
        revision++;
        resume();
        return revision;
    }

    /** Goes on after a person has mended what stood in the way. */
    public void resume() {
        status = ProductionStatus.RUNNING;
        finishedAt = null;
    }

    /** The films ordered by the brief. */
    public int films() {
        return cuts().stream().mapToInt(cut -> shapesOf(cut).size()).sum();
    }

    /** In what shapes a cut is made into films. */
    public List<Shape> shapesOf(Subject cut) {
        return brief.shapesOf(cut.audience(), cut.seconds());
    }

    /** Takes stock after a job has settled. @return whether the production ended with it */
    public boolean takeStock(List<Successors.Known> jobs, Instant now) {
        if (status != ProductionStatus.RUNNING
                || jobs.stream().anyMatch(j -> j.state().isOpen())) {
            return false;
        }
        boolean allThere = jobs.stream().allMatch(j -> j.state() == JobState.DONE || isReplaced(j, jobs));
        finish(allThere ? ProductionStatus.DONE : ProductionStatus.STUCK, now);
        return true;
    }

    public boolean cancel(Instant now) {
        if (status != ProductionStatus.RUNNING && status != ProductionStatus.STUCK) {
            return false;
        }
        finish(ProductionStatus.CANCELLED, now);
        return true;
    }

    private static boolean isReplaced(Successors.Known job, List<Successors.Known> jobs) {
        return jobs.stream()
                .anyMatch(other -> other.stage() == job.stage()
                        && other.subject().equals(job.subject())
                        && other.revision() > job.revision());
    }

    private void finish(ProductionStatus end, Instant now) {
        status = end;
        finishedAt = now;
    }

    public UUID id() {
        return id;
    }

    public UUID campaignId() {
        return campaignId;
    }

    public UUID advertiserId() {
        return advertiserId;
    }

    public Brief brief() {
        return brief;
    }

    public long seed() {
        return seed;
    }

    public int revision() {
        return revision;
    }

    public ProductionStatus status() {
        return status;
    }

    public Instant startedAt() {
        return startedAt;
    }

    public Optional<Instant> finishedAt() {
        return Optional.ofNullable(finishedAt);
    }
}
