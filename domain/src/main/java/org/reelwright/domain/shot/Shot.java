package org.reelwright.domain.shot;

import jakarta.persistence.Convert;
import jakarta.persistence.Entity;
import java.time.Instant;
import org.reelwright.domain.production.Artifact;
import org.reelwright.domain.production.Job;
import org.reelwright.domain.production.Provenance;

/** The clip of one scene in one shape. Equal orders share one clip. */
@Entity
public class Shot extends Artifact {

    private String orderHash;

    @Convert(converter = ClipColumn.class)
    private Clip clip;

    protected Shot() {}

    private Shot(Job job, String orderHash, Clip clip, Provenance provenance, Instant now) {
        super(job, provenance, now);
        this.orderHash = orderHash;
        this.clip = clip;
    }

    public static Shot take(Job job, String orderHash, Clip clip, Provenance provenance, Instant now) {
        return new Shot(job, orderHash, clip, provenance, now);
    }

    public String orderHash() {
        return orderHash;
    }

    public Clip clip() {
        return clip;
    }
}
