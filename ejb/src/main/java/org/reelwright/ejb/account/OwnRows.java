package org.reelwright.ejb.account;

import jakarta.persistence.TypedQuery;
import java.util.UUID;
import org.reelwright.domain.account.Role;
import org.reelwright.domain.account.Viewer;

/**
 * Which rows of a query a person may see, as a part of the query: an advertiser its own, staff all. A condition that both
 * could share would be one that no index can answer.
 */
public final class OwnRows {

    private static final UUID NOBODY = new UUID(0, 0);

    private OwnRows() {}

    /** @param entity as the query calls it; it has an {@code advertiserId} @return to stand after another condition */
    public static String condition(Viewer viewer, String entity) {
        return isBound(viewer) ? " and " + entity + ".advertiserId = :owner" : "";
    }

    /**
     * To stand before another order, so that the database sees which index has both; falling, since H2 would stay with the
     * index of the foreign key otherwise.
     */
    public static String order(Viewer viewer, String entity) {
        return isBound(viewer) ? entity + ".advertiserId desc, " : "";
    }

    /** Says whose rows {@link #condition} means. */
    public static <T> TypedQuery<T> bind(Viewer viewer, TypedQuery<T> query) {
        return isBound(viewer)
                ? query.setParameter("owner", viewer.advertiserId().orElse(NOBODY))
                : query;
    }

    private static boolean isBound(Viewer viewer) {
        return viewer.role() == Role.ADVERTISER || viewer.advertiserId().isPresent();
    }
}
