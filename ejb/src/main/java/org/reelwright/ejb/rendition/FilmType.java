package org.reelwright.ejb.rendition;

import java.awt.image.BufferedImage;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.reelwright.domain.campaign.Brief;
import org.reelwright.domain.campaign.ShownPrice;
import org.reelwright.domain.rendition.AskedText;
import org.reelwright.domain.rendition.Overlay;
import org.reelwright.domain.rendition.TextKind;
import org.reelwright.domain.shared.Language;
import org.reelwright.domain.shared.ShownScripts;
import org.reelwright.domain.storyboard.Plan;
import org.reelwright.domain.storyboard.Scene;

/** Paints a film's overlays: what the cut list wants said, with what the brief adds to it. */
final class FilmType {

    private final TypeSetter setter;
    private final Plan plan;
    private final Brief brief;
    private final Optional<BufferedImage> logo;
    private final Language language;

    FilmType(FilmOrder of, Optional<BufferedImage> logo) {
        var picture = of.pictures().get(0);
        this.setter = new TypeSetter(
                of.shape(),
                picture.width(),
                picture.height(),
                of.plan().look(),
                of.plan().palette(),
                of.label(),
                of.brief().presenter(),
                of.brief().making().safeZone());
        this.plan = of.plan();
        this.brief = of.brief();
        this.logo = logo;
        this.language = brief.audiences().get(of.audience()).language();
    }

    Painted paint(Overlay overlay, Scene scene, Backdrop behind) {
        int index = plan.scenes().indexOf(scene);
        boolean worded = plan.worded(index);
        boolean roomForWords = plan.worded(plan.pictured(index));
        String name = brief.product().name();
        String must = brief.brand().disclaimer();
        return switch (overlay.kind()) {
            case BACKDROP_WORD -> setter.backdropWord(overlay.text(), scene.staging(), roomForWords);
            case HEADLINE -> setter.headline(overlay.text(), name, scene.staging(), behind);
            case CAPTION -> setter.caption(overlay.text(), scene.staging(), worded, behind);
            case LOGO -> setter.logo(logo.orElseThrow(), scene.staging(), roomForWords, behind);
            case END_NAME ->
                setter.endName(overlay.text(), price(), brief.product().host(), must, behind);
            case END_ACTION ->
                setter.endAction(name, overlay.text(), price(), brief.product().host(), must, behind);
            case AI_LABEL -> setter.aiLabel(scene.staging(), roomForWords);
        };
    }

    /** What an overlay was to say, known without looking at how it was set, beside what can be read of it. */
    List<AskedText> asked(Overlay overlay, Painted painted) {
        String name = ShownScripts.shown(brief.product().name());
        String text = overlay.text().replace(brief.product().name(), name);
        Stream<AskedText> asked =
                switch (overlay.kind()) {
                    case BACKDROP_WORD, LOGO -> Stream.of();
                    case HEADLINE -> {
                        AskedText above = asked(TextKind.DETAIL, name, painted);
                        yield Stream.of(
                                asked(TextKind.HEADLINE, text, painted),
                                above.set().isEmpty() ? asked(TextKind.DETAIL, "", painted) : above);
                    }
                    case CAPTION -> Stream.of(asked(TextKind.CAPTION, text, painted));
                    case END_NAME -> Stream.of(asked(TextKind.NAME, name, painted));
                    case END_ACTION ->
                        Stream.of(
                                asked(TextKind.ACTION, text, painted),
                                asked(TextKind.DETAIL, price(), painted),
                                asked(TextKind.ADDRESS, brief.product().host(), painted),
                                asked(TextKind.DISCLAIMER, brief.brand().disclaimer(), painted));
                    case AI_LABEL -> Stream.of(asked(TextKind.AI_LABEL, text, painted));
                };
        return asked.toList();
    }

    private static AskedText asked(TextKind kind, String wanted, Painted painted) {
        return new AskedText(
                kind,
                wanted,
                painted.texts().stream()
                        .filter(set -> set.kind() == kind)
                        .map(SetText::text)
                        .collect(Collectors.joining(" ")));
    }

    private String price() {
        return brief.product()
                .price()
                .map(money -> ShownPrice.of(money, language, brief.targeting()))
                .orElse("");
    }
}
