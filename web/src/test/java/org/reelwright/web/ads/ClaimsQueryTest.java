package org.reelwright.web.ads;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.reelwright.domain.campaign.DeviceKind;
import org.reelwright.domain.campaign.PlacementKind;
import org.reelwright.domain.delivery.Claims;
import org.reelwright.domain.delivery.Consent;
import org.reelwright.domain.delivery.Viewing;

class ClaimsQueryTest {

    private static final String IPHONE =
            "Mozilla/5.0 (iPhone; CPU iPhone OS 17_0 like Mac OS X) AppleWebKit/605.1.15 Version/17.0 Mobile/15E148";

    private final Map<String, String> query = new HashMap<>();
    private final Map<String, String> headers = new HashMap<>();

    @Test
    void readsWhatIsSaid() {
        query.putAll(Map.of(
                "country",
                "aut",
                "region",
                "at-9",
                "lang",
                "de-AT",
                "device",
                "television",
                "plcmt",
                "1",
                "cat",
                "iab17,IAB1-2",
                "site",
                "News.Example",
                "seg",
                "runners"));
        Claims claims = claims();
        assertThat(claims.country()).contains("AT");
        assertThat(claims.region()).contains("AT-9");
        assertThat(claims.language()).contains("de");
        assertThat(claims.device()).contains(DeviceKind.TELEVISION);
        assertThat(claims.kind()).contains(PlacementKind.INSTREAM);
        assertThat(claims.categories()).containsExactlyInAnyOrder("IAB17", "IAB1-2");
        assertThat(claims.sites()).containsExactly("news.example");
        assertThat(claims.segments()).containsExactly("runners");
    }

    /** Who blocks categories must hear that something is there. */
    @Test
    void cannotReadTheCategoriesOfAnotherTaxonomy() {
        query.putAll(Map.of("cat", "483,iab1"));
        assertThat(claims().categories()).containsExactlyInAnyOrder(Viewing.OTHER_TAXONOMY, "IAB1");
    }

    @Test
    void takesLanguageAndDeviceFromWhatTheBrowserSays() {
        headers.put("Accept-Language", "zh-CN,zh;q=0.9,en;q=0.8");
        headers.put("User-Agent", IPHONE);
        assertThat(claims().language()).contains("zh");
        assertThat(claims().device()).contains(DeviceKind.PHONE);
    }

    @Test
    void nonsenseSaysNothing() {
        query.putAll(Map.of("country", "Atlantis", "region", "9", "device", "toaster", "plcmt", "17", "gpp_sid", "x"));
        Claims claims = claims();
        assertThat(claims.country()).isEmpty();
        assertThat(claims.region()).isEmpty();
        assertThat(claims.device()).isEmpty();
        assertThat(claims.kind()).isEmpty();
        assertThat(claims.privacy().gppSections()).isEmpty();
    }

    @Test
    void readsTheIdentifierOnlyWithConsent() {
        query.put("uid", "someone@example.org");
        assertThat(claims().viewer(Consent.CONTEXTUAL)).isEmpty();
        assertThat(claims().viewer(Consent.FULL).orElseThrow()).matches(Claims.SHA_256);
    }

    @Test
    void aBrowserThatAsksNotToBeTrackedIsHeard() {
        assertThat(claims().privacy().limited()).isFalse();
        headers.put("Sec-GPC", "1");
        assertThat(claims().privacy().limited()).isTrue();
    }

    @Test
    void readsTheViewersWishes() {
        query.putAll(Map.of("gdpr", "1", "gdpr_consent", "CPX", "gpp", "DBA", "gpp_sid", "2,7", "us_privacy", "1YNN"));
        var privacy = claims().privacy();
        assertThat(privacy.gdpr()).contains(true);
        assertThat(privacy.tcf()).contains("CPX");
        assertThat(privacy.gpp()).contains("DBA");
        assertThat(privacy.gppSections()).containsExactlyInAnyOrder(2, 7);
        assertThat(privacy.usPrivacy()).contains("1YNN");
        query.put("gdpr", "[GDPR]");
        assertThat(claims().privacy().gdpr()).isEqualTo(Optional.empty());
    }

    @Test
    void onlyANoughtSaysThatTheGdprDoesNotApply() {
        for (String nonsense : List.of("true", "yes", "2", "no", "1,0")) {
            query.put("gdpr", nonsense);
            assertThat(claims().privacy().gdpr()).as(nonsense).isEmpty();
        }
        query.put("gdpr", "0");
        assertThat(claims().privacy().gdpr()).contains(false);
    }

    @Test
    void onlyANoughtSaysThatNobodyIsToBeSpared() {
        query.putAll(Map.of("coppa", "true", "lmt", "yes"));
        assertThat(claims().privacy().child()).isTrue();
        assertThat(claims().privacy().limited()).isTrue();
        query.putAll(Map.of("coppa", "0", "lmt", "0"));
        assertThat(claims().privacy().child()).isFalse();
        assertThat(claims().privacy().limited()).isFalse();
    }

    private Claims claims() {
        return new ClaimsQuery(query::get, headers::get).claims();
    }
}
