package org.reelwright.ejb.presenter;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Optional;
import org.reelwright.domain.campaign.CastMember;
import org.reelwright.domain.campaign.Casting;
import org.reelwright.domain.presenter.PresenterOrder;
import org.reelwright.domain.presenter.Wardrobe;
import org.reelwright.domain.production.Production;
import org.reelwright.domain.shared.Rgb;
import org.reelwright.domain.storyboard.Plan;
import org.reelwright.domain.voice.Speech;
import org.reelwright.ejb.asset.Photos;

/** What is ordered for a line that a presenter speaks. Equal orders are one clip, in whatever film. */
@ApplicationScoped
public class PresenterOrders {

    @Inject
    Photos photos;

    public PresenterOrder of(Production production, Plan plan, Speech speech) {
        Casting casting = production.brief().presenter().orElseThrow();
        CastMember who = casting.who(production.seed());
        Rgb wears = Wardrobe.jacket(plan.palette());
        return new PresenterOrder(
                speech,
                production.brief().shapes().get(0),
                who.given() + ", " + who.look() + ", friendly, in a jacket of " + wears.hex()
                        + ", looking into the camera and speaking",
                production.seed(),
                Optional.of(
                        new PresenterOrder.Role(who, wears, casting.recording().map(photos::file))),
                true);
    }
}
