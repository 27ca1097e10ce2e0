package org.reelwright.web.ads;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.reelwright.domain.measurement.EventKind;
import org.reelwright.domain.measurement.EventSeal;
import org.reelwright.domain.measurement.EventToken;

class ClickIdTest {

    private final EventSeal seal = new EventSeal(new byte[EventSeal.KEY_BYTES]);

    @Test
    void goesOntoThePageAsOneParameterMore() {
        String id = ClickId.of(click("https://shop.example"), seal);
        assertThat(onto("https://shop.example/p")).isEqualTo("https://shop.example/p?rw_click=" + id);
        assertThat(onto("https://shop.example/p?a=1#top"))
                .isEqualTo("https://shop.example/p?a=1&rw_click=" + id + "#top");
    }

    @Test
    void isOpenedAsThatClick() {
        EventToken read =
                seal.open(ClickId.of(click("https://shop.example"), seal)).orElseThrow();
        assertThat(read.servingId()).isEqualTo(new UUID(0, 7));
        assertThat(read.landingPage()).isEmpty();
    }

    private String onto(String page) {
        return ClickId.onto(click(page), seal);
    }

    private static EventToken click(String page) {
        var id = new UUID(0, 7);
        return new EventToken(id, EventKind.CLICK, id, id, id, LocalDate.EPOCH, 0, Instant.EPOCH, page);
    }
}
