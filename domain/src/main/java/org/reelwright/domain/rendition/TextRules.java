package org.reelwright.domain.rendition;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.function.ToDoubleFunction;
import java.util.stream.Collectors;
import org.reelwright.domain.image.Box;

/** Words can be read: large enough, plain against their ground, and upon nothing that matters. */
final class TextRules {

    /** Share of a text (or of the smaller of two) that something else may touch: the air around letters. */
    private static final double TOUCH = .05;

    private static final Set<TextKind> PLATED = Set.of(TextKind.CAPTION, TextKind.AI_LABEL, TextKind.LOGO);

    private final FilmFacts film;
    private final List<ShownText> texts;

    private TextRules(FilmFacts film) {
        this.film = film;
        this.texts = film.wording().texts();
    }

    static List<Finding> findings(FilmFacts film) {
        var rules = new TextRules(film);
        var findings = new ArrayList<Finding>();
        findings.addAll(or(
                rules.size(),
                Rule.TEXT_SIZE,
                rules.smallest(),
                rules.px(TextKind.CAPTION.smallest()) + " or more, small print "
                        + rules.px(TextKind.DISCLAIMER.smallest())));
        findings.addAll(or(rules.contrast(), Rule.CONTRAST, rules.lowest(), "4.5 to 1 or more"));
        findings.addAll(or(rules.product(), Rule.TEXT_OVER_PRODUCT, "none", "no words upon the product"));
        findings.addAll(or(rules.overlap(), Rule.TEXT_OVER_TEXT, "none", "no words upon others"));
        return findings;
    }

    static List<Finding> or(List<Finding> found, Rule rule, String measured, String limit) {
        return found.isEmpty() ? List.of(Finding.pass(rule, measured, limit)) : found;
    }

    private List<Finding> size() {
        return texts.stream()
                .filter(ShownText::isWords)
                .filter(text -> text.px() < text.kind().smallest() * film.shortSide() - .5)
                .map(text -> Finding.fail(
                        Rule.TEXT_SIZE,
                        text.quoted() + " is set in " + Math.round(text.px()) + " px",
                        px(text.kind().smallest()) + " or more",
                        "Nobody reads this on a phone: shorten the words so that they can be set larger."))
                .toList();
    }

    private String smallest() {
        return least(ShownText::px, text -> text.kind() != TextKind.AI_LABEL)
                .map(px -> Math.round(px) + " px or more")
                .orElse("no words");
    }

    private List<Finding> contrast() {
        return texts.stream()
                .filter(text -> text.contrast() < text.kind().leastContrast() - .01)
                .map(text -> Finding.fail(
                        Rule.CONTRAST,
                        text.quoted() + " has " + Numbers.one(text.contrast()) + " to 1",
                        Numbers.one(text.kind().leastContrast()) + " to 1 or more",
                        text.isWords()
                                ? "These words drown in what lies behind them: ask for another picture of that scene."
                                : "Parts of the logo vanish upon any ground: give the brand one in fewer colours, or with"
                                        + " a ground of its own."))
                .toList();
    }

    private String lowest() {
        return least(ShownText::contrast, text -> true)
                .map(c -> Numbers.one(c) + " to 1 or more")
                .orElse("no words");
    }

    private Optional<Double> least(ToDoubleFunction<ShownText> figure, Predicate<ShownText> which) {
        return texts.stream()
                .filter(ShownText::isWords)
                .filter(which)
                .map(figure::applyAsDouble)
                .min(Comparator.naturalOrder());
    }

    /**
     * A caption has its own plate and is soon gone: over a close-up that fills the frame it may be the lesser evil. The law
     * asks for the label, and may ask for it larger than what the product leaves. A logo hides little.
     */
    private List<Finding> product() {
        return texts.stream()
                .filter(this::coversProduct)
                .collect(Collectors.groupingBy(
                        text -> PLATED.contains(text.kind()) ? Severity.WARN : Severity.FAIL,
                        TreeMap::new,
                        Collectors.toList()))
                .entrySet()
                .stream()
                .map(covering -> new Finding(
                        Rule.TEXT_OVER_PRODUCT,
                        covering.getKey(),
                        "upon the product: " + ShownText.quoted(covering.getValue()),
                        "no words upon the product",
                        "Ask for another picture of that scene, or for fewer words."))
                .toList();
    }

    private boolean coversProduct(ShownText text) {
        return film.products().stream()
                .anyMatch(product -> product.when().sharedMs(text.when()) > 0
                        && shared(text.area(), product.box()) > TOUCH * size(text.area()));
    }

    private List<Finding> overlap() {
        var found = new ArrayList<Finding>();
        for (int i = 0; i < texts.size(); i++) {
            for (ShownText other : texts.subList(i + 1, texts.size())) {
                if (meet(texts.get(i), other)) {
                    found.add(Finding.fail(
                            Rule.TEXT_OVER_TEXT,
                            texts.get(i).quoted() + " and " + other.quoted() + " lie upon each other",
                            "no words upon others",
                            "Shorten one of them, or cut the film again."));
                }
            }
        }
        return found;
    }

    private static boolean meet(ShownText one, ShownText other) {
        double smaller = Math.min(size(one.area()), size(other.area()));
        return one.when().sharedMs(other.when()) > 0 && shared(one.area(), other.area()) > TOUCH * smaller;
    }

    private static double shared(Box one, Box other) {
        double width = Math.min(one.x() + one.width(), other.x() + other.width()) - Math.max(one.x(), other.x());
        double height = Math.min(one.y() + one.height(), other.y() + other.height()) - Math.max(one.y(), other.y());
        return Math.max(0, width) * Math.max(0, height);
    }

    private static double size(Box box) {
        return box.width() * box.height();
    }

    private String px(double share) {
        return Math.round(share * film.shortSide()) + " px";
    }
}
