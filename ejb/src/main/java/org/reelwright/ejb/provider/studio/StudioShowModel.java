package org.reelwright.ejb.provider.studio;

import jakarta.enterprise.context.ApplicationScoped;
import org.reelwright.domain.livestream.ShowModel;
import org.reelwright.domain.livestream.ShowOrder;
import org.reelwright.domain.livestream.ShowScript;
import org.reelwright.domain.production.Progress;
import org.reelwright.domain.production.Provenance;

/** Composes runs of show from what is known of the products and a book of lines. */
@ApplicationScoped
class StudioShowModel implements ShowModel {

    private static final Provenance MADE_BY = new Provenance("studio", "showbook-1 (composed)");

    @Override
    public String provider() {
        return "studio";
    }

    @Override
    public Progress<ShowScript> begin(ShowOrder order, String key) {
        return new Progress.Ready<>(new ShowWriter(order).write(), MADE_BY);
    }
}
