package org.reelwright.ejb.report;

import jakarta.persistence.EntityManager;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import org.hibernate.Session;
import org.reelwright.domain.delivery.LineItem;
import org.reelwright.domain.report.Evidence;
import org.reelwright.domain.report.Evidence.Cell;
import org.reelwright.domain.report.ReportQuestion;
import org.reelwright.domain.report.Share;
import org.reelwright.domain.report.Trials;

/** What the log of decisions tells of each film: only where there was another to choose. One query. */
final class FilmEvidence {

    /** A conversion that no click led to is none of the clicks'. */
    private static final String WEIGHED = """
            select film, place, cast(served_on as varchar), count(*), sum(w), sum(w * w),
                sum(begun), sum(w * begun), sum(w * w * begun),
                sum(ended), sum(w * ended), sum(w * w * ended),
                sum(clicked), sum(w * clicked), sum(w * w * clicked),
                sum(led), sum(w * led), sum(w * w * led * led), sum(w * w * led),
                sum(sold), sum(w * sold), sum(w * w * sold * sold), sum(w * w * sold)
            from (
                select cast(d.creative_id as varchar) as film, d.serving_day as served_on,
                    substring(d.situation, 1, position('|' in d.situation)) as place, 1 / d.propensity as w,
                    case when b.kind is null then 0 else 1 end as begun,
                    case when b.kind is null or f.kind is null then 0 else 1 end as ended,
                    case when c.kind is null then 0 else 1 end as clicked,
                    case when c.kind is null then 0 else coalesce(s.led, 0) end as led,
                    coalesce(s.n, 0) as sold
                from ad_decision d
                join ad_event e on e.serving_id = d.serving_id and e.kind = 'IMPRESSION' and e.valid = true
                left join ad_event b on b.serving_id = d.serving_id and b.kind = 'START' and b.valid = true
                left join ad_event f on f.serving_id = d.serving_id and f.kind = 'COMPLETE' and f.valid = true
                left join ad_event c on c.serving_id = d.serving_id and c.kind = 'CLICK' and c.valid = true
                left join (select serving_id, count(*) as n, sum(case when touch = 'CLICK' then 1 else 0 end) as led
                    from conversion where line_item_id = :item and touch <> 'NONE' group by serving_id) s
                    on s.serving_id = d.serving_id
                where d.line_item_id = :item and d.ghost = false and d.among > 1
                    and d.serving_day between :first and :last) x
            group by film, place, served_on
            """;

    private FilmEvidence() {}

    static Map<UUID, Evidence> of(EntityManager em, LineItem item, ReportQuestion question) {
        var films = new HashMap<UUID, Map<Cell, Map<Share, Trials>>>();
        em.unwrap(Session.class)
                .createNativeQuery(WEIGHED, Object[].class)
                .setParameter("item", item.id())
                .setParameter("first", question.first())
                .setParameter("last", question.last())
                .getResultStream()
                .forEach(row -> films.computeIfAbsent(UUID.fromString((String) row[0]), film -> new HashMap<>())
                        .put(new Cell((String) row[1], LocalDate.parse((String) row[2])), shares(row)));
        var evidence = new HashMap<UUID, Evidence>();
        films.forEach((film, cells) -> evidence.put(film, new Evidence(cells)));
        return evidence;
    }

    private static Map<Share, Trials> shares(Object[] row) {
        var shares = new EnumMap<Share, Trials>(Share.class);
        shares.put(Share.CLICK, once(row, 3, 12));
        shares.put(Share.COMPLETION, once(row, 6, 9));
        shares.put(Share.CONVERSION, often(row, 12, 15));
        shares.put(Share.SALE, often(row, 3, 19));
        return shares;
    }

    /** Of which each trial succeeds once at most. @param trials first of three columns, as is {@code successes} */
    private static Trials once(Object[] row, int trials, int successes) {
        return trials(row, trials, successes, number(row[successes + 2]), number(row[successes + 2]));
    }

    private static Trials often(Object[] row, int trials, int successes) {
        return trials(row, trials, successes, number(row[successes + 2]), number(row[successes + 3]));
    }

    private static Trials trials(Object[] row, int trials, int successes, double squares, double crossed) {
        return new Trials(
                (long) number(row[trials]),
                (long) number(row[successes]),
                number(row[trials + 1]),
                number(row[trials + 2]),
                number(row[successes + 1]),
                squares,
                crossed);
    }

    private static double number(Object value) {
        return ((Number) value).doubleValue();
    }
}
