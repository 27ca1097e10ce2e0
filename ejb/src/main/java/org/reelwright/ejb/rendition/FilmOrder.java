package org.reelwright.ejb.rendition;

import java.util.List;
import java.util.Optional;
import org.reelwright.domain.asset.StoredFile;
import org.reelwright.domain.campaign.Brief;
import org.reelwright.domain.campaign.Shape;
import org.reelwright.domain.image.Picture;
import org.reelwright.domain.script.Line;
import org.reelwright.domain.shot.Clip;
import org.reelwright.domain.storyboard.Plan;
import org.reelwright.domain.voice.SpokenLine;

/**
 * All that decides how one film looks and sounds: equal orders are the same film, byte for byte.
 *
 * @param pictures one for each of the plan's scenes, as are {@code clips}
 * @param spoken none for a film without a voice
 */
record FilmOrder(
        Brief brief,
        Optional<StoredFile> logo,
        Shape shape,
        Plan plan,
        List<Line> lines,
        List<Picture> pictures,
        List<Clip> clips,
        List<SpokenLine> spoken,
        long seed) {

    FilmOrder {
        lines = List.copyOf(lines);
        pictures = List.copyOf(pictures);
        clips = List.copyOf(clips);
        spoken = List.copyOf(spoken);
    }
}
