package org.reelwright.web.ads;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.reelwright.domain.delivery.BidTerms;
import org.reelwright.domain.measurement.EventSeal;

class NoticeTest {

    private static final BidTerms TERMS = new BidTerms(4_000, 1_500);

    private final EventSeal seal = new EventSeal(new byte[EventSeal.KEY_BYTES]);
    private final UUID bid = UUID.randomUUID();

    @Test
    void comesBackAsItWasGivenOut() {
        for (Notice.End end : Notice.End.values()) {
            var notice = new Notice(end, bid, TERMS);
            assertThat(Notice.read(notice.path(seal), seal)).contains(notice);
        }
    }

    /** The id is in the VAST, for every viewer to read. */
    @Test
    void isNotMadeUpFromTheIdAlone() {
        String won = new Notice(Notice.End.WON, bid, TERMS).path(seal);
        String unsigned = won.substring(0, won.lastIndexOf('/'));
        assertThat(Notice.read(unsigned, seal)).isEmpty();
        assertThat(Notice.read(unsigned + "/" + "A".repeat(43), seal)).isEmpty();
        assertThat(Notice.read(won.replace("/won/", "/lost/"), seal))
                .as("signed for another end")
                .isEmpty();
        assertThat(Notice.read(won.replace(bid.toString(), UUID.randomUUID().toString()), seal))
                .as("signed for another bid")
                .isEmpty();
        assertThat(Notice.read(won.replace("/4000-", "/9000-"), seal))
                .as("signed for another price")
                .isEmpty();
    }

    @Test
    void noByteOfItMayBeBent() {
        String won = new Notice(Notice.End.WON, bid, TERMS).path(seal);
        for (int at = 0; at < won.length(); at++) {
            char bent = won.charAt(at) == 'a' ? 'b' : 'a';
            assertThat(Notice.read(won.substring(0, at) + bent + won.substring(at + 1), seal))
                    .isEmpty();
        }
    }
}
