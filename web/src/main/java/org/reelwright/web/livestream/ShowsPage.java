package org.reelwright.web.livestream;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.reelwright.domain.account.Viewer;
import org.reelwright.domain.livestream.Clocked;
import org.reelwright.ejb.campaign.CampaignSearch;
import org.reelwright.ejb.livestream.ShowRow;
import org.reelwright.ejb.livestream.Shows;

/** All runs of show, and the form for a new one. */
@Named
@RequestScoped
public class ShowsPage {

    private static final int SHOWN = 50;
    private static final int CAMPAIGNS_ON_OFFER = 50;

    @Inject
    private Shows shows;

    @Inject
    private CampaignSearch search;

    @Inject
    private Viewer viewer;

    private int from;
    private List<ShowRow> rows;
    private List<CampaignSearch.Line> campaigns;

    /** One more than is shown, to know whether there are more. */
    private List<ShowRow> read() {
        if (rows == null) {
            rows = shows.list(viewer, Math.max(0, from), SHOWN + 1);
        }
        return rows;
    }

    public List<ShowRow> getRows() {
        return read().stream().limit(SHOWN).toList();
    }

    public boolean isMore() {
        return read().size() > SHOWN;
    }

    public int getNext() {
        return from + SHOWN;
    }

    /** The newest; words find others. */
    public List<CampaignSearch.Line> getCampaigns() {
        if (campaigns == null) {
            campaigns = search.named(viewer, "", CAMPAIGNS_ON_OFFER);
        }
        return campaigns;
    }

    public boolean isManyCampaigns() {
        return getCampaigns().size() == CAMPAIGNS_ON_OFFER;
    }

    public String clocked(int seconds) {
        return Clocked.of(seconds);
    }

    /** As people write it, for the page. */
    public String when(ShowRow row) {
        return row.startsAt()
                .map(on -> on.toString().replace('T', ' ') + " " + row.zone())
                .orElse("");
    }

    public int getFrom() {
        return from;
    }

    public void setFrom(int from) {
        this.from = from;
    }
}
