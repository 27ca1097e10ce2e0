package org.reelwright.ejb.image;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Locale;
import java.util.Optional;
import org.reelwright.domain.campaign.Corner;
import org.reelwright.domain.campaign.SafeZone;
import org.reelwright.domain.campaign.Shape;
import org.reelwright.domain.image.Composition;
import org.reelwright.domain.image.ImageOrder;
import org.reelwright.domain.image.Stand;
import org.reelwright.domain.production.Production;
import org.reelwright.domain.storyboard.Plan;
import org.reelwright.domain.storyboard.Scene;
import org.reelwright.ejb.asset.Photos;

/** What is ordered for a scene. Equal orders are one picture, so this also tells which pictures are there already. */
@ApplicationScoped
public class ImageOrders {

    @Inject
    Photos photos;

    @Inject
    RenderSize size;

    /** As the plan has it. @param index of the scene */
    public ImageOrder of(Production production, Plan plan, Shape shape, int index) {
        Scene scene = plan.scenes().get(plan.pictured(index));
        return of(production, plan, shape, index, scene.wish(), production.seed() + scene.take());
    }

    /** One that a person asked for in a review. @param revision under which it is made */
    ImageOrder wished(Production production, Plan plan, Shape shape, int index, String wish, int revision) {
        return of(production, plan, shape, index, wish, production.seed() + revision);
    }

    /** The seed is the same for every scene, so that pictures match and can be shared; one made anew gets another. */
    private ImageOrder of(Production production, Plan plan, Shape shape, int index, String wish, long seed) {
        int pictured = plan.pictured(index);
        Scene scene = plan.scenes().get(pictured);
        SafeZone zone = production.brief().making().safeZone();
        Optional<Corner> corner = Stand.corner(production.brief().presenter(), scene.staging());
        return new ImageOrder(
                photos.picture(scene.photo()),
                shape,
                size.width(shape),
                size.height(shape),
                plan.look(),
                plan.palette(),
                scene.staging(),
                Composition.of(plan.look(), shape, scene.staging(), plan.worded(pictured), corner)
                        .within(zone, shape, scene.staging())
                        .words(),
                prompt(production, scene),
                wish,
                seed,
                corner,
                Optional.of(zone).filter(SafeZone.REELS::equals));
    }

    private static String prompt(Production production, Scene scene) {
        var product = production.brief().product();
        return product.name() + ", "
                + scene.staging().name().toLowerCase(Locale.ROOT).replace('_', ' ')
                + ", product photography, true to the reference";
    }
}
