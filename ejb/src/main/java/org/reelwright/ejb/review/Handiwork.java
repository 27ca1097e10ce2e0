package org.reelwright.ejb.review;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.List;
import org.reelwright.domain.production.Artifact;
import org.reelwright.domain.production.Job;
import org.reelwright.domain.production.Provenance;
import org.reelwright.domain.script.Script;
import org.reelwright.domain.storyboard.Rework;
import org.reelwright.domain.storyboard.Storyboard;

/** Scripts and storyboards that a person has changed, as the stages would have made them: whatever follows, follows by itself. */
@ApplicationScoped
class Handiwork {

    private static final Provenance PLANNED = new Provenance("reelwright", "storyboarder-1");

    @Inject
    Clock clock;

    /** The storyboard comes along with the script, so that it is not planned anew. @param before the script that was changed */
    List<Artifact> of(Job job, Script before, Rework rework, String person) {
        Storyboard storyboard = Storyboard.draw(job, rework.after().plan(), PLANNED.editedBy(person), clock.instant());
        if (rework.after().lines().equals(rework.before().lines()) && !rework.isRecast()) {
            return List.of(storyboard);
        }
        Script script = Script.write(
                        job,
                        before.draft().saying(rework.after().lines()),
                        before.provenance().editedBy(person),
                        clock.instant())
                .speakingAs(rework.after().voice());
        return List.of(script, storyboard);
    }
}
