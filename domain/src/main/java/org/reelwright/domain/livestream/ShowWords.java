package org.reelwright.domain.livestream;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.IntPredicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.reelwright.domain.campaign.Product;
import org.reelwright.domain.script.Policies;
import org.reelwright.domain.script.ScriptCheck;
import org.reelwright.domain.script.ScriptOrder;
import org.reelwright.domain.shared.Checked;
import org.reelwright.domain.shared.Findings;
import org.reelwright.domain.shared.PlainText;
import org.reelwright.domain.shared.Violation;

/**
 * Reads what is to be said, by the same rules as scripts of ads: nothing that neither brief nor offers hold, nothing that the brand
 * never says. What is said in a product's round may claim what is known of that product; elsewhere, what is known of any.
 */
public final class ShowWords {

    /** Characters of all lines. */
    private static final int MOST_WORDS = 200_000;

    private final ShowOrder order;
    private final Policies policies;
    private final ScriptOrder whole;

    public ShowWords(ShowOrder order, Policies policies) {
        this.order = order;
        this.policies = policies;
        this.whole = order.about(everything(order.products()));
    }

    /** A script whose words are all fine, tidied up, or what is wrong: fields as {@code segments[2].points[0].words}. */
    public Checked<ShowScript> read(ShowScript script) {
        return read(script, i -> true);
    }

    /** As {@link #read(ShowScript)}, where only one segment's words are new. */
    public Checked<ShowScript> read(ShowScript script, int changed) {
        return read(script, i -> i == changed);
    }

    private Checked<ShowScript> read(ShowScript script, IntPredicate isNew) {
        var findings = new Findings();
        var read = new ArrayList<Segment>();
        for (int i = 0; i < script.segments().size(); i++) {
            Segment segment = script.segments().get(i);
            read.add(isNew.test(i) ? segment(segment, "segments[" + i + "].", findings) : segment);
        }
        findings.expect(!read.isEmpty(), "segments", "A show has at least one segment.");
        findings.expect(
                length(read) <= MOST_WORDS, "segments", "This is more than can be said in a show. Take lines out.");
        legal(read, findings);
        return findings.judge(() -> new ShowScript(read));
    }

    private Segment segment(Segment typed, String field, Findings findings) {
        String title = findings.requiredLine(
                field + "title", typed.title(), Segment.LONGEST_TITLE, "Give the segment a title.");
        findings.expect(
                typed.product() >= Segment.NO_PRODUCT
                        && typed.product() < order.products().size(),
                field + "product",
                "There is no product of this number.");
        findings.expect(
                typed.kind() != null
                        && (typed.kind() == SegmentKind.OFFER) == typed.offer().isPresent(),
                field + "kind",
                "Say what kind of segment it is. One of kind OFFER has an offer, and no other has one.");
        findings.expect(
                typed.points().size() <= Segment.MOST_POINTS,
                field + "points",
                "A segment has at most " + Segment.MOST_POINTS + " lines.");
        var points = new ArrayList<TalkingPoint>();
        for (int j = 0; j < typed.points().size(); j++) {
            points.add(point(typed.points().get(j), field + "points[" + j + "].words", findings));
        }
        Segment read = typed.titled(title).saying(points);
        if (!objections(together(read), read).isEmpty()) {
            locate(read, field, findings);
        }
        return read;
    }

    private static TalkingPoint point(TalkingPoint typed, String field, Findings findings) {
        return new TalkingPoint(
                typed.kind(),
                findings.requiredLine(
                        field, typed.words(), TalkingPoint.LONGEST, "Write what is said, or remove the line."));
    }

    /** Which line it is; most segments are fine, and are read at one go. */
    private void locate(Segment segment, String field, Findings findings) {
        objections(segment.title(), segment).forEach(why -> findings.add(field + "title", why));
        for (int j = 0; j < segment.points().size(); j++) {
            String at = field + "points[" + j + "].words";
            objections(segment.points().get(j).words(), segment).forEach(why -> findings.add(at, why));
        }
    }

    private static String together(Segment segment) {
        return joined(Stream.concat(
                Stream.of(segment.title()), segment.points().stream().map(TalkingPoint::words)));
    }

    /** The brand's own disclaimer is said word for word. */
    private void legal(List<Segment> segments, Findings findings) {
        String disclaimer = order.brief().brand().disclaimer();
        boolean said = segments.stream()
                .flatMap(segment -> segment.points().stream())
                .anyMatch(point -> point.kind().isSpoken() && point.words().contains(PlainText.line(disclaimer)));
        findings.expect(
                disclaimer.isBlank() || said,
                "segments",
                "The brand's disclaimer must be said word for word: “" + PlainText.line(disclaimer) + "”.");
    }

    private static int length(List<Segment> segments) {
        return segments.stream()
                .flatMap(segment -> segment.points().stream())
                .mapToInt(point -> point.words().length())
                .sum();
    }

    /** What is wrong with one segment's words, as sentences; empty when they may be said. */
    public List<String> objections(Segment segment) {
        return objections(together(segment), segment);
    }

    private List<String> objections(String words, Segment within) {
        ScriptOrder about = order.product(within).map(order::about).orElse(whole);
        return ScriptCheck.objections(words, about, policies).stream()
                .map(Violation::message)
                .distinct()
                .toList();
    }

    private static Product everything(List<Product> products) {
        return new Product(
                joined(products.stream().map(Product::name)),
                joined(products.stream().map(Product::description)),
                products.stream()
                        .flatMap(p -> Stream.concat(
                                p.sellingPoints().stream(),
                                p.price().stream()
                                        .map(price -> price.amount().toPlainString() + " $" + price.amount())))
                        .toList(),
                products.get(0).price(),
                Optional.empty(),
                List.of(),
                products.get(0).quote());
    }

    private static String joined(Stream<String> parts) {
        return parts.collect(Collectors.joining(" \n "));
    }
}
