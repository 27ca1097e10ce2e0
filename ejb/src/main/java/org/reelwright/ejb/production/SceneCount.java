package org.reelwright.ejb.production;

import java.util.UUID;
import org.reelwright.domain.production.Subject;

/** How many scenes a cut has. Storyboards are a later feature than production, so it asks through this. */
public interface SceneCount {

    /** @return of the newest storyboard; 0 while there is none */
    int of(UUID production, Subject cut);
}
