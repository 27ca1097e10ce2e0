package org.reelwright.ejb.provider.studio;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.reelwright.domain.campaign.Product;
import org.reelwright.domain.livestream.Clocked;
import org.reelwright.domain.livestream.Offer;
import org.reelwright.domain.livestream.PointKind;
import org.reelwright.domain.livestream.Segment;
import org.reelwright.domain.livestream.SegmentKind;
import org.reelwright.domain.livestream.ShowOrder;
import org.reelwright.domain.livestream.TalkingPoint;
import org.reelwright.domain.script.ScriptOrder;
import org.reelwright.domain.shared.Language;
import org.reelwright.domain.shared.PlainText;

/** What belongs to the show and to no product: its beginning, its offers, its legal lines, its end. */
final class ShowFrame {

    /** More names than these are too many to be said in one breath. */
    private static final int MOST_NAMES = 6;

    private final ShowOrder order;
    private final ShowBook book;
    private final ScriptOrder about;

    ShowFrame(ShowOrder order) {
        this.order = order;
        this.book = ShowBook.in(order.language());
        this.about = order.about(together(order.products()));
    }

    Segment opening() {
        ShowLines lines = lines();
        Facts facts = Facts.of(about);
        facts.cares().stream().findFirst().ifPresent(care -> lines.with("care", care));
        var points = new ArrayList<TalkingPoint>();
        lines.cue("OPENING CUE").ifPresent(points::add);
        points.addAll(lines.all("OPENING"));
        points.addAll(lines.all("OPENING PRODUCTS"));
        points.addAll(lines.all("OPENING CARE"));
        points.addAll(lines.all("OPENING LAST"));
        return segment(SegmentKind.OPENING, points);
    }

    Segment offer(Offer offer) {
        ScriptOrder of =
                offer.product() < 0 ? about : order.about(order.products().get(offer.product()));
        ShowLines lines = new ShowLines(book, of, order.seed() + offer.startsAt())
                .with("offer", sentence(offer.words()))
                .with("end", Clocked.of(offer.endsAt()));
        var points = new ArrayList<TalkingPoint>();
        Stream.of(lines.cue("OFFER CUE"), lines.say("OFFER"), lines.cue("OFFER CUE"), lines.say("OFFER END"))
                .flatMap(Optional::stream)
                .forEach(points::add);
        if (points.stream().noneMatch(point -> point.words().contains(offer.words()))) {
            points.add(TalkingPoint.say(offer.words()));
        }
        String title = book.of("TITLE OFFER").get(0);
        return ShowWriter.timed(
                new Segment(SegmentKind.OFFER, offer.product(), title, 0, points, Optional.of(offer)), 0);
    }

    Segment legal() {
        ShowLines lines = lines();
        var points = new ArrayList<TalkingPoint>();
        lines.cue("LEGAL CUE").ifPresent(points::add);
        lines.say("LEGAL").ifPresent(points::add);
        String disclaimer = PlainText.line(order.brief().brand().disclaimer());
        points.add(new TalkingPoint(PointKind.LEGAL, disclaimer.isEmpty() ? origin() : disclaimer));
        return segment(SegmentKind.LEGAL, points);
    }

    Segment closing() {
        ShowLines lines = lines();
        var points = new ArrayList<>(lines.all("CLOSING"));
        lines.cue("CLOSING CUE").ifPresent(points::add);
        return segment(SegmentKind.CLOSING, points);
    }

    private String origin() {
        return order.language() == Language.CHINESE
                ? "我今天讲的内容，都来自商家提供的资料。"
                : "Everything that I have told you today comes from what the seller gave us.";
    }

    private ShowLines lines() {
        return new ShowLines(book, about, order.seed()).with("names", names());
    }

    private String names() {
        boolean chinese = order.language() == Language.CHINESE;
        List<String> names = order.products().stream()
                .limit(MOST_NAMES)
                .map(product -> ProductName.of(product, order.language()).shown())
                .toList();
        if (chinese) {
            return String.join("、", names) + (order.products().size() > MOST_NAMES ? "等" : "");
        }
        String more = order.products().size() > MOST_NAMES ? ", and more" : "";
        return names.size() == 1 || !more.isEmpty()
                ? String.join(", ", names) + more
                : String.join(", ", names.subList(0, names.size() - 1)) + " and " + names.get(names.size() - 1);
    }

    private Segment segment(SegmentKind kind, List<TalkingPoint> points) {
        String title = book.of("TITLE " + kind).get(0);
        return ShowWriter.timed(new Segment(kind, Segment.NO_PRODUCT, title, 0, points), 0);
    }

    private static String sentence(String words) {
        return words.matches("(?s).*[.!?。！？…]") ? words : words + ".";
    }

    private static Product together(List<Product> products) {
        return new Product(
                products.stream().map(Product::name).collect(Collectors.joining(" \n ")),
                products.stream().map(Product::description).collect(Collectors.joining(" \n ")),
                products.stream().flatMap(p -> p.sellingPoints().stream()).toList(),
                Optional.empty(),
                Optional.empty(),
                List.of());
    }
}
