package org.reelwright.ejb.campaign;

import jakarta.ejb.Stateless;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.TypedQuery;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.reelwright.domain.account.Viewer;
import org.reelwright.domain.campaign.Campaign;
import org.reelwright.domain.campaign.CampaignStatus;
import org.reelwright.ejb.account.OwnRows;
import org.reelwright.ejb.shared.NamePattern;

/** Campaigns page by page: as many rows are read as are shown, however many there are. */
@Stateless
public class CampaignBoard {

    /** On one page. */
    public static final int PAGE = 24;

    private static final String ALL = " from Campaign c where 1 = 1";
    private static final String NAMED = " and lower(c.name) like :words escape '!'";

    @PersistenceContext
    EntityManager store;

    /**
     * @param words that the name has in it, in any case; empty for all
     * @param status empty for all
     */
    public record Filter(String words, Optional<CampaignStatus> status) {

        public static final Filter ALL = new Filter("", Optional.empty());
    }

    /** Newest first. @param page from 0 */
    public List<Campaign> page(Viewer viewer, Filter filter, int page) {
        String status = filter.status().isPresent() ? " and c.status = :status" : "";
        String order = OwnRows.order(viewer, "c") + (status.isEmpty() ? "" : "c.status, ") + "c.createdAt desc, c.id";
        var query = asked("select c", status + " order by " + order, Campaign.class, viewer, filter);
        filter.status().ifPresent(wanted -> query.setParameter("status", wanted));
        return query.setFirstResult(page * PAGE).setMaxResults(PAGE).getResultList();
    }

    /** How many there are of each status, of those with these words in their name. */
    public Map<CampaignStatus, Long> counts(Viewer viewer, Filter filter) {
        var counts = new EnumMap<CampaignStatus, Long>(CampaignStatus.class);
        asked("select c.status, count(*)", " group by c.status", Object[].class, viewer, filter)
                .getResultStream()
                .forEach(row -> counts.put((CampaignStatus) row[0], (Long) row[1]));
        return counts;
    }

    private <T> TypedQuery<T> asked(String what, String end, Class<T> type, Viewer viewer, Filter filter) {
        String words = filter.words().strip().toLowerCase(Locale.ROOT);
        String where = ALL + OwnRows.condition(viewer, "c") + (words.isEmpty() ? "" : NAMED);
        TypedQuery<T> query = OwnRows.bind(viewer, store.createQuery(what + where + end, type));
        return words.isEmpty() ? query : query.setParameter("words", NamePattern.like(words));
    }
}
