package org.reelwright.domain.production;

import jakarta.persistence.Embedded;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.MappedSuperclass;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.reelwright.domain.asset.StoredFile;

/** What a stage made for one subject under one revision: written once, unique, never changed. */
@MappedSuperclass
public abstract class Artifact {

    @Id
    @GeneratedValue(strategy = GenerationType.UUID)
    private UUID id;

    private UUID productionId;
    private String subject;
    private int revision;
    private Instant madeAt;

    @Embedded
    private Provenance provenance;

    protected Artifact() {}

    protected Artifact(Job job, Provenance provenance, Instant now) {
        this.productionId = job.productionId();
        this.subject = job.subject().path();
        this.revision = job.revision();
        this.provenance = provenance;
        this.madeAt = now;
    }

    /** The files in it that a person may look at. */
    public List<StoredFile> shown() {
        return List.of();
    }

    public UUID id() {
        return id;
    }

    public UUID productionId() {
        return productionId;
    }

    public Subject subject() {
        return Subject.parse(subject);
    }

    public int revision() {
        return revision;
    }

    public Provenance provenance() {
        return provenance;
    }

    public Instant madeAt() {
        return madeAt;
    }
}
