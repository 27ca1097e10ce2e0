package org.reelwright.ejb.campaign;

import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.io.IOException;
import java.io.InputStream;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.reelwright.domain.account.Advertiser;
import org.reelwright.domain.account.Viewer;
import org.reelwright.domain.campaign.FeedItem;
import org.reelwright.domain.campaign.FeedRow;
import org.reelwright.domain.campaign.FoundProduct;
import org.reelwright.domain.shared.Checked;
import org.reelwright.domain.shared.OutsideTrouble;
import org.reelwright.domain.shared.Violation;
import org.reelwright.ejb.shared.NamePattern;

/** Takes in product feeds: all good rows in one transaction, each bad one with its number and what is wrong with it. */
@Stateless
public class ProductFeeds {

    private static final int AT_ONCE = 500;
    private static final int MOST_TROUBLES = 200;
    private static final int SHOWN = 200;

    /**
     * @param rows in the file
     * @param taken of them, stored
     * @param troubles of the others, at most the first 200: the field is {@code row 17}
     */
    public record Taken(UUID feed, int rows, int taken, List<Violation> troubles) {}

    @PersistenceContext
    EntityManager store;

    @Inject
    Clock clock;

    /** A file that breaks off or is no feed at all is refused whole, and nothing of it is stored. */
    @TransactionAttribute(TransactionAttributeType.REQUIRED)
    public Checked<Taken> take(Viewer viewer, UUID advertiserId, InputStream file) {
        if (!viewer.maySee(advertiserId) || store.find(Advertiser.class, advertiserId) == null) {
            return no("advertiser", "There is no such advertiser.");
        }
        var rows = new ArrayList<FeedRow>();
        try {
            FeedReader.read(file, rows::add);
        } catch (FeedReader.NoFeed e) {
            return no("file", e.getMessage());
        } catch (IOException e) {
            throw OutsideTrouble.passing("an upload broke off", e);
        }
        return new Checked.Good<>(keep(advertiserId, rows));
    }

    /** The newest feeds first, each in its own order; at most 200. */
    public List<FeedItem> list(Viewer viewer, UUID advertiserId) {
        return page(viewer, advertiserId, "", 0, SHOWN);
    }

    /**
     * One page of them.
     *
     * @param words that the product's row has in it, in any case; empty for all
     * @param first of them, from 0
     */
    public List<FeedItem> page(Viewer viewer, UUID advertiserId, String words, int first, int most) {
        if (!viewer.maySee(advertiserId)) {
            return List.of();
        }
        String wanted = words.strip().toLowerCase(Locale.ROOT);
        String named = wanted.isEmpty() ? "" : " and lower(cast(i.product as string)) like :words escape '!'";
        var query = store.createQuery(
                "select i from FeedItem i where i.advertiserId = :owner" + named
                        + " order by i.uploadedAt desc, i.feedRow",
                FeedItem.class);
        if (!wanted.isEmpty()) {
            query.setParameter("words", NamePattern.like(wanted));
        }
        return query.setParameter("owner", advertiserId)
                .setFirstResult(first)
                .setMaxResults(most)
                .getResultList();
    }

    public Optional<FeedItem> find(Viewer viewer, UUID id) {
        return Optional.ofNullable(store.find(FeedItem.class, id)).filter(item -> viewer.maySee(item.advertiserId()));
    }

    private Taken keep(UUID advertiserId, List<FeedRow> rows) {
        var feed = UUID.randomUUID();
        Instant now = clock.instant();
        var troubles = new ArrayList<Violation>();
        int taken = 0;
        for (FeedRow row : rows) {
            if (row.product() instanceof Checked.Good<FoundProduct> good) {
                store.persist(FeedItem.take(UUID.randomUUID(), advertiserId, feed, row.row(), good.value(), now));
                taken++;
                tidy(taken);
            } else if (troubles.size() < MOST_TROUBLES) {
                troubles.add(trouble(row));
            }
        }
        return new Taken(feed, rows.size(), taken, List.copyOf(troubles));
    }

    private void tidy(int taken) {
        if (taken % AT_ONCE == 0) {
            store.flush();
            store.clear();
        }
    }

    private static Violation trouble(FeedRow row) {
        var bad = (Checked.Bad<FoundProduct>) row.product();
        String why = bad.violations().stream().map(Violation::message).collect(Collectors.joining(" "));
        return new Violation("row " + row.row(), why);
    }

    private static <T> Checked<T> no(String field, String message) {
        return new Checked.Bad<>(List.of(new Violation(field, message)));
    }
}
