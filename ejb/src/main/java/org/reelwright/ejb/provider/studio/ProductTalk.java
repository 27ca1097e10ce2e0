package org.reelwright.ejb.provider.studio;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import org.reelwright.domain.livestream.Pace;
import org.reelwright.domain.livestream.PointKind;
import org.reelwright.domain.livestream.Segment;
import org.reelwright.domain.livestream.SegmentKind;
import org.reelwright.domain.livestream.ShowOrder;
import org.reelwright.domain.livestream.TalkingPoint;

/** Rounds about one product: other words and other facts first each time, until all has been said. */
final class ProductTalk {

    private static final int WITH_DEMONSTRATION = 75;
    private static final int WITH_OBJECTIONS = 130;
    private static final int WITH_QUESTIONS = 200;
    private static final int MOST_OBJECTIONS = 4;

    private final int product;
    private final Facts facts;
    private final ShowLines lines;

    ProductTalk(ShowOrder order, int product) {
        this.product = product;
        var about = order.about(order.products().get(product));
        this.facts = Facts.of(about);
        this.lines = new ShowLines(ShowBook.in(order.language()), about, order.seed() + product)
                .with("name", facts.name().shown());
        facts.price().ifPresent(price -> lines.with("price", price.said()));
        facts.quote().ifPresent(quote -> lines.with("quote", quote.words()).with("person", quote.person()));
        // What the campaign's audience cares about, it does of the campaign's product.
        if (order.products().get(product).name().equals(order.brief().product().name())) {
            facts.cares().stream().findFirst().ifPresent(care -> lines.with("care", care));
        }
    }

    /** @param seconds that there are for the whole round; its segments' lengths are wishes */
    List<Segment> round(int round, int seconds) {
        List<Point> points = new ArrayList<>(facts.points());
        Collections.rotate(points, -round * 2);
        var segments = new ArrayList<Segment>();
        boolean all = seconds >= WITH_QUESTIONS;
        double main = all ? .42 : seconds >= WITH_OBJECTIONS ? .5 : seconds >= WITH_DEMONSTRATION ? .6 : 1;
        segments.add(talk(round, points, seconds * main));
        if (seconds >= WITH_DEMONSTRATION) {
            segments.add(demonstration(points, seconds * (all ? .26 : 1 - main) * (all ? 1 : .9)));
        }
        if (seconds >= WITH_OBJECTIONS) {
            segments.add(objections(points, seconds * .22));
        }
        if (all) {
            segments.add(questions(seconds * .1));
        }
        return segments;
    }

    private Segment talk(int round, List<Point> known, double seconds) {
        var points = new Fitting(seconds);
        points.take(lines.say(round == 0 ? "MEET" : "MEET AGAIN"));
        points.take(lines.cue("PRODUCT CUE"));
        if (!known.isEmpty()) {
            points.take(lines.say("LEAD"));
        }
        known.forEach(point -> points.take(Optional.of(TalkingPoint.say(point.spoken()))));
        points.take(lines.say("QUOTE"));
        points.take(lines.say("PRICE"));
        points.take(lines.say("PRODUCT END"));
        return segment(SegmentKind.PRODUCT, points.taken, 0);
    }

    private Segment demonstration(List<Point> known, double seconds) {
        var points = new Fitting(seconds);
        points.take(lines.say("DEMO"));
        points.take(lines.cue("DEMO CUE"));
        known.stream().limit(3).forEach(point -> {
            lines.with("point", point.spoken());
            points.take(lines.say("DEMO POINT"));
            points.take(lines.cue("DEMO CUE"));
        });
        points.take(lines.say("DEMO END"));
        return segment(SegmentKind.DEMONSTRATION, points.taken, seconds);
    }

    private Segment objections(List<Point> known, double seconds) {
        var points = new Fitting(seconds);
        int asked = 0;
        for (String about : List.of("PRICE", "CARE", "POINT", "QUOTE", "UNKNOWN")) {
            // What matters most to them stands first; the round's own first point answers everything else.
            List<Point> from = about.equals("CARE") ? facts.points() : known;
            from.stream().findFirst().ifPresent(point -> lines.with("point", point.spoken()));
            Optional<TalkingPoint> question = lines.as(PointKind.QUESTION, "ASK " + about);
            Optional<TalkingPoint> answer = lines.as(PointKind.ANSWER, "ANSWER " + about);
            if (question.isPresent() && answer.isPresent() && asked < MOST_OBJECTIONS) {
                asked += points.takeBoth(question.get(), answer.get()) ? 1 : 0;
            }
        }
        return segment(SegmentKind.OBJECTIONS, points.taken, 0);
    }

    private Segment questions(double seconds) {
        var points = new Fitting(seconds);
        points.take(lines.say("QUESTIONS"));
        points.take(lines.cue("QUESTIONS CUE"));
        points.take(lines.say("QUESTIONS END"));
        return segment(SegmentKind.QUESTIONS, points.taken, seconds);
    }

    private Segment segment(SegmentKind kind, List<TalkingPoint> points, double atLeast) {
        String title = lines.next("TITLE " + kind).orElse(facts.name().shown());
        return ShowWriter.timed(new Segment(kind, product, title, 0, points), atLeast);
    }

    /** Lines as long as there is time for them; the first is always said. */
    private static final class Fitting {

        private final List<TalkingPoint> taken = new ArrayList<>();
        private double left;

        Fitting(double seconds) {
            left = seconds;
        }

        void take(Optional<TalkingPoint> point) {
            point.filter(p -> taken.isEmpty() || Pace.seconds(p) <= left).ifPresent(this::add);
        }

        boolean takeBoth(TalkingPoint question, TalkingPoint answer) {
            boolean fits = taken.isEmpty() || Pace.seconds(question) + Pace.seconds(answer) <= left;
            if (fits) {
                add(question);
                add(answer);
            }
            return fits;
        }

        private void add(TalkingPoint point) {
            taken.add(point);
            left -= Pace.seconds(point);
        }
    }
}
