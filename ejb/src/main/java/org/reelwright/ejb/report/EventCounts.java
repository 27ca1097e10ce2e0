package org.reelwright.ejb.report;

import jakarta.persistence.EntityManager;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Stream;
import org.hibernate.Session;
import org.hibernate.query.NativeQuery;
import org.reelwright.domain.delivery.LineItem;
import org.reelwright.domain.delivery.Situation;
import org.reelwright.domain.measurement.EventKind;
import org.reelwright.domain.measurement.Invalidity;
import org.reelwright.domain.measurement.Told;
import org.reelwright.domain.measurement.Touch;
import org.reelwright.domain.report.ReportQuestion;
import org.reelwright.domain.report.Sales;
import org.reelwright.domain.report.Tallies.Counted;
import org.reelwright.domain.report.Tally;
import org.reelwright.domain.shared.Money;

/** What was counted of one line item on the days in question. Each table is three queries. */
record EventCounts(EntityManager em, LineItem item, ReportQuestion question) {

    private static final long QUARTER_SECONDS = 900;

    private static final String BY_FILM = """
            select cast(e.creative_id as varchar), cast(e.serving_day as varchar), e.kind, e.invalidity, count(*),
                sum(e.billed_micros), e.error_code
            from ad_event e
            where e.line_item_id = :item and e.serving_day between :first and :last
            group by e.creative_id, e.serving_day, e.kind, e.invalidity, e.error_code
            union all
            select cast(s.creative_id as varchar), cast(s.serving_day as varchar), s.kind, s.invalidity, sum(s.events),
                sum(s.billed_micros), s.error_code
            from ad_event_sum s
            where s.line_item_id = :item and s.serving_day between :first and :last
            group by s.creative_id, s.serving_day, s.kind, s.invalidity, s.error_code
            """;

    /** An event belongs to the moment of its decision; quarters of an hour, since some zones are apart by such. */
    private static final String BY_CIRCUMSTANCE = """
            select %1$s, cast('' as varchar), e.kind, e.invalidity, count(*), sum(e.billed_micros), e.error_code
            from ad_event e left join ad_decision d on d.serving_id = e.serving_id
            where e.line_item_id = :item and e.serving_day between :first and :last
            group by %1$s, e.kind, e.invalidity, e.error_code
            union all
            select %2$s, cast('' as varchar), s.kind, s.invalidity, sum(s.events), sum(s.billed_micros), s.error_code
            from ad_event_sum s
            where s.line_item_id = :item and s.serving_day between :first and :last
            group by %2$s, s.kind, s.invalidity, s.error_code
            """;

    private static final String SALES = """
            select %s, %s, count(*), sum(case when c.touch = :clicked then 1 else 0 end),
                sum(case when c.currency = :currency then c.value_micros else 0 end),
                sum(case when c.currency = :currency then c.value_micros * 1e-6 * c.value_micros * 1e-6 else 0e0 end),
                sum(case when c.currency <> :currency and c.value_micros > 0 then 1 else 0 end)
            from conversion c left join ad_decision d on d.serving_id = c.serving_id
            where c.line_item_id = :item and c.touch <> :none and c.serving_day between :first and :last
            group by %s
            """;

    private static final String INVALID_SALES = """
            select %s, %s, count(*)
            from invalid_conversion c left join ad_decision d on d.serving_id = c.serving_id
            where c.line_item_id = :item and c.serving_day between :first and :last
            group by %s
            """;

    private static final String FILM = "cast(c.creative_id as varchar)";
    private static final String DAY = "cast(c.serving_day as varchar)";
    private static final String NO_DAY = "''";
    private static final String SITUATION = "coalesce(d.situation, '')";
    private static final String SALE_SITUATION = "coalesce(d.situation, c.situation, '')";
    private static final String SPOT = "coalesce(d.spot, '')";
    private static final String SUM_SPOT = "coalesce(s.spot, '')";
    private static final String SALE_SPOT = "coalesce(d.spot, c.spot, '')";
    private static final String EVENT_QUARTER =
            "cast(floor(extract(epoch from coalesce(d.decided_at, e.happened_at)) / 900) as bigint)";
    private static final String SALE_QUARTER =
            "cast(floor(extract(epoch from coalesce(d.decided_at, c.decided_at, c.happened_at)) / 900) as bigint)";

    private static final String INVALID_SALE_QUARTER =
            "cast(floor(extract(epoch from coalesce(d.decided_at, c.told_at)) / 900) as bigint)";

    private record Sum(String key, String day, Tally tally) {}

    Stream<Counted> byFilm() {
        return Stream.of(events(BY_FILM), sales(FILM, DAY), invalidSales(FILM, DAY))
                .flatMap(sums -> sums)
                .map(sum -> new Counted(UUID.fromString(sum.key()), LocalDate.parse(sum.day()), sum.tally()));
    }

