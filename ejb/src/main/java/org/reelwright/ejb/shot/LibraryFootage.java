package org.reelwright.ejb.shot;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.stream.IntStream;
import org.reelwright.domain.asset.LibraryItem;
import org.reelwright.domain.production.Job;
import org.reelwright.domain.production.Provenance;
import org.reelwright.domain.shared.ContentHash;
import org.reelwright.domain.shared.OutsideTrouble;
import org.reelwright.domain.shot.Clip;
import org.reelwright.domain.shot.Shot;
import org.reelwright.domain.storyboard.Plan;
import org.reelwright.domain.storyboard.Scene;
import org.reelwright.ejb.asset.Library;
import org.reelwright.ejb.production.Artifacts;

/** A clip out of the library in the place of a shot: no model is asked. Scenes that go on in it show what comes next of it. */
@ApplicationScoped
class LibraryFootage {

    @Inject
    Library library;

    @Inject
    Artifacts artifacts;

    @Inject
    Clock clock;

    /** @param index of a scene that shows footage */
    Shot shot(Job job, Plan plan, int index) {
        Scene scene = plan.scenes().get(index);
        LibraryItem item = library.item(scene.photo())
                .orElseThrow(() -> OutsideTrouble.lasting("a clip of the storyboard is no longer there", null));
        int fromMs = IntStream.range(plan.pictured(index), index)
                .map(i -> plan.scenes().get(i).durationMs())
                .sum();
        var clip = new Clip.Footage(item.file(), item.width(), item.height(), scene.durationMs(), fromMs);
        Provenance by =
                artifacts.find(Shot.class, item.id()).map(Shot::provenance).orElse(Provenance.UPLOADED);
        return Shot.take(job, ContentHash.ofOrder(clip), clip, by, clock.instant());
    }
}
