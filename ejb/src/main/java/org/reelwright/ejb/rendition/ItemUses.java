package org.reelwright.ejb.rendition;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Query;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import org.reelwright.domain.account.Viewer;
import org.reelwright.domain.asset.ItemKind;
import org.reelwright.domain.asset.LibraryItem;
import org.reelwright.domain.campaign.Campaign;
import org.reelwright.domain.campaign.CampaignStatus;
import org.reelwright.domain.production.Subject;
import org.reelwright.domain.rendition.CreativeStatus;

/** Where material is used: campaigns whose briefs name it, and films that show it. */
@Stateless
public class ItemUses {

    private static final int MOST = 60;

    private static final String STAGED = "(f.production_id in (select s.production_id from storyboard_material m"
            + " join storyboard s on s.id = m.storyboard_id where m.item_id = :item)"
            + " and exists (select 1 from storyboard s join storyboard_material m on m.storyboard_id = s.id"
            + " where m.item_id = :item and s.production_id = f.production_id"
            + " and f.subject like s.subject || '/%' and s.revision <= f.revision))";

    private static final String BRIEFED = "f.production_id in (select p.id from production p"
            + " where p.advertiser_id = :advertiser and p.brief like :named)";

    private static final String LAPSED = "select cast(i.id as varchar(36)) as item, i.name as item_name, i.expires_on,"
            + " cast(c.id as varchar(36)) as campaign, c.name as campaign_name from library_item i %s"
            + " where i.advertiser_id = :advertiser and i.expires_on < :today and c.status = 'RUNNING'";

    @PersistenceContext
    EntityManager database;

    @Inject
    Clock clock;

    /** A campaign. */
    public record InCampaign(UUID id, String name, CampaignStatus status) {}

    /** A film, one version of it. */
    public record InFilm(UUID id, String campaign, Subject subject, int revision, CreativeStatus status) {}

    /** Material whose rights have ended, in a campaign that runs. */
    public record Overdue(UUID item, String name, LocalDate ended, UUID campaign, String campaignName) {}

    public List<InCampaign> campaigns(Viewer viewer, LibraryItem item) {
        if (!viewer.maySee(item.advertiserId())) {
            return List.of();
        }
        Query query = database.createNativeQuery(
                        "select cast(id as varchar(36)), name, status from campaign where advertiser_id = :advertiser"
                                + " and (id = :own or id in (select campaign_id from campaign_material where item_id = :item))"
                                + " order by created_at desc, id")
                .setParameter("advertiser", item.advertiserId())
                .setParameter("own", item.campaignId().orElse(item.id()))
                .setParameter("item", item.id());
        return rows(query)
                .map(row -> new InCampaign(id(row[0]), (String) row[1], CampaignStatus.valueOf((String) row[2])))
                .toList();
    }

    /** Newest first. */
    public List<InFilm> films(Viewer viewer, LibraryItem item) {
        if (!viewer.maySee(item.advertiserId())) {
            return List.of();
        }
        Query query = database.createNativeQuery(
                        "select cast(f.id as varchar(36)), c.name, f.subject, f.revision, f.status"
                                + " from creative f join campaign c on c.id = f.campaign_id where f.advertiser_id = :advertiser and "
                                + condition(item) + " order by f.made_at desc, f.id")
                .setParameter("advertiser", item.advertiserId())
                .setParameter("item", item.id());
        if (isOnlyBriefed(item)) {
            query.setParameter("named", "%" + item.id() + "%");
        }
        return rows(query)
                .map(row -> new InFilm(
                        id(row[0]),
                        (String) row[1],
                        Subject.parse((String) row[2]),
                        ((Number) row[3]).intValue(),
                        CreativeStatus.valueOf((String) row[4])))
                .toList();
    }

    /** What runs though the rights to something in it have ended; one statement, however much there is. */
    public List<Overdue> overdue(Viewer viewer, UUID advertiser) {
        return viewer.maySee(advertiser) ? overdue(lapsed("", advertiser)) : List.of();
    }

    /** The same of one campaign. */
    public List<Overdue> overdueIn(Viewer viewer, Campaign campaign) {
        return viewer.maySee(campaign.advertiserId())
                ? overdue(lapsed(" and c.id = :campaign", campaign.advertiserId())
                        .setParameter("campaign", campaign.id()))
                : List.of();
    }

    private Query lapsed(String which, UUID advertiser) {
        return database.createNativeQuery(LAPSED.formatted("join campaign c on c.id = i.campaign_id") + which
                        + " union "
                        + LAPSED.formatted(
                                "join campaign_material m on m.item_id = i.id join campaign c on c.id = m.campaign_id")
                        + which + " order by expires_on, campaign_name")
                .setParameter("advertiser", advertiser)
                .setParameter("today", LocalDate.ofInstant(clock.instant(), ZoneOffset.UTC));
    }

    private static List<Overdue> overdue(Query query) {
        return rows(query)
                .map(row -> new Overdue(id(row[0]), (String) row[1], day(row[2]), id(row[3]), (String) row[4]))
                .toList();
    }

    /**
     * Everything is in the films whose storyboard has it; what a brief may name and no scene, in those whose brief had it; what
     * was made, in its own as well.
     */
    private static String condition(LibraryItem item) {
        if (item.kind() == ItemKind.PHOTO) {
            return STAGED;
        }
        if (isOnlyBriefed(item)) {
            return "(" + STAGED + " or " + BRIEFED + ")";
        }
        String own =
                item.kind() == ItemKind.FILM ? "f.id = :item" : made(item.kind() == ItemKind.CLIP ? "shot" : "frame");
        return "(" + STAGED + " or " + own + ")";
    }

    /** Logos and sounds: no scene need have them. */
    private static boolean isOnlyBriefed(LibraryItem item) {
        return item.kind() != ItemKind.PHOTO && item.campaignId().isEmpty();
    }

    /** Films share what was ordered alike. */
    private static String made(String table) {
        return "exists (select 1 from " + table + " m join " + table + " x on x.order_hash = m.order_hash"
                + " and x.production_id = m.production_id where x.id = :item"
                + " and m.production_id = f.production_id and m.subject like f.subject || '/%')";
    }

    /** Databases hand out ids each in their own way, but text in one. */
    private static UUID id(Object text) {
        return UUID.fromString((String) text);
    }

    private static LocalDate day(Object value) {
        return value instanceof java.sql.Date date ? date.toLocalDate() : (LocalDate) value;
    }

    @SuppressWarnings("unchecked")
    private static java.util.stream.Stream<Object[]> rows(Query query) {
        return ((List<Object[]>) query.setMaxResults(MOST).getResultList()).stream();
    }
}
