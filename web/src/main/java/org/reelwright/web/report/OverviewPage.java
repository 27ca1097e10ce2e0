package org.reelwright.web.report;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.stream.Collectors;
import org.reelwright.domain.account.Role;
import org.reelwright.domain.account.Viewer;
import org.reelwright.web.shared.Refusal;
import org.reelwright.web.shared.Say;

/** What all campaigns have brought, for people: which days and by which figure; see {@link OverviewParts} for the rest. */
@Named
@RequestScoped
public class OverviewPage extends Asked {

    private static final List<Integer> USUAL_DAYS = List.of(7, 28, 90);

    /** A period that is asked for often. @param from empty for all days */
    public record Span(String title, String from, boolean chosen) {}

    @Inject
    private Viewer viewer;

    @Inject
    private Clock clock;

    @Inject
    private HttpServletRequest request;

    private String currency;

    /** Says what is wrong with the days that were asked for. */
    public void open() {
        try {
            new ReportQuery(from, to, null).question();
        } catch (Refusal no) {
            Say.bad("These are not two days in their order: all days are shown.");
            from = null;
            to = null;
        }
    }

    public boolean isEveryone() {
        return viewer.role() != Role.ADVERTISER;
    }

    public List<Span> getSpans() {
        LocalDate today = LocalDate.now(clock.withZone(ZoneOffset.UTC));
        var spans = USUAL_DAYS.stream()
                .map(days -> span(
                        "Last " + days + " days", today.minusDays(days - 1L).toString()))
                .collect(Collectors.toList());
        spans.add(span("All days", ""));
        return spans;
    }

    private Span span(String title, String first) {
        boolean asked = first.equals(from == null ? "" : from) && (to == null || to.isBlank());
        return new Span(title, first, asked);
    }

    public List<Measure> getMeasures() {
        return List.of(Measure.values());
    }

    public Measure getMeasure() {
        return Measure.asked(by).orElse(Measure.COST);
    }

    /** Where the parts are, but for which. */
    public String getParts() {
        return request.getContextPath() + "/report/parts.xhtml?" + query();
    }

    /** Where the same figures are as a file. @param format also the ending of its address */
    public String file(String format) {
        return request.getContextPath() + "/api/v1/report." + format + "?" + query();
    }

    private String query() {
        var asks = new LinkedHashMap<String, String>();
        asks.put("by", getMeasure().getWord());
        asks.put("from", from);
        asks.put("to", to);
        asks.put("currency", currency);
        return asks.entrySet().stream()
                .filter(ask -> ask.getValue() != null && !ask.getValue().isBlank())
                .map(ask -> ask.getKey() + "=" + URLEncoder.encode(ask.getValue(), StandardCharsets.UTF_8))
                .collect(Collectors.joining("&"));
    }

    public String getCurrency() {
        return currency;
    }

    public void setCurrency(String currency) {
        this.currency = currency;
    }
}
