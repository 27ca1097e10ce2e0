package org.reelwright.ejb.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.reelwright.domain.campaign.Briefs.brief;
import static org.reelwright.ejb.delivery.Running.MANAGER;
import static org.reelwright.ejb.delivery.Running.NOON;
import static org.reelwright.ejb.report.ServedAds.EVENING;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.reelwright.domain.account.Role;
import org.reelwright.domain.account.Viewer;
import org.reelwright.domain.report.ReportLine;
import org.reelwright.domain.report.ReportQuestion;
import org.reelwright.ejb.delivery.Running;
import org.reelwright.ejb.shared.TestDatabase;

class OverviewsTest {

    private final TestDatabase database = new TestDatabase();

    @AfterEach
    void close() {
        database.close();
    }

    @Test
    void putsCampaignsSideBySideForTheirAdvertiserOnly() {
        UUID mine = database.ask(em -> Running.launched(em, brief().build()));
        UUID theirs = database.ask(em -> Running.launched(em, brief().build()));
        ServedAds ads = ServedAds.of(database, mine);
        UUID film = database.ask(em -> Running.films(em, mine).get(0).id());
        ads.sold(ads.seen(film, 5, 1, EVENING));
        var owner = new Viewer("ada", Role.ADVERTISER, Optional.of(ads.item().advertiserId()));

        List<ReportLine> own = ask(owner, ReportQuestion.EVERYTHING);
        assertThat(own).extracting(ReportLine::key).containsExactly(mine.toString());
        assertThat(own.get(0).tally().impressions()).isEqualTo(5);
        assertThat(own.get(0).tally().sales().conversions()).isEqualTo(5);
        assertThat(ask(MANAGER, ReportQuestion.EVERYTHING))
                .extracting(ReportLine::key)
                .containsExactlyInAnyOrder(mine.toString(), theirs.toString());
    }

    @Test
    void countsOnlyTheDaysInQuestion() {
        UUID campaign = database.ask(em -> Running.launched(em, brief().build()));
        ServedAds ads = ServedAds.of(database, campaign);
        UUID film = database.ask(em -> Running.films(em, campaign).get(0).id());
        ads.sold(ads.seen(film, 5, 1, EVENING));
        LocalDate next = ServedAds.DAY.plusDays(1);
        ReportLine line = ask(MANAGER, new ReportQuestion(next, next, Set.of())).get(0);
        assertThat(line.tally().impressions()).isZero();
        assertThat(line.tally().sales().conversions()).isZero();
    }

    private List<ReportLine> ask(Viewer viewer, ReportQuestion question) {
        return database.ask(em -> {
            var overviews = new Overviews();
            overviews.em = em;
            overviews.clock = Running.at(NOON);
            return overviews.of(viewer, question).byCampaign();
        });
    }
}
