package org.reelwright.ejb.image;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.UUID;
import org.reelwright.domain.image.Frame;
import org.reelwright.domain.production.Provenance;
import org.reelwright.ejb.production.Artifacts;
import org.reelwright.ejb.production.Models;

/** A picture that the studio makes out of another model's, which lay in the library, says that model: so does the film's label. */
@ApplicationScoped
class Origins {

    @Inject
    Artifacts artifacts;

    /** @param photo that it was made from @param by who made it */
    Provenance of(UUID photo, Provenance by) {
        return by.provider().equals(Models.STUDIO)
                ? artifacts.find(Frame.class, photo).map(Frame::provenance).orElse(by)
                : by;
    }
}
