package org.reelwright.web.ads;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;
import org.reelwright.domain.measurement.EventKind;
import org.reelwright.domain.measurement.EventSeal;
import org.reelwright.domain.measurement.EventToken;
import org.reelwright.domain.shared.WebAddress;

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
    void takesThePlaceOfTheOneThatThePageWasCopiedWith() {
        String id = ClickId.of(click("https://shop.example"), seal);
        for (String copied : List.of("?rw_click=old", "?rw_click=", "?rw_click=a&rw_click=b")) {
            assertThat(onto("https://shop.example/p" + copied)).isEqualTo("https://shop.example/p?rw_click=" + id);
        }
        assertThat(onto("https://shop.example/p?rw_click=old&a=1#top"))
                .isEqualTo("https://shop.example/p?a=1&rw_click=" + id + "#top");
        assertThat(onto("https://shop.example/p?a=1&rw_click=old&my_rw_click=2"))
                .isEqualTo("https://shop.example/p?a=1&my_rw_click=2&rw_click=" + id);
    }

    @Property
    void leadsToTheSignedPageWhateverItSays(@ForAll("pages") String page) {
        String location = onto(seal.open(seal.seal(click(page))).orElseThrow().landingPage());
        assertThat(location).as("nothing in it ends a header").matches("[!-~]+");
        URI signed = URI.create(page);
        URI there = URI.create(location);
        assertThat(there.getScheme()).isEqualTo(signed.getScheme());
        assertThat(there.getRawAuthority()).isEqualTo(signed.getRawAuthority());
        assertThat(there.getRawPath()).isEqualTo(signed.getRawPath());
        assertThat(there.getRawFragment()).isEqualTo(signed.getRawFragment());
        String before = signed.getRawQuery() == null ? "" : signed.getRawQuery() + "&";
        assertThat(there.getRawQuery()).isEqualTo(before + "rw_click=" + ClickId.of(click(page), seal));
    }

    @Provide
    Arbitrary<String> pages() {
        Arbitrary<String> pieces = Arbitraries.of(
                "?",
                "&",
                "=",
                "#",
                "/",
                "//",
                "@",
                ":",
                "%0d%0a",
                "%252f",
                "..",
                "https://evil.example",
                "\\",
                "\r\n",
                "\u4e2d",
                "{",
                "a");
        return pieces.list()
                .ofMaxSize(8)
                .map(list -> WebAddress.parse("https://shop.example/" + String.join("", list)))
                .filter(Optional::isPresent)
                .map(Optional::orElseThrow);
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
