package org.reelwright.domain.rendition;

import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.reelwright.domain.asset.StoredFile;
import org.reelwright.domain.production.Artifact;
import org.reelwright.domain.production.Job;
import org.reelwright.domain.production.Production;
import org.reelwright.domain.production.Provenance;

/**
 * One film of a campaign: what is reviewed and what is served. Its files never change; a change makes a new creative
 * under the next revision.
 */
@Entity
public class Creative extends Artifact {

    @Version
    private int version;

    private UUID campaignId;
    private UUID advertiserId;

    /** Hash of the film, also a column: serving and approval go by it. */
    private String filmHash;

    @Convert(converter = FilmFilesColumn.class)
    private FilmFiles files;

    @Convert(converter = QualityReportColumn.class)
    private QualityReport quality = QualityReport.NOT_CHECKED;

    /** The worst of that report, for the queue to ask by; none where nothing was checked. */
    @Enumerated(EnumType.STRING)
    private Severity verdict;

    @Enumerated(EnumType.STRING)
    private CreativeStatus status;

    /** Whether a newer version of the same film is there; told of all its versions together, by whoever keeps one. */
    @Column(updatable = false)
    private boolean superseded;

    protected Creative() {}

    private Creative(Job job, Production production, FilmFiles files, Provenance provenance, Instant now) {
        super(job, provenance, now);
        this.campaignId = production.campaignId();
        this.advertiserId = production.advertiserId();
        this.filmHash = files.film().hash();
        this.files = files;
        this.status = CreativeStatus.IN_REVIEW;
    }

    public static Creative finish(Job job, Production production, FilmFiles files, Provenance provenance, Instant now) {
        return new Creative(job, production, files, provenance, now);
    }

    /** Takes down what the check of this very film found. */
    public Creative checked(QualityReport report) {
        this.quality = report;
        this.verdict = report.verdict().orElse(null);
        return this;
    }

    /** @return whether the decision was legal; if not, nothing changed */
    public boolean decide(CreativeStatus decision) {
        if (!status.mayBecome(decision)) {
            return false;
        }
        status = decision;
        return true;
    }

    /** A decision is taken back before anything followed from it. @return whether there was one to take back */
    public boolean reconsider() {
        if (status != CreativeStatus.APPROVED && status != CreativeStatus.REJECTED) {
            return false;
        }
        status = CreativeStatus.IN_REVIEW;
        return true;
    }

    @Override
    public List<StoredFile> shown() {
        return Stream.concat(Stream.of(files.film(), files.poster(), files.captions()), files.preview().stream())
                .toList();
    }

    public UUID campaignId() {
        return campaignId;
    }

    public UUID advertiserId() {
        return advertiserId;
    }

    public String filmHash() {
        return filmHash;
    }

    public FilmFiles files() {
        return files;
    }

    public QualityReport quality() {
        return quality;
    }

    public CreativeStatus status() {
        return status;
    }
}
