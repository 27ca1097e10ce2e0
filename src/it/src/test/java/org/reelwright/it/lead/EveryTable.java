package org.reelwright.it.lead;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.reelwright.domain.lead.LeadPush;

/** Looks for a text in every column of every table. */
@ApplicationScoped
public class EveryTable {

    @PersistenceContext(unitName = "reelwright")
    private EntityManager entities;

    /** Columns as {@code table.column}. */
    @Transactional
    @SuppressWarnings("unchecked")
    public List<String> having(String text) {
        List<Object[]> columns = entities.createNativeQuery("""
                        select table_name, column_name from information_schema.columns
                        where lower(table_schema) = 'public'
                            and (lower(data_type) like 'character%' or lower(data_type) = 'text')
                        """).getResultList();
        var found = new ArrayList<String>();
        for (Object[] column : columns) {
            Number rows = (Number) entities.createNativeQuery(
                            "select count(*) from \"" + column[0] + "\" where \"" + column[1] + "\" like :text")
                    .setParameter("text", "%" + text + "%")
                    .getSingleResult();
            if (rows.longValue() > 0) {
                found.add(column[0] + "." + column[1]);
            }
        }
        return found;
    }

    /** How many leads of a campaign wait to be told as withdrawn. */
    @Transactional
    public long withdrawn(UUID campaign) {
        return entities.createQuery(
                        "select count(distinct p.leadId) from LeadPush p where p.campaignId = :campaign and p.kind = :kind",
                        Long.class)
                .setParameter("campaign", campaign)
                .setParameter("kind", LeadPush.Kind.WITHDRAWN)
                .getSingleResult();
    }
}
