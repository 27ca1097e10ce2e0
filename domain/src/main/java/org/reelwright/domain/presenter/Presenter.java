package org.reelwright.domain.presenter;

import java.util.List;
import org.reelwright.domain.campaign.Casting;

/**
 * Who presents one film.
 *
 * @param clips of the lines in which the presenter is seen, ascending, at least one
 */
public record Presenter(Casting casting, List<SpokenClip> clips) {

    public Presenter {
        clips = List.copyOf(clips);
    }
}
