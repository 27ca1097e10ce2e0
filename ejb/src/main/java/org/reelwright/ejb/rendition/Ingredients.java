package org.reelwright.ejb.rendition;

import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.reelwright.domain.campaign.Shape;
import org.reelwright.domain.image.Frame;
import org.reelwright.domain.presenter.Presentation;
import org.reelwright.domain.presenter.Presenter;
import org.reelwright.domain.production.Grain;
import org.reelwright.domain.production.Job;
import org.reelwright.domain.production.Production;
import org.reelwright.domain.production.Subject;
import org.reelwright.domain.rendition.MadePart;
import org.reelwright.domain.script.Script;
import org.reelwright.domain.shot.Shot;
import org.reelwright.domain.storyboard.Plan;
import org.reelwright.domain.storyboard.Storyboard;
import org.reelwright.domain.voice.VoiceOver;
import org.reelwright.ejb.asset.Photos;
import org.reelwright.ejb.production.Artifacts;

/** Everything that one film is cut from, in its newest revision. */
record Ingredients(
        Production production,
        Shape shape,
        Script script,
        Plan plan,
        List<Frame> frames,
        List<Shot> shots,
        VoiceOver voice,
        Optional<Presentation> presentation) {

    static Ingredients of(Artifacts artifacts, Job job) {
        var id = job.productionId();
        Subject film = job.subject();
        Subject cut = film.at(Grain.CUT);
        Plan plan = artifacts.newest(Storyboard.class, id, cut).plan();
        List<Subject> scenes =
                IntStream.range(0, plan.scenes().size()).mapToObj(film::scene).toList();
        return new Ingredients(
                artifacts.production(job),
                film.shape().orElseThrow(),
                artifacts.newest(Script.class, id, cut),
                plan,
                scenes.stream()
                        .map(scene -> artifacts.newest(Frame.class, id, scene))
                        .toList(),
                scenes.stream()
                        .map(scene -> artifacts.newest(Shot.class, id, scene))
                        .toList(),
                artifacts.newest(VoiceOver.class, id, cut),
                artifacts.production(job).brief().presenter().map(p -> artifacts.newest(Presentation.class, id, cut)));
    }

    FilmOrder order(Photos photos) {
        var brief = production.brief();
        return new FilmOrder(
                brief,
                script.subject().audience(),
                brief.brand().logo().map(photos::file),
                shape,
                plan,
                script.lines(),
                frames.stream().map(Frame::picture).toList(),
                shots.stream().map(Shot::clip).toList(),
                voice.lines(),
                made(),
                production.seed(),
                brief.presenter().flatMap(casting -> presentation.map(made -> new Presenter(casting, made.clips()))));
    }

    private List<MadePart> made() {
        return MadePart.ofFilm(
                script.provenance(),
                frames.stream().map(Frame::provenance).toList(),
                shots.stream().map(Shot::provenance).toList(),
                Optional.of(voice).filter(said -> !said.lines().isEmpty()).map(VoiceOver::provenance),
                presentation.map(Presentation::provenance));
    }
}
