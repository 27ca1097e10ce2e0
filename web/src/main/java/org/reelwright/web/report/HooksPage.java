package org.reelwright.web.report;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.reelwright.domain.account.Viewer;
import org.reelwright.domain.report.Channel;
import org.reelwright.domain.report.ReportSchedule;
import org.reelwright.domain.shared.Checked;
import org.reelwright.ejb.report.Schedules;
import org.reelwright.web.shared.Gone;
import org.reelwright.web.shared.NotThere;
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

    public void send(String schedule) {
        if (row(schedule)
                .filter(row -> schedules.sendNow(viewer, row.campaign(), row.id()))
                .isPresent()) {
            Say.good("It goes out within half a minute.");
        } else {
            NotThere.anyMore();
        }
        rows = null;
    }

    public void cancel(String schedule) {
        row(schedule)
                .filter(row -> schedules.cancel(viewer, row.campaign(), row.id()))
                .ifPresentOrElse(row -> gone.setId(new Cancelled(row.campaign(), row.id()).kept()), NotThere::anyMore);
        rows = null;
    }

    public void putBack() {
        Cancelled.parse(gone.take()).ifPresent(cancelled -> cancelled.takeUpAgain(schedules, viewer));
        rows = null;
    }

    public void newSecret(String schedule) {
        row(schedule).ifPresentOrElse(this::sealAnew, NotThere::anyMore);
        rows = null;
    }

    private void sealAnew(Row row) {
        Checked<ReportSchedule> answer = schedules.newSecret(viewer, row.campaign(), row.id());
        if (answer instanceof Checked.Good<ReportSchedule> good) {
            secret = ScheduleView.justOrdered(good.value()).secret().orElse("");
        } else {
            Say.whetherGood(answer, "");
        }
    }

    private Optional<Row> row(String schedule) {
        return getRows().stream()
                .filter(row -> row.id().toString().equals(schedule))
                .findFirst();
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
