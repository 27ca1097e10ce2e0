package org.reelwright.web.report;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import org.reelwright.domain.account.Viewer;
import org.reelwright.domain.campaign.Campaign;
import org.reelwright.domain.report.CampaignReport;
import org.reelwright.domain.report.Dimension;
import org.reelwright.domain.report.Rate;
import org.reelwright.domain.report.ReportLine;
import org.reelwright.domain.report.Tally;
import org.reelwright.ejb.campaign.Campaigns;
import org.reelwright.ejb.report.Reports;
import org.reelwright.web.shared.NotThere;
import org.reelwright.web.shared.Words;

/** What a campaign has brought, for people. */
@Named
@RequestScoped
public class ReportPage {

    /** A large figure at the head of the page. */
    public record Figure(String label, String value, String detail) {}

    /** A bar of a horizontal plot. @param share percent of the plot's width */
    public record Bar(String label, long share, String value) {}

    /** A table row, all put into words. */
    public record Row(
            String label,
            String impressions,
            String completions,
            String completionRate,
            String clicks,
            String ctr,
            String spend) {}

    @Inject
    private Viewer viewer;

    @Inject
    private Campaigns campaigns;

    @Inject
    private Reports reports;

    @Inject
    private Words words;

    @Inject
    private HttpServletRequest request;

    private String id;
    private Campaign campaign;
    private CampaignReport report;

    public void open() {
        var found = NotThere.id(id).flatMap(at -> campaigns.find(viewer, at));
        if (found.isEmpty()) {
            NotThere.answer();
            return;
        }
        campaign = found.get();
        report = reports.campaign(viewer, campaign.id()).orElseThrow();
    }

    public List<Figure> getFigures() {
        Tally sum = report.totals();
        return List.of(
                new Figure("Impressions", words.count(sum.impressions()), invalid(sum)),
                new Figure(
                        "Completion rate", words.percent(sum.completionRate().value()), interval(sum.completionRate())),
                new Figure("Clicks", words.count(sum.clicks()), words.money(sum.costPerClick()) + " a click"),
                new Figure("CTR", words.percent(sum.clickRate().value()), interval(sum.clickRate())),
                new Figure("Spend", words.money(sum.spend()), budget()));
    }

    public boolean isNothingYet() {
        return report.totals().impressions() == 0;
    }

    /** The address that a player asks for this campaign's ads. */
    public String getTag() {
        String root = request.getRequestURL().toString().replaceFirst("(://[^/]+)/.*", "$1");
        return root + request.getContextPath() + "/ads/vast?campaign=" + campaign.id();
    }

    public DayPlot getDays() {
        return new DayPlot(
                report.by(Dimension.DAY).stream()
                        .map(line -> new DayPlot.Day(
                                LocalDate.parse(line.key()), line.tally().impressions()))
                        .toList(),
                "impressions");
    }

    public List<Bar> getCompletion() {
        return report.by(Dimension.CREATIVE).stream()
                .filter(line -> line.tally().starts() > 0)
                .sorted(Comparator.comparingDouble((ReportLine line) ->
                                line.tally().completionRate().value())
                        .reversed())
                .limit(12)
                .map(this::bar)
                .toList();
    }

    public List<Row> getAudiences() {
        return report.by(Dimension.AUDIENCE).stream().map(this::row).toList();
    }

    public List<Row> getCreatives() {
        return report.by(Dimension.CREATIVE).stream().map(this::row).toList();
    }

    public String getPeriod() {
        var flight = campaign.brief().flight();
        return flight.first() + " to " + flight.last() + ", " + flight.zone().getId();
    }

    public Campaign getCampaign() {
        return campaign;
    }

    public String getId() {
        return id;
    }

    public void setId(String id) {
        this.id = id;
    }

    private Bar bar(ReportLine line) {
        double rate = line.tally().completionRate().value();
        return new Bar(line.label(), Math.round(rate * 100), words.percent(rate));
    }

    private Row row(ReportLine line) {
        Tally tally = line.tally();
        return new Row(
                line.label(),
                words.count(tally.impressions()),
                words.count(tally.completions()),
                words.percent(tally.completionRate().value()),
                words.count(tally.clicks()),
                words.percent(tally.clickRate().value()),
                words.money(tally.spend()));
    }

    private String interval(Rate rate) {
        return "between " + words.percent(rate.low()) + " and " + words.percent(rate.high());
    }

    private String invalid(Tally sum) {
        return sum.invalid() == 0 ? "" : words.count(sum.invalid()) + " more were invalid";
    }

    private String budget() {
        return report.budget().map(b -> "of " + words.money(b.total())).orElse("not launched");
    }
}
