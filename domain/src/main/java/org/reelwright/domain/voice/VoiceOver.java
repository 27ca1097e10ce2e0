package org.reelwright.domain.voice;

import jakarta.persistence.Convert;
import jakarta.persistence.Entity;
import java.time.Instant;
import java.util.List;
import org.reelwright.domain.production.Artifact;
import org.reelwright.domain.production.Job;
import org.reelwright.domain.production.Provenance;

/** The recordings of one cut's lines; none for a language that no model speaks. */
@Entity
public class VoiceOver extends Artifact {

    @Convert(converter = SpokenLinesColumn.class)
    private List<SpokenLine> lines;

    protected VoiceOver() {}

    private VoiceOver(Job job, List<SpokenLine> lines, Provenance provenance, Instant now) {
        super(job, provenance, now);
        this.lines = List.copyOf(lines);
    }

    public static VoiceOver record(Job job, List<SpokenLine> lines, Provenance provenance, Instant now) {
        return new VoiceOver(job, lines, provenance, now);
    }

    public List<SpokenLine> lines() {
        return lines;
    }
}
