package org.reelwright.domain.storyboard;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.JoinColumn;
import java.time.Instant;
import java.util.HashSet;
import java.util.Set;
import java.util.UUID;
import org.reelwright.domain.production.Artifact;
import org.reelwright.domain.production.Job;
import org.reelwright.domain.production.Provenance;

/** The scenes of one cut; the same for every shape of it. */
@Entity
public class Storyboard extends Artifact {

    @Convert(converter = PlanColumn.class)
    private Plan plan;

    /** What its scenes show, as rows of their own: to be found by. */
    @ElementCollection
    @CollectionTable(name = "storyboard_material", joinColumns = @JoinColumn(name = "storyboard_id"))
    @Column(name = "item_id")
    private Set<UUID> material = new HashSet<>();

    protected Storyboard() {}

    private Storyboard(Job job, Plan plan, Provenance provenance, Instant now) {
        super(job, provenance, now);
        this.plan = plan;
        plan.scenes().forEach(scene -> material.add(scene.photo()));
    }

    public static Storyboard draw(Job job, Plan plan, Provenance provenance, Instant now) {
        return new Storyboard(job, plan, provenance, now);
    }

    public Plan plan() {
        return plan;
    }
}
