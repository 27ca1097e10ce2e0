package org.reelwright.web.report;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.reelwright.domain.account.Viewer;
import org.reelwright.domain.report.ReportSchedule;
import org.reelwright.domain.report.ScheduleDraft;
import org.reelwright.domain.shared.Checked;
import org.reelwright.domain.shared.Violation;
import org.reelwright.ejb.report.Schedules;
import org.reelwright.web.shared.Gone;
import org.reelwright.web.shared.NotThere;
import org.reelwright.web.shared.Say;

/** Reports that come by themselves: the part of a campaign's results in which they are ordered. */
@Named
@ViewScoped
public class SchedulesPage implements Serializable {

    private static final long serialVersionUID = 1L;

    /** An order, all put into words. */
    public record Row(UUID id, String what, String to, String state) {}

    @Inject
    private transient Schedules schedules;

    @Inject
    private transient Viewer viewer;

    @Inject
    private transient Gone gone;

    @Inject
    private transient ScheduleWords words;

    private final Map<String, String> wrong = new LinkedHashMap<>();
    private String cadence = "weekly";
    private String channel = "email";
    private String format = "pdf";
    private String to = "";
    private String secret = "";

    public List<Row> list(String campaign) {
        return schedules.of(viewer, id(campaign)).stream().map(this::row).toList();
    }

    public void order(String campaign) {
        wrong.clear();
        secret = "";
        Checked<ReportSchedule> answer =
                schedules.order(viewer, id(campaign), new ScheduleDraft(cadence, channel, to, format));
        if (answer instanceof Checked.Bad<ReportSchedule> bad) {
            bad.violations().forEach(this::refuse);
        } else if (answer instanceof Checked.Good<ReportSchedule> good) {
            secret = ScheduleView.justOrdered(good.value()).secret().orElse("");
            to = "";
        }
    }

    public void send(String campaign, String schedule) {
        if (schedules.sendNow(viewer, id(campaign), id(schedule))) {
            Say.good("It goes out within half a minute.");
        } else {
            NotThere.anyMore();
        }
    }

    public void cancel(String campaign, String schedule) {
        if (schedules.cancel(viewer, id(campaign), id(schedule))) {
            gone.setId(new Cancelled(id(campaign), id(schedule)).kept());
        } else {
            NotThere.anyMore();
        }
    }

    public void putBack() {
        Cancelled.parse(gone.take()).ifPresent(cancelled -> cancelled.takeUpAgain(schedules, viewer));
    }

    private void refuse(Violation violation) {
        if (violation.field().isEmpty()) {
            Say.bad(violation.message());
        }
        wrong.put(violation.field(), violation.message());
    }

    private Row row(Schedules.Ordered ordered) {
        ReportSchedule schedule = ordered.schedule();
        return new Row(schedule.id(), words.what(schedule), words.to(schedule), words.state(ordered.last()));
    }

    private static UUID id(String typed) {
        return NotThere.id(typed).orElse(new UUID(0, 0));
    }

    public Map<String, String> getWrong() {
        return wrong;
    }

    public String getSecret() {
        return secret;
    }

    public String getCadence() {
        return cadence;
    }

    public void setCadence(String cadence) {
        this.cadence = cadence;
    }

    public String getChannel() {
        return channel;
    }

    public void setChannel(String channel) {
        this.channel = channel;
    }

    public String getFormat() {
        return format;
    }

    public void setFormat(String format) {
        this.format = format;
    }

    public String getTo() {
        return to;
    }

    public void setTo(String to) {
        this.to = to;
    }
}
