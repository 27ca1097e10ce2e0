package org.reelwright.ejb.shot;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Locale;
import java.util.Optional;
import org.reelwright.domain.image.Picture;
import org.reelwright.domain.production.Production;
import org.reelwright.domain.production.Stage;
import org.reelwright.domain.shot.References;
import org.reelwright.domain.shot.ShotOrder;
import org.reelwright.domain.shot.VideoModel;
import org.reelwright.domain.storyboard.Motion;
import org.reelwright.domain.storyboard.Plan;
import org.reelwright.domain.storyboard.Scene;
import org.reelwright.ejb.asset.Photos;
import org.reelwright.ejb.image.RenderSize;
import org.reelwright.ejb.production.Models;

/** What is ordered for a scene. Equal orders are one clip, so this also tells which clips are there already. */
@ApplicationScoped
public class ShotOrders {

    @Inject
    Models installed;

    @Inject
    RenderSize size;

    @Inject
    Photos photos;

    /** As the plan has it. @param index of the scene */
    public ShotOrder of(Production production, Plan plan, int index, Picture picture) {
        return of(production, plan, index, picture, "", production.seed(), Optional.empty());
    }

    /** @param wish a person's, or empty. @param before where the scene goes on from an earlier shot */
    ShotOrder of(
            Production production,
            Plan plan,
            int index,
            Picture picture,
            String wish,
            long seed,
            Optional<References.Before> before) {
        VideoModel model = installed.of(VideoModel.class, Stage.SHOT);
        Scene scene = plan.scenes().get(index);
        Optional<References> references = takesReferences()
                ? Optional.of(new References(photos.picture(scene.photo()), plan.palette(), before))
                : Optional.empty();
        boolean hasFirst = references.flatMap(References::first).isPresent();
        return new ShotOrder(
                picture,
                plan.look(),
                scene.motion(),
                Math.min(scene.durationMs(), model.limits().longestSceneMs()),
                size.framesPerSecond(),
                prompt(wish, scene),
                seed,
                references,
                model.filmsWords() && !hasFirst ? Optional.of(words(production, scene)) : Optional.empty());
    }

    /** What a picture would have shown. */
    private static String words(Production production, Scene scene) {
        var product = production.brief().product();
        return product.name() + (product.description().isEmpty() ? "" : ", " + product.description()) + ", "
                + scene.staging().name().toLowerCase(Locale.ROOT).replace('_', ' ');
    }

    boolean takesReferences() {
        return installed.of(VideoModel.class, Stage.SHOT).takesReferences();
    }

    private static String prompt(String wish, Scene scene) {
        String motion = scene.motion() == Motion.REVEAL
                ? "light finds the product in the dark and reveals it"
                : scene.motion().name().toLowerCase(Locale.ROOT).replace('_', ' ');
        return motion + ", slow and smooth, product unchanged" + (wish.isEmpty() ? "" : ". " + wish);
    }
}
