package org.reelwright.ejb.image;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.List;
import java.util.UUID;
import org.reelwright.domain.account.Viewer;
import org.reelwright.domain.image.Frame;
import org.reelwright.ejb.production.Artifacts;
import org.reelwright.ejb.production.Productions;

/** The pictures of a production as they appear. */
@Stateless
public class Frames {

    @Inject
    private Artifacts artifacts;

    @Inject
    private Productions productions;

    /** Each picture once, the newest first; none of a production that the viewer may not see. */
    public List<String> hashes(Viewer viewer, UUID productionId) {
        if (!productions.visible(viewer, productionId)) {
            return List.of();
        }
        List<String> oldestFirst = artifacts.all(Frame.class, productionId).stream()
                .map(frame -> frame.picture().flat().hash())
                .distinct()
                .toList();
        return oldestFirst.stream()
                .sorted((a, b) -> oldestFirst.indexOf(b) - oldestFirst.indexOf(a))
                .toList();
    }
}
