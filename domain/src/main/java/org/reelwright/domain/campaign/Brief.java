package org.reelwright.domain.campaign;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.reelwright.domain.asset.BrandKit;

/**
 * Everything that making and serving a campaign's ads needs to know, complete and checked (see {@link BriefCheck}).
 *
 * @param audiences at least one
 * @param shapes at least one, in the order in which they are made
 * @param lengths seconds, at least one, each one of {@link #LENGTHS}
 * @param making the usual one when there is none
 * @param label how films say that a machine made them; if not chosen, as is usual for their language
 * @param targeting anybody when there is none
 * @param leftOut films that are not wanted, each as {@code 0/15/9x16}: an audience from 0, seconds, a shape
 * @param presenter a digital human who speaks, if one is wanted
 */
public record Brief(
        Product product,
        BrandKit brand,
        List<Audience> audiences,
        Goal goal,
        Budget budget,
        Flight flight,
        List<Shape> shapes,
        List<Integer> lengths,
        Optional<LabelRule> label,
        Making making,
        Targeting targeting,
        List<String> leftOut,
        Optional<Casting> presenter) {

    public static final List<Integer> LENGTHS = List.of(6, 15, 30, 60, 90, 180);

    public Brief {
        audiences = List.copyOf(audiences);
        shapes = List.copyOf(shapes);
        lengths = List.copyOf(lengths);
        making = Objects.requireNonNullElse(making, Making.USUAL);
        targeting = Objects.requireNonNullElse(targeting, Targeting.ANYBODY);
        leftOut = leftOut == null ? List.of() : List.copyOf(leftOut);
        presenter = Objects.requireNonNullElse(presenter, Optional.empty());
    }

    /** One that is labelled and made as usual, for anybody, and of which every film is wanted. */
    public Brief(
            Product product,
            BrandKit brand,
            List<Audience> audiences,
            Goal goal,
            Budget budget,
            Flight flight,
            List<Shape> shapes,
            List<Integer> lengths) {
        this(
                product,
                brand,
                audiences,
                goal,
                budget,
                flight,
                shapes,
                lengths,
                Optional.empty(),
                Making.USUAL,
                Targeting.ANYBODY,
                List.of(),
                Optional.empty());
    }

    public Brief labelledBy(LabelRule rule) {
        return with(Optional.of(rule), making, targeting, presenter);
    }

    public Brief madeWith(Making how) {
        return with(label, how, targeting, presenter);
    }

    public Brief shownTo(Targeting whom) {
        return with(label, making, whom, presenter);
    }

    public Brief presentedBy(Casting person) {
        return with(label, making, targeting, Optional.of(person));
    }

    public Brief costing(Budget money) {
        return new Brief(
                product, brand, audiences, goal, money, flight, shapes, lengths, label, making, targeting, leftOut,
                presenter);
    }

    private Brief with(Optional<LabelRule> rule, Making how, Targeting whom, Optional<Casting> person) {
        return new Brief(
                product, brand, audiences, goal, budget, flight, shapes, lengths, rule, how, whom, leftOut, person);
    }

    /** In what shapes a cut is wanted, in the order in which they are made; none if the cut is not wanted at all. */
    public List<Shape> shapesOf(int audience, int seconds) {
        return shapes.stream()
                .filter(shape -> !leftOut.contains(film(audience, seconds, shape)))
                .toList();
    }

    /** How one film is named in {@link #leftOut}. */
    public static String film(int audience, int seconds, Shape shape) {
        return audience + "/" + seconds + "/" + shape.slug();
    }

    /** The assets that films are made from. */
    public List<UUID> material() {
        return Stream.of(
                        product.photos().stream(),
                        brand.logo().stream(),
                        presenter.flatMap(Casting::recording).stream())
                .flatMap(ids -> ids)
                .toList();
    }

    /** Whether the films show the real person of this recording. */
    public boolean shows(UUID recording) {
        return presenter.flatMap(Casting::recording).filter(recording::equals).isPresent();
    }

    public LabelRule labelFor(Audience audience) {
        return label.orElseGet(() -> LabelRule.usualFor(audience.language()));
    }
}
