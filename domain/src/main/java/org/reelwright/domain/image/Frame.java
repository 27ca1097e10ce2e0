package org.reelwright.domain.image;

import jakarta.persistence.Convert;
import jakarta.persistence.Entity;
import java.time.Instant;
import java.util.List;
import org.reelwright.domain.asset.StoredFile;
import org.reelwright.domain.production.Artifact;
import org.reelwright.domain.production.Job;
import org.reelwright.domain.production.Provenance;

/** The still of one scene in one shape. Equal orders share one picture. */
@Entity
public class Frame extends Artifact {

    private String orderHash;

    @Convert(converter = PictureColumn.class)
    private Picture picture;

    protected Frame() {}

    private Frame(Job job, String orderHash, Picture picture, Provenance provenance, Instant now) {
        super(job, provenance, now);
        this.orderHash = orderHash;
        this.picture = picture;
    }

    public static Frame make(Job job, String orderHash, Picture picture, Provenance provenance, Instant now) {
        return new Frame(job, orderHash, picture, provenance, now);
    }

    @Override
    public List<StoredFile> shown() {
        return List.of(picture.flat());
    }

    public String orderHash() {
        return orderHash;
    }

    public Picture picture() {
        return picture;
    }
}
