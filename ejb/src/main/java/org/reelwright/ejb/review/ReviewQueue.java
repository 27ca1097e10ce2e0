package org.reelwright.ejb.review;

import jakarta.ejb.Stateless;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.TypedQuery;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.reelwright.domain.account.Advertiser;
import org.reelwright.domain.account.Viewer;
import org.reelwright.domain.campaign.Campaign;
import org.reelwright.domain.rendition.Creative;
import org.reelwright.domain.rendition.CreativeStatus;
import org.reelwright.ejb.shared.NamePattern;

/**
 * What waits for a decision, the longest waiting first; nothing for those who do not decide. Each question is one statement,
 * however many films there are, and reads no more of them than are shown.
 */
@Stateless
public class ReviewQueue {

    /** Names that a filter offers. */
    public record Choice(UUID id, String name) {}

    private static final String WAITING = " from Creative c where c.status = :waiting and c.superseded = false";

    /** With what is the same of all, so that the database sees which index is in this order. */
    private static final String OLDEST_FIRST = " order by c.status, c.superseded, c.madeAt, c.id";

    private static final String NEWEST_FIRST = " order by c.status, c.superseded, c.madeAt desc, c.id desc";

    @PersistenceContext
    EntityManager database;

    public List<Creative> page(Viewer viewer, QueueFilter filter, int first, int most) {
        return viewer.mayReview()
                ? films(filter, "", OLDEST_FIRST)
                        .setFirstResult(first)
                        .setMaxResults(most)
                        .getResultList()
                : List.of();
    }

    public long count(Viewer viewer, QueueFilter filter) {
        return viewer.mayReview()
                ? ask(filter, "select count(*)", "", "", Long.class).getSingleResult()
                : 0;
    }

    /** The film that comes after this one, whether or not this one still waits. */
    public Optional<Creative> next(Viewer viewer, QueueFilter filter, Creative here) {
        return neighbour(viewer, filter, here, ">", OLDEST_FIRST);
    }

    public Optional<Creative> previous(Viewer viewer, QueueFilter filter, Creative here) {
        return neighbour(viewer, filter, here, "<", NEWEST_FIRST);
    }

    /** Campaigns that have films in the queue. @param words that their names have in them, in any case */
    public List<Choice> campaigns(Viewer viewer, String words, int most) {
        return choices(viewer, Campaign.class, "campaignId", words, most);
    }

    /** Advertisers that have films in the queue; as {@link #campaigns}. */
    public List<Choice> advertisers(Viewer viewer, String words, int most) {
        return choices(viewer, Advertiser.class, "advertiserId", words, most);
    }

    /** The campaigns of some films. */
    public Map<UUID, Campaign> campaignsOf(Collection<Creative> films) {
        return database.createQuery("select c from Campaign c where c.id in :ids", Campaign.class)
                .setParameter("ids", films.stream().map(Creative::campaignId).collect(Collectors.toSet()))
                .getResultStream()
                .collect(Collectors.toMap(Campaign::id, Function.identity()));
    }

    /** The names of their advertisers. */
    public Map<UUID, String> advertisersOf(Collection<Creative> films) {
        return database.createQuery("select a from Advertiser a where a.id in :ids", Advertiser.class)
                .setParameter("ids", films.stream().map(Creative::advertiserId).collect(Collectors.toSet()))
                .getResultStream()
                .collect(Collectors.toMap(Advertiser::id, Advertiser::name));
    }

    /** Every version of the same film, the oldest first. */
    public List<Creative> versions(Creative film) {
        return database.createQuery(
                        "select c from Creative c where c.productionId = :production and c.subject = :subject"
                                + " order by c.revision",
                        Creative.class)
                .setParameter("production", film.productionId())
                .setParameter("subject", film.subject().path())
                .getResultList();
    }

    private Optional<Creative> neighbour(
            Viewer viewer, QueueFilter filter, Creative here, String beyond, String order) {
        if (!viewer.mayReview()) {
            return Optional.empty();
        }
        String there = " and c.madeAt " + beyond + "= :at and (c.madeAt <> :at or c.id " + beyond + " :id)";
        return films(filter, there, order)
                .setParameter("at", here.madeAt())
                .setParameter("id", here.id())
                .setMaxResults(1)
                .getResultStream()
                .findFirst();
    }

    private List<Choice> choices(Viewer viewer, Class<?> kind, String by, String words, int most) {
        if (!viewer.mayReview()) {
            return List.of();
        }
        return database.createQuery(
                        "select new org.reelwright.ejb.review.ReviewQueue$Choice(o.id, o.name) from "
                                + kind.getSimpleName()
                                + " o where lower(o.name) like :words escape '!' and exists (select 1" + WAITING
                                + " and c." + by
                                + " = o.id) order by o.name, o.id",
                        Choice.class)
                .setParameter("waiting", CreativeStatus.IN_REVIEW)
                .setParameter("words", NamePattern.like(words))
                .setMaxResults(most)
                .getResultList();
    }

    private TypedQuery<Creative> films(QueueFilter filter, String where, String order) {
        return ask(filter, "select c", where, order, Creative.class);
    }

    private <T> TypedQuery<T> ask(QueueFilter filter, String what, String where, String order, Class<T> type) {
        TypedQuery<T> query = database.createQuery(what + WAITING + filter.conditions() + where + order, type)
                .setParameter("waiting", CreativeStatus.IN_REVIEW);
        filter.values().forEach(query::setParameter);
        return query;
    }
}
