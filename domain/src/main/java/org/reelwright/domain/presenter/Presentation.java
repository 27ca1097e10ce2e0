package org.reelwright.domain.presenter;

import jakarta.persistence.Convert;
import jakarta.persistence.Entity;
import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;
import org.reelwright.domain.asset.StoredFile;
import org.reelwright.domain.production.Artifact;
import org.reelwright.domain.production.Job;
import org.reelwright.domain.production.Provenance;
import org.reelwright.domain.shot.Clip;

/** The lines of one cut that a presenter is seen speaking, the same for every shape of it. */
@Entity
public class Presentation extends Artifact {

    @Convert(converter = SpokenClipsColumn.class)
    private List<SpokenClip> clips;

    protected Presentation() {}

    private Presentation(Job job, List<SpokenClip> clips, Provenance provenance, Instant now) {
        super(job, provenance, now);
        this.clips = List.copyOf(clips);
    }

    /** @param clips in order of their lines, at least one */
    public static Presentation record(Job job, List<SpokenClip> clips, Provenance provenance, Instant now) {
        return new Presentation(job, clips, provenance, now);
    }

    public List<SpokenClip> clips() {
        return clips;
    }

    @Override
    public List<StoredFile> shown() {
        return clips.stream()
                .map(SpokenClip::clip)
                .flatMap(clip -> clip instanceof Clip.Filmed filmed ? Stream.of(filmed.file()) : Stream.of())
                .toList();
    }
}
