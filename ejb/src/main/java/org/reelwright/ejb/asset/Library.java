package org.reelwright.ejb.asset;

import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.TypedQuery;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import org.reelwright.domain.account.Advertiser;
import org.reelwright.domain.account.Viewer;
import org.reelwright.domain.asset.Catalogue;
import org.reelwright.domain.asset.ItemFilter;
import org.reelwright.domain.asset.LibraryItem;
import org.reelwright.domain.asset.MeaningModel;
import org.reelwright.domain.asset.Rights;
import org.reelwright.domain.asset.RightsState;
import org.reelwright.domain.asset.Tags;
import org.reelwright.domain.shared.Checked;
import org.reelwright.domain.shared.Violation;
import org.reelwright.ejb.account.Audited;
import org.reelwright.ejb.shared.NamePattern;

/** An advertiser's material: a page of it at a time, newest or nearest first, with as many statements however much there is. */
@Stateless
public class Library {

    public static final int ON_A_PAGE = 24;

    private static final UUID NONE = new UUID(0, 0);

    /** @param score of a search, higher is nearer; 0 without one */
    public record Found(LibraryItem item, double score) {}

    /** @param page from 0 @param total of all pages */
    public record Sheet(List<Found> items, long total, int page) {

        public int pages() {
            return (int) Math.max(1, (total + ON_A_PAGE - 1) / ON_A_PAGE);
        }
    }

    @PersistenceContext
    EntityManager store;

    @Inject
    Catalogues catalogues;

    @Inject
    MeaningModel meanings;

    @Inject
    Clock clock;

    @Inject
    Event<RightsChanged> licensed;

    /** Newest first. @param page from 0 */
    public Sheet browse(Viewer viewer, UUID advertiser, ItemFilter filter, int page) {
        if (!viewer.maySee(advertiser)) {
            return new Sheet(List.of(), 0, 0);
        }
        long total =
                filtered("select count(*)", "", Long.class, advertiser, filter).getSingleResult();
        // With what is the same of all, so that the database sees which index is in this order.
        String order = " order by i.advertiserId desc, " + (filter.kind().isPresent() ? "i.kind, " : "")
                + "i.keptAt desc, i.id";
        List<Found> items = filtered("select i", order, LibraryItem.class, advertiser, filter)
                .setFirstResult(page * ON_A_PAGE)
                .setMaxResults(ON_A_PAGE)
                .getResultStream()
                .map(item -> new Found(item, 0))
                .toList();
        return new Sheet(items, total, page);
    }

    /** Nearest first, by words and by meaning; so is material found for a line of a script. @param page from 0 */
    public Sheet search(Viewer viewer, UUID advertiser, String words, ItemFilter filter, int page) {
        if (!viewer.maySee(advertiser)) {
            return new Sheet(List.of(), 0, 0);
        }
        List<Catalogue.Hit> hits = catalogues.of(advertiser).search(words, meanings.of(words), filter, today());
        List<Catalogue.Hit> shown =
                hits.stream().skip((long) page * ON_A_PAGE).limit(ON_A_PAGE).toList();
        return new Sheet(found(shown), hits.size(), page);
    }

    /**
     * What a scene could show: pictures and clips, nearest to a line first. What was made for the same campaign is left out:
     * it says the very same line.
     */
    public List<Found> forLine(Viewer viewer, UUID advertiser, UUID campaign, String line, int most) {
        if (!viewer.maySee(advertiser)) {
            return List.of();
        }
        List<Catalogue.Hit> hits = catalogues
                .of(advertiser)
                .search(
                        line,
                        meanings.of(line),
                        card -> card.kind().fillsAScene()
                                && card.campaign().filter(campaign::equals).isEmpty());
        return found(hits.stream().limit(most).toList());
    }

    private List<Found> found(List<Catalogue.Hit> hits) {
        Map<UUID, LibraryItem> items = items(hits);
        return hits.stream()
                .filter(hit -> items.containsKey(hit.id()))
                .map(hit -> new Found(items.get(hit.id()), hit.score()))
                .toList();
    }

    public Optional<LibraryItem> find(Viewer viewer, UUID id) {
        return Optional.ofNullable(store.find(LibraryItem.class, id))
                .filter(item -> viewer.maySee(item.advertiserId()));
    }

