package org.reelwright.ejb.delivery;

import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.TypedQuery;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;
import java.util.function.BinaryOperator;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.reelwright.domain.campaign.Audience;
import org.reelwright.domain.campaign.Brief;
import org.reelwright.domain.campaign.Campaign;
import org.reelwright.domain.delivery.Candidate;
import org.reelwright.domain.delivery.Copies;
import org.reelwright.domain.delivery.LevelledCopy;
import org.reelwright.domain.delivery.LevelledFilm;
import org.reelwright.domain.delivery.LighterCopy;
import org.reelwright.domain.delivery.LighterFilm;
import org.reelwright.domain.delivery.LineItem;
import org.reelwright.domain.delivery.LineItemStatus;
import org.reelwright.domain.delivery.Offer;
import org.reelwright.domain.production.Production;
import org.reelwright.domain.rendition.Creative;
import org.reelwright.domain.rendition.CreativeStatus;
import org.reelwright.domain.rendition.Platform;
import org.reelwright.domain.review.Review;

/** Reads from the database what may be served. */
@Stateless
@TransactionAttribute(TransactionAttributeType.REQUIRES_NEW)
public class LineUpQuery {

    /** A named person approved this film. */
    private static final String AS_APPROVED = """
             join Review r on r.creativeId = c.id and r.filmHash = c.filmHash
                and r.decision = org.reelwright.domain.review.Decision.APPROVED
            """;

    @PersistenceContext
    EntityManager em;

    /** By campaign; equal answers mean that nothing which its offer is made of has changed. Cheap: ids and versions only. */
    public Map<UUID, String> versions() {
        return versions("");
    }

    public Map<UUID, String> versions(Set<UUID> campaigns) {
        return campaigns.isEmpty() ? Map.of() : versions(" and i.campaignId in :campaigns", campaigns);
    }

    /** The films of campaigns that are found first: the other way round, all that was ever approved would be looked at. */
    private Map<UUID, String> versions(String which, Object... campaigns) {
        Map<UUID, Integer> items = with(
                        em.createQuery(
                                "select i.campaignId, i.version from LineItem i where i.status = :active" + which,
                                Object[].class),
                        campaigns)
                .getResultStream()
                .collect(Collectors.toMap(row -> (UUID) row[0], row -> (Integer) row[1]));
        return with(
                        em.createQuery("""
                        select c.campaignId, c.id, c.version from Creative c where c.status = :approved and c.campaignId in
                            (select i.campaignId from LineItem i where i.status = :active""" + which + ") order by c.id", Object[].class)
                                .setParameter("approved", CreativeStatus.APPROVED),
                        campaigns)
                .getResultStream()
                .filter(row -> items.containsKey((UUID) row[0]))
                .collect(Collectors.toMap(
                        row -> (UUID) row[0],
                        row -> row[1] + " " + row[2] + " " + items.get((UUID) row[0]),
                        (a, b) -> a + "," + b));
    }

    public List<Offer> load(Set<UUID> campaigns) {
        return campaigns.isEmpty() ? List.of() : offers(" and i.campaignId in :campaigns", campaigns);
    }

    private List<Offer> offers(String which, Object... campaigns) {
        List<Object[]> launched =
                with(em.createQuery("""
                        select i, c, a.name from LineItem i
                        join Campaign c on c.id = i.campaignId join Advertiser a on a.id = i.advertiserId
                        where i.status = :active""" + which, Object[].class), campaigns).getResultList();
        Map<UUID, List<Creative>> films = approvedFilms(which, campaigns);
        Map<UUID, Production> productions = productions(films.values());
        Function<String, Copies> copies = copies(which, campaigns);
        FilmRights rights = FilmRights.of(em, productions);
        var offers = new ArrayList<Offer>();
        for (Object[] row : launched) {
            LineItem item = (LineItem) row[0];
            Collection<Creative> approved = newest(films.getOrDefault(item.campaignId(), List.of()));
            if (!approved.isEmpty()) {
                offers.add(offer(
                        item,
                        film -> candidate(item, (Campaign) row[1], (String) row[2], film, productions, copies, rights),
                        approved));
            }
        }
        return offers;
    }

    private static <T> TypedQuery<T> with(TypedQuery<T> query, Object... campaigns) {
        query.setParameter("active", LineItemStatus.ACTIVE);
        return campaigns.length == 0 ? query : query.setParameter("campaigns", campaigns[0]);
    }

