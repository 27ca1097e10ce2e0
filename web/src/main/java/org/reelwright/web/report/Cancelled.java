package org.reelwright.web.report;

import java.util.Optional;
import java.util.UUID;
import org.reelwright.domain.account.Viewer;
import org.reelwright.ejb.report.Schedules;
import org.reelwright.web.shared.NotThere;
import org.reelwright.web.shared.Say;

/** An order that was just cancelled on a page, as the page keeps it for who wants it back: {@code campaign/schedule}. */
record Cancelled(UUID campaign, UUID schedule) {

    static Optional<Cancelled> parse(String kept) {
        String[] parts = kept.split("/", 2);
        return parts.length < 2
                ? Optional.empty()
                : NotThere.id(parts[0])
                        .flatMap(campaign -> NotThere.id(parts[1]).map(schedule -> new Cancelled(campaign, schedule)));
    }

    void takeUpAgain(Schedules schedules, Viewer viewer) {
        Say.whetherGood(schedules.takeUpAgain(viewer, campaign, schedule), "Back again, as it was.");
    }

    String kept() {
        return campaign + "/" + schedule;
    }
}