    /** Whosoever it is: for the making of films, whose edits were checked. */
    public Optional<LibraryItem> item(UUID id) {
        return Optional.ofNullable(store.find(LibraryItem.class, id));
    }

    /** @param version that the person saw: what another changed since is not overwritten */
    public Checked<LibraryItem> tag(Viewer viewer, UUID id, int version, String typed) {
        Checked<Tags> tags = Tags.check(typed);
        if (tags instanceof Checked.Good<Tags> good) {
            return change(viewer, id, version, item -> item.tag(good.value(), clock.instant()));
        }
        return new Checked.Bad<>(((Checked.Bad<Tags>) tags).violations());
    }

    /** As {@link #tag}. */
    @Audited("changed the rights to material")
    public Checked<LibraryItem> license(Viewer viewer, UUID id, int version, Rights rights) {
        return change(viewer, id, version, item -> {
            item.license(rights, clock.instant());
            licensed.fire(new RightsChanged(id, item.advertiserId()));
        });
    }

    /** Whose libraries staff may look at, by name. @param words that their names have in them, in any case */
    public List<Advertiser> advertisers(Viewer viewer, String words, int most) {
        return viewer.advertiserId().isPresent()
                ? List.of()
                : store.createQuery(
                                "select a from Advertiser a where lower(a.name) like :words escape '!'"
                                        + " order by a.name, a.id",
                                Advertiser.class)
                        .setParameter("words", NamePattern.like(words))
                        .setMaxResults(most)
                        .getResultList();
    }

    /** One of those. */
    public Optional<Advertiser> advertiser(Viewer viewer, UUID id) {
        return Optional.ofNullable(store.find(Advertiser.class, id)).filter(one -> viewer.maySee(one.id()));
    }

    private Checked<LibraryItem> change(Viewer viewer, UUID id, int version, Consumer<LibraryItem> changing) {
        Optional<LibraryItem> found = find(viewer, id);
        if (found.isEmpty()) {
            return no("There is no such material.");
        }
        if (found.get().version() != version) {
            return no("Somebody else changed this meanwhile. Look at what it says now, then change it again.");
        }
        changing.accept(found.get());
        store.flush();
        return new Checked.Good<>(found.get());
    }

    private Map<UUID, LibraryItem> items(List<Catalogue.Hit> hits) {
        List<UUID> ids = hits.stream().map(Catalogue.Hit::id).toList();
        return ids.isEmpty()
                ? Map.of()
                : store.createQuery("select i from LibraryItem i where i.id in :ids", LibraryItem.class)
                        .setParameter("ids", ids)
                        .getResultStream()
                        .collect(Collectors.toMap(LibraryItem::id, item -> item));
    }

    private <T> TypedQuery<T> filtered(String select, String order, Class<T> type, UUID advertiser, ItemFilter filter) {
        String where = " from LibraryItem i where i.advertiserId = :advertiser"
                + filter.kind().map(kind -> " and i.kind = :kind").orElse("")
                + filter.campaign()
                        .map(campaign -> " and (i.campaignId = :campaign or i.id in :material)")
                        .orElse("")
                + filter.rights().map(Library::condition).orElse("");
        TypedQuery<T> query = store.createQuery(select + where + order, type).setParameter("advertiser", advertiser);
        filter.kind().ifPresent(kind -> query.setParameter("kind", kind));
        filter.campaign().ifPresent(campaign -> query.setParameter("campaign", campaign.id())
                .setParameter("material", campaign.material().isEmpty() ? List.of(NONE) : campaign.material()));
        filter.rights().ifPresent(rights -> bind(query, rights));
        return query;
    }

    private static String condition(RightsState state) {
        return switch (state) {
            case IN_FORCE -> " and (i.expiresOn is null or i.expiresOn >= :soon)";
            case ENDING -> " and i.expiresOn >= :today and i.expiresOn < :soon";
            case ENDED -> " and i.expiresOn < :today";
        };
    }

    private void bind(TypedQuery<?> query, RightsState state) {
        if (state != RightsState.IN_FORCE) {
            query.setParameter("today", today());
        }
        if (state != RightsState.ENDED) {
            query.setParameter("soon", today().plusDays(RightsState.SOON_DAYS));
        }
    }

    private LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), ZoneOffset.UTC);
    }

    private static <T> Checked<T> no(String why) {
        return new Checked.Bad<>(List.of(new Violation("", why)));
    }
}
