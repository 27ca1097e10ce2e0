package org.reelwright.web.ads;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.reelwright.domain.measurement.ConversionCheck;
import org.reelwright.domain.measurement.ConversionDraft;
import org.reelwright.ejb.delivery.Consents;

class PixelQueryTest {

    private static final Instant NOW = Instant.parse("2026-03-10T12:00:00.900Z");
    private static final String ANN = "a".repeat(64);

    private final Map<String, String> query = new HashMap<>();
    private final Map<String, String> headers = new HashMap<>();

    @BeforeEach
    void aPageTellsWhoItWas() {
        query.putAll(Map.of("event_name", "purchase", "event_id", "17", "person", ANN));
    }

    @Test
    void readsWhoItWasOnlyWhereThePageSaysThatItMay() {
        assertThat(draft().person()).isEmpty();
        query.put("consent", "false");
        assertThat(draft().person()).isEmpty();
        query.put("consent", "true");
        assertThat(draft().person()).isEqualTo(ANN);
        assertThat(draft().eventId()).isEqualTo("17");
    }

    @Test
    void hearsThePersonRatherThanThePage() {
        query.put("consent", "true");
        query.put("gdpr", "1");
        assertThat(draft().person()).isEmpty();
        query.put("gdpr", "0");
        assertThat(draft().person()).isEqualTo(ANN);
        headers.put("Sec-GPC", "1");
        assertThat(draft().person()).isEmpty();
    }

    /** A click at .7 of this second came before it. */
    @Test
    void tellsTheVeryMoment() {
        assertThat(ConversionCheck.read(draft(), NOW))
                .isInstanceOfSatisfying(ConversionCheck.Read.Good.class, good -> assertThat(good.at())
                        .isEqualTo(NOW));
    }

    private ConversionDraft draft() {
        return new PixelQuery(query::get, new ClaimsQuery(query::get, headers::get).privacy())
                .draft(new Consents(), NOW);
    }
}
