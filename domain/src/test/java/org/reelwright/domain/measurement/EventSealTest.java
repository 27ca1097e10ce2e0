package org.reelwright.domain.measurement;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Base64;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.CharRange;
import net.jqwik.api.constraints.DoubleRange;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.StringLength;
import org.junit.jupiter.api.Test;
import org.reelwright.domain.delivery.AdDecision;
import org.reelwright.domain.delivery.Odds;

class EventSealTest {

    private final EventSeal seal = new EventSeal(new byte[EventSeal.KEY_BYTES]);

    @Property
    void opensWhatItSealed(@ForAll EventKind kind, @ForAll long price, @ForAll @IntRange(max = 99_999) int day) {
        var token =
                token(kind, price, LocalDate.ofEpochDay(day), "https://shop.example/?q=\u00fc\u4e2d\ud83d\ude00&x=%20");
        assertThat(seal.open(seal.seal(token))).contains(token);
    }

    @Property
    void carriesTheDecision(
            @ForAll @DoubleRange(min = 0.01, max = 1) double propensity,
            @ForAll @IntRange(min = 1) int among,
            @ForAll @StringLength(max = 100) @CharRange(from = ' ', to = '~') String situation,
            @ForAll String landing) {
        EventToken plain =
                token(EventKind.CLICK, 0, LocalDate.of(2026, 3, 10), new String(landing.getBytes(UTF_8), UTF_8));
        var odds = new Odds(situation, propensity, among);
        EventToken click = with(plain, odds);
        EventToken opened = seal.open(seal.seal(click)).orElseThrow();
        assertThat(opened).isEqualTo(click);
        AdDecision decision = opened.withoutPage().decision().orElseThrow();
        assertThat(decision.propensity()).isEqualTo(propensity);
        assertThat(decision.servingId()).isEqualTo(plain.servingId());
        assertThat(plain.decision()).isEmpty();
    }

    private static EventToken with(EventToken plain, Odds odds) {
        return new EventToken(
                plain.servingId(),
                plain.kind(),
                plain.creativeId(),
                plain.lineItemId(),
                plain.leaseId(),
                plain.servingDay(),
                plain.priceMicros(),
                plain.issuedAt(),
                plain.landingPage(),
                Optional.of(odds));
    }

    @Property
    void opensNothingThatWasChangedInAnyBit(@ForAll @IntRange(max = 1_300) int bit) {
        byte[] sealed = Base64.getUrlDecoder().decode(sealed());
        sealed[bit / 8 % sealed.length] ^= (byte) (1 << bit % 8);
        assertThat(seal.open(Base64.getUrlEncoder().withoutPadding().encodeToString(sealed)))
                .isEmpty();
    }

    @Test
    void opensNothingThatWasWrittenInAnotherWay() {
        for (String landing : List.of("", "a", "ab")) {
            String sealed = seal.seal(token(EventKind.CLICK, 0, LocalDate.of(2026, 3, 10), landing));
            assertThat(seal.open(sealed)).isPresent();
            assertThat(seal.open(sealed + "=".repeat((4 - sealed.length() % 4) % 4)))
                    .as("padded")
                    .matches(opened -> sealed.length() % 4 == 0 || opened.isEmpty());
            String alphabet = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_";
            for (char last : alphabet.toCharArray()) {
                String other = sealed.substring(0, sealed.length() - 1) + last;
                assertThat(seal.open(other).isPresent()).as(other).isEqualTo(other.equals(sealed));
            }
        }
    }

    @Property
    void answersAnyTextWithANo(@ForAll String text) {
        assertThat(seal.open(text)).isEmpty();
    }

    @Test
    void opensNothingThatAnotherKeySealed() {
        byte[] other = new byte[EventSeal.KEY_BYTES];
        other[0] = 1;
        assertThat(new EventSeal(other).open(sealed())).isEmpty();
    }

    @Test
    void opensNothingThatIsCutShort() {
        String sealed = sealed();
        for (int length = 0; length < sealed.length(); length++) {
            assertThat(seal.open(sealed.substring(0, length))).isEmpty();
        }
    }

    @Test
    void fitsInAnAddress() {
        assertThat(sealed()).matches("[A-Za-z0-9_-]+").hasSizeLessThan(200);
    }

    private String sealed() {
        return seal.seal(token(EventKind.START, 0, LocalDate.of(2026, 3, 10), ""));
    }

    private static EventToken token(EventKind kind, long price, LocalDate day, String landing) {
        return new EventToken(
                UUID.randomUUID(),
                kind,
                UUID.randomUUID(),
                UUID.randomUUID(),
                UUID.randomUUID(),
                day,
                price,
                Instant.parse("2026-03-10T12:00:00Z"),
                landing);
    }
}
