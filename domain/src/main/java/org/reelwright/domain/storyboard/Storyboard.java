package org.reelwright.domain.storyboard;

import jakarta.persistence.Convert;
import jakarta.persistence.Entity;
import java.time.Instant;
import org.reelwright.domain.production.Artifact;
import org.reelwright.domain.production.Job;
import org.reelwright.domain.production.Provenance;

/** The scenes of one cut; the same for every shape of it. */
@Entity
public class Storyboard extends Artifact {

    @Convert(converter = PlanColumn.class)
    private Plan plan;

    protected Storyboard() {}

    private Storyboard(Job job, Plan plan, Provenance provenance, Instant now) {
        super(job, provenance, now);
        this.plan = plan;
    }

    public static Storyboard draw(Job job, Plan plan, Provenance provenance, Instant now) {
        return new Storyboard(job, plan, provenance, now);
    }

    public Plan plan() {
        return plan;
    }
}
