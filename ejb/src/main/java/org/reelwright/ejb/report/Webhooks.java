package org.reelwright.ejb.report;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.reelwright.domain.report.WebhookSeal;
import org.reelwright.domain.shared.Checked;
import org.reelwright.domain.shared.Violation;
import org.reelwright.ejb.shared.WebFetch;

/** Sends reports to others' servers, signed, and never to one that only this machine or its neighbours can reach. */
@ApplicationScoped
public class Webhooks {

    private static final Duration TIME = Duration.ofSeconds(20);
    private static final int GONE = 410;

    @Inject
    WebFetch web;

    @Inject
    Clock clock;

    /** As Standard Webhooks has it: 2xx took it, 410 wants no more, everything else is tried again. */
    Posted send(DueReports.Claimed claimed, ReportFile file) {
        var headers = new TreeMap<>(new WebhookSeal(claimed.schedule().secret())
                .headers("report_" + claimed.run().id(), clock.instant(), file.content()));
        headers.put("Content-Type", file.mediaType());
        headers.put("Content-Disposition", "attachment; filename=\"" + file.name() + "\"");
        Checked<Integer> answer = web.post(claimed.schedule().target(), headers, file.content(), TIME);
        if (answer instanceof Checked.Bad<Integer> bad) {
            return new Posted.Failed(
                    bad.violations().stream().map(Violation::message).collect(Collectors.joining(" ")), true);
        }
        int status = ((Checked.Good<Integer>) answer).value();
        return status / 100 == 2
                ? new Posted.Sent()
                : new Posted.Failed("The server answered with " + status + ".", status != GONE);
    }
}
