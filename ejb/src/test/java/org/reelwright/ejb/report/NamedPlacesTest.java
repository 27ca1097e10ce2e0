package org.reelwright.ejb.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.reelwright.domain.campaign.Briefs.brief;
import static org.reelwright.ejb.delivery.Running.NOON;

import java.util.HashMap;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.reelwright.domain.account.Role;
import org.reelwright.domain.account.Viewer;
import org.reelwright.domain.measurement.EventKind;
import org.reelwright.domain.report.Dimension;
import org.reelwright.domain.report.ReportLine;
import org.reelwright.domain.report.Tally;
import org.reelwright.domain.shared.Money;
import org.reelwright.ejb.delivery.Running;
import org.reelwright.ejb.shared.TestDatabase;

class NamedPlacesTest {

    private static final Viewer MANAGER = new Viewer("mona", Role.ACCOUNT_MANAGER, Optional.empty());

    private final TestDatabase database = new TestDatabase();

    @AfterEach
    void close() {
        database.close();
    }

    @Test
    void tellsPlacesApartByTheirNames() {
        UUID campaign = database.ask(em -> Running.launched(em, brief().build()));
        UUID film = database.ask(em -> Running.films(em, campaign)).get(0).id();
        ServedAds ads = ServedAds.of(database, campaign);
        ads.sold(ads.seenIn("Homepage top", film, 3));
        ads.seenIn("", film, 2);
        assertThat(bySpot(campaign))
                .extracting(ReportLine::key, l -> l.tally().impressions(), l -> l.tally()
                        .sales()
                        .conversions())
                .containsExactly(tuple("-", 2L, 0L), tuple("homepage_top", 3L, 3L));
    }

    private List<ReportLine> bySpot(UUID campaign) {
        return database.ask(em -> {
            var reports = new Reports();
            reports.em = em;
            reports.clock = Running.at(NOON);
            return reports.campaign(MANAGER, campaign).orElseThrow().by(Dimension.SPOT);
        });
    }

    @Test
    void showsThosePlacesThatShowedMostAndAllOthersTogether() {
        var spots = new HashMap<String, Tally>();
        for (int i = 0; i < 60; i++) {
            spots.put("place" + i, Tally.of(EventKind.IMPRESSION, i + 1, Money.zero("USD")));
        }
        List<ReportLine> lines = NamedPlaces.lines(spots);
        assertThat(lines).hasSize(51);
        assertThat(lines)
                .filteredOn(line -> line.key().equals("other"))
                .extracting(line -> line.tally().impressions())
                .containsExactly(55L);
        assertThat(lines).extracting(ReportLine::key).contains("place59").doesNotContain("place9");
    }
}
