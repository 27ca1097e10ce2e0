package org.reelwright.web.report;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.reelwright.domain.account.Viewer;
import org.reelwright.domain.report.Channel;
import org.reelwright.domain.report.ReportSchedule;
import org.reelwright.domain.shared.Checked;
import org.reelwright.ejb.report.Schedules;
import org.reelwright.web.shared.Gone;
import org.reelwright.web.shared.Say;

/** Every report that goes out by itself, of all campaigns, and what became of the last one. */
@Named
@RequestScoped
public class HooksPage {

    private static final int MOST = 200;

    @Inject
    private Viewer viewer;

    @Inject
    private Gone gone;

    @Inject
    private Schedules schedules;

    @Inject
    private ScheduleWords words;

    private List<Row> rows;
    private String secret = "";

    /** An order, all put into words. @param failed whether the last one was not sent, or not yet because of some trouble */
    public record Row(
            UUID id,
            UUID campaign,
            String name,
            String what,
            String to,
            String state,
            boolean failed,
            Instant due,
            boolean hook) {}

    public List<Row> getRows() {
        if (rows == null) {
            rows = schedules.all(viewer, MOST).stream().map(this::row).toList();
        }
        return rows;
    }

    public void send(UUID campaign, UUID schedule) {
        if (schedules.sendNow(viewer, campaign, schedule)) {
            Say.good("It goes out within half a minute.");
        }
        rows = null;
    }

    public void cancel(UUID campaign, UUID schedule) {
        if (schedules.cancel(viewer, campaign, schedule)) {
            gone.setId(new Cancelled(campaign, schedule).kept());
        }
        rows = null;
    }

    public void putBack() {
        Cancelled.parse(gone.take()).ifPresent(cancelled -> cancelled.takeUpAgain(schedules, viewer));
        rows = null;
    }

    public void newSecret(UUID campaign, UUID schedule) {
        Checked<ReportSchedule> answer = schedules.newSecret(viewer, campaign, schedule);
        if (answer instanceof Checked.Good<ReportSchedule> good) {
            secret = ScheduleView.justOrdered(good.value()).secret().orElse("");
        } else {
            Say.whetherGood(answer, "");
        }
        rows = null;
    }

    /** Shown once, after it was made; else empty. */
    public String getSecret() {
        return secret;
    }

    private Row row(Schedules.Listed listed) {
        ReportSchedule schedule = listed.order().schedule();
        return new Row(
                schedule.id(),
                schedule.campaignId(),
                listed.campaign(),
                words.what(schedule),
                words.to(schedule),
                words.state(listed.order().last()),
                listed.order().last().filter(run -> !run.reason().isEmpty()).isPresent(),
                schedule.dueAt(),
                schedule.channel() == Channel.WEBHOOK);
    }
}
