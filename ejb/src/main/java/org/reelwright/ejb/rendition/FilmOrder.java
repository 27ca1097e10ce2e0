package org.reelwright.ejb.rendition;

import java.util.List;
import java.util.Optional;
import org.reelwright.domain.asset.StoredFile;
import org.reelwright.domain.campaign.Brief;
import org.reelwright.domain.campaign.Shape;
import org.reelwright.domain.image.Picture;
import org.reelwright.domain.presenter.Presenter;
import org.reelwright.domain.rendition.AiLabel;
import org.reelwright.domain.rendition.CutList;
import org.reelwright.domain.rendition.MadePart;
import org.reelwright.domain.script.Line;
import org.reelwright.domain.shot.Clip;
import org.reelwright.domain.storyboard.Plan;
import org.reelwright.domain.voice.SpokenLine;

/**
 * All that decides how one film looks and sounds: equal orders are the same film, byte for byte.
 *
 * @param audience index into the brief's audiences
 * @param pictures one for each of the plan's scenes, as are {@code clips}
 * @param spoken none for a film without a voice
 * @param made by which models
 * @param presenter nobody when empty
 */
record FilmOrder(
        Brief brief,
        int audience,
        Optional<StoredFile> logo,
        Shape shape,
        Plan plan,
        List<Line> lines,
        List<Picture> pictures,
        List<Clip> clips,
        List<SpokenLine> spoken,
        List<MadePart> made,
        long seed,
        Optional<Presenter> presenter) {

    FilmOrder {
        lines = List.copyOf(lines);
        pictures = List.copyOf(pictures);
        clips = List.copyOf(clips);
        spoken = List.copyOf(spoken);
        made = List.copyOf(made);
    }

    /** Of a film without a presenter. */
    FilmOrder(
            Brief brief,
            int audience,
            Optional<StoredFile> logo,
            Shape shape,
            Plan plan,
            List<Line> lines,
            List<Picture> pictures,
            List<Clip> clips,
            List<SpokenLine> spoken,
            List<MadePart> made,
            long seed) {
        this(brief, audience, logo, shape, plan, lines, pictures, clips, spoken, made, seed, Optional.empty());
    }

    CutList cuts() {
        return CutList.of(plan, lines, spoken, brief.product().name(), logo.isPresent(), seed)
                .presentedBy(presenter, plan)
                .labelled(label());
    }

    /** That a machine made the film, if and as its audience is to be told. */
    Optional<AiLabel> label() {
        return AiLabel.of(
                brief, audience, plan.scenes().get(plan.scenes().size() - 1).endMs());
    }
}
