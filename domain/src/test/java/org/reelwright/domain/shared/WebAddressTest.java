package org.reelwright.domain.shared;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class WebAddressTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "shop.example",
                "//shop.example/",
                "https:shop.example",
                "https:/shop.example",
                "https:///shop.example",
                "ftp://shop.example/",
                "javascript:alert(1)//https://shop.example/",
                "data:text/html,https://shop.example/",
                "https://shop.example@evil.example/",
                "https://shop.example:80@evil.example/",
                "https://shop.example%2f@evil.example/",
                "https://shop.example%00.evil.example/",
                "https://shop.example\\@evil.example/",
                "https://shop.example\\.evil.example/",
                "https://shop.example/\\evil.example",
                "https://shop.example/\r\nLocation: https://evil.example/",
                "https://shop.example/\nx",
                "https://shop\t.example/",
                "https://shop.example/a b",
                "https://shop.example/\u0000",
                "https://shop.example\uff0f@evil.example/",
                "https://[::1]/",
                "https://-/",
                "https://shop.example:0/",
                "https://shop.example:65536/"
            })
    void refusesWhatABrowserMightTakeForAnotherSite(String typed) {
        assertThat(WebAddress.parse(typed)).isEmpty();
    }

    @Test
    void refusesHalfOfACharacter() {
        assertThat(WebAddress.parse("https://shop.example/\ud83d")).isEmpty();
        assertThat(WebAddress.parse("https://shop.example/?\ude00a")).isEmpty();
    }

    @Test
    void takesNamesAndPathsInAnyScript() {
        assertThat(WebAddress.parse(" HTTPS://Shop.Example ")).contains("https://shop.example/");
        assertThat(WebAddress.parse("https://b\u00fccher.example/\u4e2d?a={b}|c#d"))
                .contains("https://xn--bcher-kva.example/%E4%B8%AD?a=%7Bb%7D%7Cc#d");
        assertThat(WebAddress.parse("http://shop.example:8080?to=https://evil.example/"))
                .contains("http://shop.example:8080?to=https://evil.example/");
        assertThat(WebAddress.parse("https://shop.example/\ud83d\ude00")).contains("https://shop.example/%F0%9F%98%80");
        assertThat(WebAddress.host("https://evil.example#@shop.example/")).contains("evil.example");
    }

    /** A browser ends the name of a site at the first of / ? #, and knows no user or backslash before it. */
    @Property
    void leadsToTheSiteThatIsTypedOrNowhere(@ForAll("hostile") String rest) {
        WebAddress.parse("https://shop.example/" + rest)
                .ifPresent(address ->
                        assertThat(address).startsWith("https://shop.example/").matches("[!-\\[\\]-~]+"));
        String site = "https?://[a-z0-9.-]+(:[0-9]{1,5})?[/?#][!-\\[\\]-~]*";
        for (String typed : List.of(rest, "https://" + rest, "https://shop.example" + rest)) {
            WebAddress.parse(typed).ifPresent(address -> assertThat(address).matches(site));
        }
    }

    @Provide
    Arbitrary<String> hostile() {
        Arbitrary<String> pieces = Arbitraries.of(
                "@",
                ":",
                ":80",
                "//",
                "/",
                "\\",
                "%2f",
                "%5c",
                "%0d%0a",
                "%2525",
                "\r\n",
                "\n",
                "\t",
                "?",
                "#",
                "..",
                ".",
                "https://",
                "http:",
                "evil.example",
                "\u0000",
                "\u3002",
                "\uff0f",
                "\u2028",
                "\ud800",
                "\u00fc",
                "[",
                "]",
                "<",
                "{",
                "a");
        return Arbitraries.oneOf(pieces, Arbitraries.strings().all().ofMaxLength(3))
                .list()
                .ofMaxSize(8)
                .map(list -> String.join("", list));
    }
}
