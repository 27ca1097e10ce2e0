package org.reelwright.ejb.rendition;

import java.awt.image.BufferedImage;
import java.net.URI;
import java.text.NumberFormat;
import java.util.Currency;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.reelwright.domain.campaign.Brief;
import org.reelwright.domain.rendition.Overlay;
import org.reelwright.domain.shared.Money;
import org.reelwright.domain.storyboard.Scene;

/** Paints a film's overlays: what the cut list wants said, with what the brief adds to it. */
final class FilmType {

    private final TypeSetter setter;
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
                of.label());
        this.brief = of.brief();
        this.logo = logo;
    }

    Painted paint(Overlay overlay, Scene scene, BufferedImage behind) {
        return switch (overlay.kind()) {
            case HEADLINE -> setter.headline(overlay.text(), scene.staging(), behind);
            case CAPTION -> setter.caption(overlay.text(), behind);
            case LOGO -> setter.logo(logo.orElseThrow(), behind);
            case END_NAME -> setter.endName(overlay.text(), behind);
            case END_ACTION ->
                setter.endAction(overlay.text(), detail(), brief.brand().disclaimer(), behind);
            case AI_LABEL -> setter.aiLabel();
        };
    }

    /** Price and host, such as {@code $29 · example.com}. */
    private String detail() {
        return Stream.of(
                        brief.product().price().map(FilmType::price),
                        brief.product().landingPage().map(FilmType::host))
                .flatMap(Optional::stream)
                .filter(part -> !part.isEmpty())
                .collect(Collectors.joining("  ·  "));
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
