package org.reelwright.web.report;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.UUID;
import org.reelwright.domain.account.Viewer;
import org.reelwright.domain.report.ReportQuestion;
import org.reelwright.domain.report.Traits;
import org.reelwright.ejb.report.CommonTraits;
import org.reelwright.ejb.report.Overviews;
import org.reelwright.web.shared.NotThere;
import org.reelwright.web.shared.Refusal;
import org.reelwright.web.shared.Words;

/** The figures of the page of all campaigns: those of the campaigns, or those of what their films have in common. */
@Named
@RequestScoped
public class OverviewParts extends Asked {

    private static final List<String> PARTS = List.of("campaigns", "films");

    @Inject
    private Viewer viewer;

    @Inject
    private Overviews overviews;

    @Inject
    private CommonTraits traits;

    @Inject
    private Words words;

    private String part;
    private String currency;
    private Ledgers ledgers;

    public void open() {
        if (!PARTS.contains(part)) {
            NotThere.answer();
            return;
        }
        Measure measure = Measure.asked(by).orElse(Measure.COST);
        ledgers = new Ledgers(overviews.of(viewer, days()), currency, measure, words);
    }

    public boolean is(String name) {
        return name.equals(part);
    }

    public Ledgers getLedgers() {
        return ledgers;
    }

    public List<Question> getQuestions() {
        List<UUID> campaigns = ledgers.shownMost();
        Traits found = campaigns.isEmpty() ? Traits.NONE : traits.of(viewer, campaigns, ledgers.getCurrency(), days());
        return ledgers.questions(found);
    }

    /** What is wrong with them, the page itself has said. */
    private ReportQuestion days() {
        try {
            return new ReportQuery(from, to, null).question();
        } catch (Refusal no) {
            return ReportQuestion.EVERYTHING;
        }
    }

    public String getPart() {
        return part;
    }

    public void setPart(String part) {
        this.part = part;
    }

    public String getCurrency() {
        return currency;
    }

    public void setCurrency(String currency) {
        this.currency = currency;
    }
}
