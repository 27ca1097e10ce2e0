package org.reelwright.ejb.rendition;

import java.awt.image.BufferedImage;
import java.net.URI;
import java.text.NumberFormat;
import java.util.Currency;
import java.util.Locale;
import java.util.Optional;
import org.reelwright.domain.campaign.Brief;
import org.reelwright.domain.rendition.Overlay;
import org.reelwright.domain.shared.Money;
import org.reelwright.domain.storyboard.Plan;
import org.reelwright.domain.storyboard.Scene;

/** Paints a film's overlays: what the cut list wants said, with what the brief adds to it. */
final class FilmType {

    private final TypeSetter setter;
    private final Plan plan;
    private final Brief brief;
    private final Optional<BufferedImage> logo;

    FilmType(FilmOrder of, Optional<BufferedImage> logo) {
        var picture = of.pictures().get(0);
        this.setter = new TypeSetter(
                of.shape(),
                picture.width(),
                picture.height(),
                of.plan().look(),
                of.plan().palette(),
                of.label(),
                of.brief().presenter());
        this.plan = of.plan();
        this.brief = of.brief();
        this.logo = logo;
    }

    Painted paint(Overlay overlay, Scene scene, BufferedImage behind) {
        boolean worded = plan.worded(plan.scenes().indexOf(scene));
        String name = brief.product().name();
        String must = brief.brand().disclaimer();
        return switch (overlay.kind()) {
            case BACKDROP_WORD -> setter.backdropWord(overlay.text(), scene.staging(), worded);
            case HEADLINE -> setter.headline(overlay.text(), name, scene.staging(), behind);
            case CAPTION -> setter.caption(overlay.text(), scene.staging(), worded, behind);
            case LOGO -> setter.logo(logo.orElseThrow(), scene.staging(), worded, behind);
            case END_NAME -> setter.endName(overlay.text(), price(), host(), must, behind);
            case END_ACTION -> setter.endAction(name, overlay.text(), price(), host(), must, behind);
            case AI_LABEL -> setter.aiLabel();
        };
    }

    private String price() {
        return brief.product().price().map(FilmType::price).orElse("");
    }

    private String host() {
        return brief.product().landingPage().map(FilmType::host).orElse("");
    }

    private static String host(String address) {
        return Optional.ofNullable(URI.create(address).getHost()).orElse("").replaceFirst("^www\\.", "");
    }

    private static String price(Money money) {
        NumberFormat format = NumberFormat.getCurrencyInstance(Locale.US);
        format.setCurrency(Currency.getInstance(money.currency()));
        format.setMinimumFractionDigits(money.amount().stripTrailingZeros().scale() <= 0 ? 0 : 2);
        return format.format(money.amount());
    }
}
