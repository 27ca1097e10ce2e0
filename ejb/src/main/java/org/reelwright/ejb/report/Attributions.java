package org.reelwright.ejb.report;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import java.util.UUID;
import java.util.stream.Stream;
import org.hibernate.Session;
import org.reelwright.domain.account.Viewer;
import org.reelwright.domain.campaign.Campaign;
import org.reelwright.domain.delivery.LineItem;
import org.reelwright.domain.measurement.Attribution;
import org.reelwright.domain.measurement.Path;
import org.reelwright.domain.report.Credit;
import org.reelwright.domain.report.Credits;
import org.reelwright.domain.report.ReportQuestion;
import org.reelwright.ejb.measurement.CreditWindows;

/**
 * Shares a campaign's conversions among its films, from the ads that each person met before: clicked or seen within the
 * same windows as conversions are credited by, and served on the days in question. A person is known by the
 * identifier that may be kept; without one, each ad is a person of its own. Equal ways are summed in the database.
 */
@Stateless
public class Attributions {

    private static final int LAST_TOUCHES = 30;
    private static final int MOST_WAYS = 20_000;

    private static final String TOUCHED = """
            (select coalesce(d.viewer, cast(d.serving_id as varchar)) as who, cast(d.creative_id as varchar) as film,
                i.happened_at as seen, k.happened_at as clicked, coalesce(k.happened_at, i.happened_at) as met
            from ad_decision d
            left join ad_event i on i.serving_id = d.serving_id and i.kind = 'IMPRESSION' and i.valid = true
            left join ad_event k on k.serving_id = d.serving_id and k.kind = 'CLICK' and k.valid = true
            where d.line_item_id = :item and d.serving_day between :first and :last
                and coalesce(k.happened_at, i.happened_at) is not null)
            """;

    private static final String SOLD = """
            (select c.id, c.happened_at as came, coalesce(d.viewer, cast(d.serving_id as varchar), c.person) as who
            from conversion c left join ad_decision d on d.serving_id = c.serving_id
            where c.advertiser_id = :advertiser and c.step = false and (c.line_item_id = :item or c.line_item_id is null))
            """;

    private static final String WON = """
            select way, count(*) from (
                select id, string_agg(film, ',' order by met) as way from (
                    select s.id, t.film, t.met, row_number() over (partition by s.id order by t.met desc) as nth
                    from %s s join %s t on t.who = s.who and (
                        extract(epoch from s.came) - extract(epoch from t.clicked) between 0 and :click
                        or extract(epoch from s.came) - extract(epoch from t.seen) between 0 and :view)) n
                where nth <= :most
                group by id) w
            group by way
            """.formatted(SOLD, TOUCHED);

    /** Of who did not buy, what he met within as long before the last of it. */
    private static final String LOST = """
            select way, count(*) from (
                select who, string_agg(film, ',' order by met) as way from (
                    select t.who, t.film, t.met, t.clicked, row_number() over (partition by t.who order by t.met desc) as nth,
                        max(t.met) over (partition by t.who) as latest
                    from %s t left join (select distinct who from %s x) s on s.who = t.who
                    where s.who is null) n
                where nth <= :most and extract(epoch from latest) - extract(epoch from met)
                    <= case when clicked is null then :view else :click end
                group by who) w
            group by way
            """.formatted(TOUCHED, SOLD);

    @PersistenceContext
    EntityManager em;

    @Inject
    CreditWindows windows;

    /** Different ways, of those who bought and of the others; lines in memory. */
    int mostWays = MOST_WAYS;

    /** Empty when nothing was launched, or the campaign is not this viewer's. */
    public Optional<Credits> of(Viewer viewer, UUID campaignId, ReportQuestion days) {
        return Optional.ofNullable(em.find(Campaign.class, campaignId))
                .filter(campaign -> viewer.maySee(campaign.advertiserId()))
                .flatMap(campaign -> Reports.lineItem(em, campaign.id()))
                .map(item -> credits(item, days));
    }

    private Credits credits(LineItem item, ReportQuestion days) {
        List<Path> won = ways(item, days, WON, true);
        List<Path> lost = ways(item, days, LOST, false);
        if (Math.max(won.size(), lost.size()) > mostWays) {
            return Credits.refused(clickDays(), viewHours(), mostWays);
        }
        long conversions = won.stream().mapToLong(Path::times).sum();
        long several = won.stream()
                .filter(path -> new HashSet<>(path.touches()).size() > 1)
                .mapToLong(Path::times)
                .sum();
        var attribution =
                new Attribution(Stream.concat(won.stream(), lost.stream()).toList());
        return new Credits(
                conversions,
                several,
                clickDays(),
                viewHours(),
                lines(item, attribution.lastTouch(), attribution.dataDriven()),
                Optional.empty());
    }

    private long clickDays() {
        return windows.inForce().click().toDays();
    }

    private long viewHours() {
        return windows.inForce().view().toHours();
    }

    private List<Credit> lines(LineItem item, Map<UUID, Double> last, Map<UUID, Double> shared) {
        var films = new TreeSet<UUID>(last.keySet());
        films.addAll(shared.keySet());
        return FilmTraits.of(em, item.campaignId(), films).labels().entrySet().stream()
                .map(film -> new Credit(
                        film.getKey(),
                        film.getValue(),
                        last.getOrDefault(film.getKey(), 0.0),
                        shared.getOrDefault(film.getKey(), 0.0)))
                .toList();
    }

    /** One more than there may be is enough to know that there are too many. */
    private List<Path> ways(LineItem item, ReportQuestion days, String query, boolean converted) {
        return em.unwrap(Session.class)
                .createNativeQuery(query, Object[].class)
                .setParameter("item", item.id())
                .setParameter("first", days.first())
                .setParameter("last", days.last())
                .setParameter("advertiser", item.advertiserId())
                .setParameter("click", windows.inForce().click().toSeconds())
                .setParameter("view", windows.inForce().view().toSeconds())
                .setParameter("most", LAST_TOUCHES)
                .setMaxResults(mostWays + 1)
                .getResultStream()
                .map(row -> new Path(touches((String) row[0]), converted, ((Number) row[1]).longValue()))
                .toList();
    }

    private static List<UUID> touches(String way) {
        return Arrays.stream(way.split(",")).map(UUID::fromString).toList();
    }
}
