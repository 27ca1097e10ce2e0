package org.reelwright.ejb.campaign;

import jakarta.ejb.Stateless;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.TypedQuery;
import java.util.List;
import java.util.UUID;
import org.reelwright.domain.account.Viewer;
import org.reelwright.domain.campaign.CampaignStatus;
import org.reelwright.ejb.account.OwnRows;
import org.reelwright.ejb.shared.NamePattern;

/** Campaigns by their names: never more rows than are shown, however many there are. */
@Stateless
public class CampaignSearch {

    /** Of a campaign only what a line in a list shows. */
    public record Line(UUID id, String name, CampaignStatus status) {}

    @PersistenceContext
    private EntityManager store;

    /**
     * @param words that the name has in it, in any case
     * @return newest first
     */
    public List<Line> named(Viewer viewer, String words, int most) {
        TypedQuery<Line> query = store.createQuery(
                "select new org.reelwright.ejb.campaign.CampaignSearch$Line(c.id, c.name, c.status) from Campaign c"
                        + " where lower(c.name) like :words escape '!'" + OwnRows.condition(viewer, "c")
                        + " order by " + OwnRows.order(viewer, "c") + "c.createdAt desc, c.id",
                Line.class);
        return OwnRows.bind(viewer, query)
                .setParameter("words", NamePattern.like(words))
                .setMaxResults(most)
                .getResultList();
    }
}
