package org.reelwright.web.report;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.io.Serializable;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.reelwright.domain.account.Viewer;
import org.reelwright.domain.campaign.Campaign;
import org.reelwright.domain.report.Dimension;
import org.reelwright.domain.report.ReportLine;
import org.reelwright.domain.report.ReportQuestion;
import org.reelwright.ejb.campaign.Campaigns;
import org.reelwright.ejb.rendition.Creatives;
import org.reelwright.ejb.report.Controls;
import org.reelwright.ejb.report.Reports;
import org.reelwright.web.shared.NotThere;
import org.reelwright.web.shared.Refusal;
import org.reelwright.web.shared.Say;
import org.reelwright.web.shared.Words;

/** What a campaign has brought, for people: what is counted at once, see {@link ResultParts} for what takes longer. */
@Named
@ViewScoped
public class ReportPage implements Serializable {

    private static final long serialVersionUID = 1L;

    private static final Set<Dimension> AT_ONCE = Set.of(Dimension.CREATIVE, Dimension.DAY);

    @Inject
    private transient Viewer viewer;

    @Inject
    private transient Campaigns campaigns;

    @Inject
    private transient Creatives creatives;

    @Inject
    private transient Reports reports;

    @Inject
    private transient Controls controls;

    @Inject
    private transient Words words;

    @Inject
    private transient HttpServletRequest request;

    private String id;
    private transient ReportQuestion asked = ReportQuestion.EVERYTHING.counting(AT_ONCE);
    private String by;
    private String from;
    private String to;
    private String first;
    private String second;
    private String control;
    private transient Campaign campaign;
    private transient Results results;
    private transient List<Curve> curves;

    public void open() {
        var found = NotThere.id(id).flatMap(at -> campaigns.find(viewer, at));
        if (found.isEmpty()) {
            NotThere.answer();
            return;
        }
        asked = question();
        control = controls.of(viewer, uuid())
                .map(chosen -> chosen.creativeId().toString())
                .orElse("");
    }

    public String choose() {
        UUID film = NotThere.id(control).orElse(new UUID(0, 0));
        Say.whetherGood(controls.choose(viewer, uuid(), film), "This is the control film from now on.");
        return "/campaigns/report?faces-redirect=true&id=" + uuid();
    }

    public Campaign getCampaign() {
        if (campaign == null) {
            campaign = campaigns.find(viewer, uuid()).orElseThrow();
        }
        return campaign;
    }

    public Results getResults() {
        if (results == null) {
            results = new Results(reports.campaign(viewer, uuid(), asked).orElseThrow(), by, words);
        }
        return results;
    }

    private ReportQuestion question() {
        try {
            return new ReportQuery(from, to, null).question().counting(AT_ONCE);
        } catch (Refusal no) {
            Say.bad("These are not two days in their order: all days are shown.");
            return ReportQuestion.EVERYTHING.counting(AT_ONCE);
        }
    }

    /** For links to the same days, as a query. */
    public String getDays() {
        var report = getResults().getReport();
        return "?from=" + report.first().map(Object::toString).orElse("") + "&to="
                + report.last().map(Object::toString).orElse("");
    }

    public boolean isNothingYet() {
        return isNothing() && !isChosenDays();
    }

    /** There may be figures, though not of the days that were asked for. */
    public boolean isNothingThen() {
        return isNothing() && isChosenDays();
    }

    private boolean isNothing() {
        return getResults().getReport().totals().grossImpressions() == 0;
    }

    private boolean isChosenDays() {
        var report = getResults().getReport();
        return report.first().isPresent() || report.last().isPresent();
    }

    public List<Measure> getMeasures() {
        return List.of(Measure.values());
    }

    public List<Curve> getCurves() {
        if (curves == null) {
            curves = getResults().curves(creatives.ofCampaign(viewer, uuid()));
        }
        return curves;
    }

    /** Films that may be the control. */
    public List<ReportLine> getFilmChoices() {
        return getResults().getReport().by(Dimension.CREATIVE);
    }

    /** Where the parts are that take longer, but for which: of the same days, by the same figure, with the same films. */
    public String getParts() {
        var asks = new LinkedHashMap<String, String>();
        asks.put("id", id);
        asks.put("by", getResults().getMeasure().getWord());
        asks.put("from", from);
        asks.put("to", to);
        asks.put("first", first);
        asks.put("second", second);
        return asks.entrySet().stream()
                .filter(ask -> ask.getValue() != null && !ask.getValue().isBlank())
                .map(ask -> ask.getKey() + "=" + URLEncoder.encode(ask.getValue(), StandardCharsets.UTF_8))
                .collect(Collectors.joining("&", request.getContextPath() + "/campaigns/results.xhtml?", ""));
    }

    /** The address that a player asks for this campaign's ads. */
    public String getTag() {
        String root = request.getRequestURL().toString().replaceFirst("(://[^/]+)/.*", "$1");
        return root + request.getContextPath() + "/ads/vast?campaign=" + id;
    }

    /** The days that the figures are of. */
    public String getPeriod() {
        var flight = getCampaign().brief().flight();
        var report = getResults().getReport();
        return words.day(report.first().orElse(flight.first())) + " – "
                + words.day(report.last().orElse(flight.last())) + ", "
                + flight.zone().getId();
    }

    public String getApi() {
        return request.getContextPath() + "/api/v1/campaigns/" + id;
    }

    private UUID uuid() {
        return NotThere.id(id).orElseThrow();
    }

    public String getId() {
        return id;
    }

    public void setId(String id) {
        this.id = id;
    }

    public String getBy() {
        return by;
    }

    public void setBy(String by) {
        this.by = by;
    }

    public String getFrom() {
        return from;
    }

    public void setFrom(String from) {
        this.from = from;
    }

    public String getTo() {
        return to;
    }

    public void setTo(String to) {
        this.to = to;
    }

    public String getFirst() {
        return first;
    }

    public void setFirst(String first) {
        this.first = first;
    }

    public String getSecond() {
        return second;
    }

    public void setSecond(String second) {
        this.second = second;
    }

    public String getControl() {
        return control;
    }

    public void setControl(String control) {
        this.control = control;
    }
}
