package org.reelwright.web.lead;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import org.reelwright.domain.account.Viewer;
import org.reelwright.domain.lead.LeadField;
import org.reelwright.domain.lead.LeadPush;
import org.reelwright.domain.lead.Verdict;
import org.reelwright.ejb.lead.Erasures;
import org.reelwright.ejb.lead.LeadIntake;
import org.reelwright.ejb.lead.Leads;
import org.reelwright.ejb.lead.WithdrawnLeads;
import org.reelwright.web.shared.NotThere;
import org.reelwright.web.shared.Say;

/** People who want to be contacted. */
@Named
@ViewScoped
public class LeadsPage implements Serializable {

    private static final long serialVersionUID = 1L;
    private static final int A_PAGE = 30;

    @Inject
    private transient Viewer viewer;

    @Inject
    private transient Leads leads;

    @Inject
    private transient LeadIntake intake;

    @Inject
    private transient Erasures erasures;

    @Inject
    private transient WithdrawnLeads withdrawals;

    private String campaign;
    private int from;
    private transient List<Leads.Row> rows;
    private transient List<LeadPush> untold;

    public List<Leads.Row> getRows() {
        if (rows == null) {
            rows = leads.page(viewer, NotThere.id(campaign), from, A_PAGE + 1);
        }
        return rows.subList(0, Math.min(A_PAGE, rows.size()));
    }

    public boolean isMore() {
        getRows();
        return rows.size() > A_PAGE;
    }

    public int getNext() {
        return from + A_PAGE;
    }

    public int getPrevious() {
        return Math.max(0, from - A_PAGE);
    }

    /** @param field as {@link LeadField#word} */
    public String given(Leads.Row row, String field) {
        return LeadField.of(field).map(row.lead()::given).orElse("");
    }

    public String verdict(Leads.Row row) {
        return row.lead().verdict().name().toLowerCase(Locale.ROOT);
    }

    public void judge(String lead, Verdict verdict) {
        Say.whetherGood(
                intake.judge(viewer, NotThere.id(lead).orElse(new UUID(0, 0)), verdict),
                "Changed. A qualified lead counts as a conversion of its film.");
        rows = null;
    }

    public void answered(String lead) {
        if (NotThere.id(lead).filter(id -> leads.answered(viewer, id)).isPresent()) {
            Say.good("Noted. Nobody is asked again whether anything is open.");
        } else {
            NotThere.anyMore();
        }
        rows = null;
    }

    public void erase(String lead) {
        if (NotThere.id(lead).filter(id -> erasures.erase(viewer, id)).isPresent()) {
            Say.good("Erased, with its chat. A record without personal data says that it was done.");
        } else {
            NotThere.anyMore();
        }
        rows = null;
    }

    /** What the advertiser was to be told, and could not be. */
    public List<LeadPush> getUntold() {
        if (untold == null) {
            untold = withdrawals.givenUp(viewer, NotThere.id(campaign));
        }
        return untold;
    }

    public void again() {
        long tried = getUntold().stream()
                .filter(push -> withdrawals.again(viewer, push.id()))
                .count();
        if (tried > 0) {
            Say.good("It is tried again.");
        }
        untold = null;
    }

    /** Where the same leads are had as a file; empty for those of all campaigns. */
    public String getFile() {
        return NotThere.id(campaign)
                .map(id -> "/api/v1/campaigns/" + id + "/leads")
                .orElse("");
    }

    public int getFrom() {
        return from;
    }

    /** @param from of the rows, newest first, from 0 */
    public void setFrom(int from) {
        this.from = Math.max(0, from);
    }

    public String getCampaign() {
        return campaign;
    }

    public void setCampaign(String campaign) {
        this.campaign = Optional.ofNullable(campaign).orElse("");
    }
}
