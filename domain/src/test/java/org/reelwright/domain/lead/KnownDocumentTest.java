package org.reelwright.domain.lead;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.reelwright.domain.shared.Checked;

class KnownDocumentTest {

    private static final int MOST = KnownDocument.MOST_OF_CAMPAIGN;

    @Test
    void fitsAsLongAsAllThatTheCampaignKnowsIsSearched() {
        KnownDocument.Read read = ((Checked.Good<KnownDocument.Read>) keep(3)).value();
        assertThat(read.fit(MOST - 3)).isInstanceOf(Checked.Good.class);
        assertThat(no(read.fit(MOST - 2)))
                .contains("This has 3 passages", "room for 2 more of " + MOST, "Drop a document");
        assertThat(no(read.fit(MOST + 7))).contains("room for 0 more");
    }

    @Test
    void refusesADocumentThatAloneIsTooMuch() {
        assertThat(no(keep(MOST + 1))).contains((MOST + 1) + " passages", "at most " + MOST);
    }

    private static Checked<KnownDocument.Read> keep(int rows) {
        List<Section> sections = IntStream.range(0, rows)
                .mapToObj(row -> Section.of("row " + row, "Seal " + row + " costs 3 EUR."))
                .toList();
        return KnownDocument.keep(new UUID(0, 1), DocumentKind.CSV, "prices.csv", sections, "ann", Instant.EPOCH);
    }

    private static String no(Checked<KnownDocument.Read> refused) {
        return ((Checked.Bad<KnownDocument.Read>) refused).violations().get(0).message();
    }
}