    private static Offer offer(LineItem item, Function<Creative, Candidate> candidate, Collection<Creative> films) {
        var cuts = films.stream()
                .collect(Collectors.groupingBy(
                        film -> film.productionId() + " " + film.subject().audience() + " "
                                + film.subject().seconds(),
                        TreeMap::new,
                        Collectors.mapping(candidate, Collectors.toList())));
        List<List<Candidate>> grouped = List.copyOf(cuts.values());
        return new Offer(
                item.advertiserId(),
                item.price().currency(),
                item.targeting(),
                Offer.domainOf(grouped.get(0).get(0).landingPage()),
                grouped);
    }

    private Map<UUID, List<Creative>> approvedFilms(String which, Object... campaigns) {
        return with(
                        em.createQuery(
                                        """
                        select c, r from Creative c join LineItem i on i.campaignId = c.campaignId """ + AS_APPROVED + " where i.status = :active and c.status = :approved" + which
                                                + " order by c.id",
                                        Object[].class)
                                .setParameter("approved", CreativeStatus.APPROVED),
                        campaigns)
                .getResultStream()
                .filter(row -> ((Review) row[1]).isOf(((Creative) row[0]).files()))
                .map(row -> (Creative) row[0])
                .distinct()
                .collect(Collectors.groupingBy(Creative::campaignId));
    }

    /** By the hash of the film that they are copies of. */
    private Function<String, Copies> copies(String which, Object... campaigns) {
        Map<String, LighterCopy> lighter = lighter(which, campaigns);
        Map<String, LevelledCopy> television = television(which, campaigns);
        return film -> new Copies(Optional.ofNullable(lighter.get(film)), Optional.ofNullable(television.get(film)));
    }

    /** The newest of each film: a television may want another loudness than it did. */
    private Map<String, LevelledCopy> television(String which, Object... campaigns) {
        return with(
                        em.createQuery("""
                        select l from LevelledFilm l where l.fileHash is not null and l.platform = :television
                        and l.filmHash in (
                            select c.filmHash from Creative c join LineItem i on i.campaignId = c.campaignId
                            where i.status = :active""" + which + ") order by l.madeAt", LevelledFilm.class)
                                .setParameter("television", Platform.TELEVISION),
                        campaigns)
                .getResultStream()
                .collect(Collectors.toMap(
                        LevelledFilm::filmHash, film -> film.copy().orElseThrow(), (older, newer) -> newer));
    }

    private Map<String, LighterCopy> lighter(String which, Object... campaigns) {
        return with(em.createQuery("""
                        select l from LighterFilm l where l.fileHash is not null and l.filmHash in (
                            select c.filmHash from Creative c join LineItem i on i.campaignId = c.campaignId
                            where i.status = :active""" + which + ")", LighterFilm.class), campaigns)
                .getResultStream()
                .collect(Collectors.toMap(
                        LighterFilm::filmHash, film -> film.copy().orElseThrow()));
    }

    private Map<UUID, Production> productions(Collection<List<Creative>> films) {
        var ids =
                films.stream().flatMap(List::stream).map(Creative::productionId).collect(Collectors.toSet());
        return em.createQuery("select p from Production p where p.id in :ids", Production.class)
                .setParameter("ids", ids)
                .getResultStream()
                .collect(Collectors.toMap(Production::id, Function.identity()));
    }

    /** Of several approved versions of one film, only the newest is served. */
    static Collection<Creative> newest(List<Creative> films) {
        return films.stream()
                .collect(Collectors.toMap(
                        Creative::subject,
                        Function.identity(),
                        BinaryOperator.maxBy(Comparator.comparing(Creative::madeAt))))
                .values();
    }

    /** A click leads to the page of the brief that the film was made and approved of, whatever the campaign's says now. */
    private static Candidate candidate(
            LineItem item,
            Campaign campaign,
            String advertiser,
            Creative film,
            Map<UUID, Production> productions,
            Function<String, Copies> copies,
            FilmRights rights) {
        Brief brief = productions.get(film.productionId()).brief();
        Audience audience = brief.audiences().get(film.subject().audience());
        return new Candidate(
                item.id(),
                campaign.id(),
                film.id(),
                campaign.name(),
                advertiser,
                film.subject().shape().orElseThrow(),
                audience.language(),
                film.files(),
                item.price().micros(),
                item.flight(),
                brief.product().landingPage(),
                copies.apply(film.filmHash()),
                rights.until(film));
    }
}