    /** What was counted in each situation. */
    Map<Situation, Tally> bySituation() {
        var situations = new HashMap<Situation, Tally>();
        Stream.of(
                        events(BY_CIRCUMSTANCE.formatted(SITUATION, "s.situation")),
                        sales(SALE_SITUATION, NO_DAY),
                        invalidSales(SITUATION, NO_DAY))
                .flatMap(sums -> sums)
                .forEach(sum ->
                        situations.merge(Situation.parse(sum.key()).orElse(Situation.ANY), sum.tally(), Tally::plus));
        return situations;
    }

    /** @param part of a situation, by which to add up */
    static TreeMap<String, Tally> summed(Map<Situation, Tally> situations, Function<Situation, String> part) {
        var parts = new TreeMap<String, Tally>();
        situations.forEach((situation, tally) -> parts.merge(part.apply(situation), tally, Tally::plus));
        return parts;
    }

    /** By the name of the place; empty where it has none. */
    TreeMap<String, Tally> bySpot() {
        var spots = new TreeMap<String, Tally>();
        Stream.of(
                        events(BY_CIRCUMSTANCE.formatted(SPOT, SUM_SPOT)),
                        sales(SALE_SPOT, NO_DAY),
                        invalidSales(SPOT, NO_DAY))
                .flatMap(sums -> sums)
                .forEach(sum -> spots.merge(sum.key(), sum.tally(), Tally::plus));
        return spots;
    }

    /** Keys are {@code 00} to {@code 23}, all of them. */
    TreeMap<String, Tally> byHour() {
        ZoneId zone = item.flight().zone();
        var hours = new TreeMap<String, Tally>();
        for (int hour = 0; hour < 24; hour++) {
            hours.put(hour(hour), Tally.nothing(currency()));
        }
        Stream.of(
                        events(BY_CIRCUMSTANCE.formatted(EVENT_QUARTER, "s.quarter")),
                        sales(SALE_QUARTER, NO_DAY),
                        invalidSales(INVALID_SALE_QUARTER, NO_DAY))
                .flatMap(sums -> sums)
                .forEach(sum -> hours.merge(hour(sum.key(), zone), sum.tally(), Tally::plus));
        return hours;
    }

    private static String hour(String quarter, ZoneId zone) {
        Instant begins = Instant.ofEpochSecond(Long.parseLong(quarter) * QUARTER_SECONDS);
        return hour(begins.atZone(zone).getHour());
    }

    private static String hour(int hour) {
        return String.format(Locale.ROOT, "%02d", hour);
    }

    private Stream<Sum> events(String query) {
        return asked(query).getResultStream().map(row -> new Sum(row[0].toString(), (String) row[1], counted(row)));
    }

    private Tally counted(Object[] row) {
        Told told = Told.parse((String) row[2]);
        long count = ((Number) row[4]).longValue();
        if (row[3] != null) {
            return Tally.invalid(told.kind(), Invalidity.valueOf((String) row[3]), count, currency());
        }
        return told.kind() == EventKind.ERROR
                ? Tally.errors(row[6] == null ? 0 : ((Number) row[6]).intValue(), count, currency())
                : Tally.of(told, count, money(row[5]));
    }

    private Stream<Sum> sales(String key, String day) {
        return asked(SALES.formatted(key, day, group(key, day)))
                .setParameter("currency", currency())
                .setParameter("none", Touch.NONE.name())
                .setParameter("clicked", Touch.CLICK.name())
                .getResultStream()
                .map(row -> new Sum(
                        row[0].toString(),
                        (String) row[1],
                        Tally.of(new Sales(
                                ((Number) row[2]).longValue(),
                                ((Number) row[3]).longValue(),
                                money(row[4]),
                                ((Number) row[5]).doubleValue(),
                                ((Number) row[6]).longValue()))));
    }

    private Stream<Sum> invalidSales(String key, String day) {
        return asked(INVALID_SALES.formatted(key, day, group(key, day)))
                .getResultStream()
                .map(row -> new Sum(
                        row[0].toString(),
                        (String) row[1],
                        Tally.of(Sales.invalid(((Number) row[2]).longValue(), currency()))));
    }

    private static String group(String key, String day) {
        return day.equals(NO_DAY) ? key : key + ", " + day;
    }

    private NativeQuery<Object[]> asked(String query) {
        return em.unwrap(Session.class)
                .createNativeQuery(query, Object[].class)
                .setParameter("item", item.id())
                .setParameter("first", question.first())
                .setParameter("last", question.last());
    }

    private Money money(Object micros) {
        return new Money(((Number) micros).longValue(), currency());
    }

    private String currency() {
        return item.price().currency();
    }
}
