package org.reelwright.ejb.delivery;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import org.reelwright.domain.delivery.Claims;
import org.reelwright.domain.delivery.Consent;
import org.reelwright.domain.delivery.Viewing;

/** Makes of what was claimed what may be known. */
@ApplicationScoped
public class Viewings {

    @Inject
    Consents consents;

    @Inject
    SegmentLists lists;

    public Viewing of(Claims claims) {
        Consent consent = consents.of(claims.privacy());
        Optional<String> viewer = claims.viewer(consent);
        var segments = new HashSet<Object>(consent.profiles() ? claims.segments() : Set.of());
        viewer.filter(hash -> consent.profiles()).map(lists.current()::of).ifPresent(segments::addAll);
        return new Viewing(
                claims.country(),
                claims.region(),
                claims.language(),
                claims.device(),
                claims.kind(),
                claims.categories(),
                claims.sites(),
                segments,
                consent,
                viewer);
    }
}
