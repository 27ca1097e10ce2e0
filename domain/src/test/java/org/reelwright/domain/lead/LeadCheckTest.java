package org.reelwright.domain.lead;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.reelwright.domain.shared.Checked;
import org.reelwright.domain.shared.Violation;

class LeadCheckTest {

    private static final Instant NOW = Instant.parse("2026-01-05T10:00:00Z");
    private static final LeadTerms TERMS = LeadTermsOf.terms();

    @Test
    void keepsWhatWasAskedAndNothingElse() {
        var read = ((Checked.Good<LeadCheck.Read>)
                        check(FormSeal.Finding.FINE, "phone", "+49 30 1234", "company", "Spy Ltd."))
                .value();
        assertThat(read.given()).containsOnlyKeys(LeadField.EMAIL);
    }

    @Test
    void refusesAFormWithoutConsent() {
        assertThat(wrong(FormSeal.Finding.FINE, "consent", "")).containsExactly("consent");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "nobody", "a@b", "a@b.c, d@e.fr", "a b@c.de"})
    void refusesWhatIsNoAddress(String address) {
        assertThat(wrong(FormSeal.Finding.FINE, "email", address)).contains("email");
    }

    @Test
    void refusesARobotThatFillsInWhatNobodySees() {
        assertThat(wrong(FormSeal.Finding.FINE, LeadCheck.TRAP, "https://spam.example"))
                .containsExactly("");
    }

    @ParameterizedTest
    @EnumSource(value = FormSeal.Finding.class, names = "FINE", mode = EnumSource.Mode.EXCLUDE)
    void refusesAFormThatNoPersonCanHaveSent(FormSeal.Finding finding) {
        assertThat(wrong(finding)).containsExactly("");
    }

    @Test
    void booksOnlyWhatIsOffered() {
        assertThat(wrong(FormSeal.Finding.FINE, "call", "2026-01-05T22:00:00Z")).containsExactly("call");
        assertThat(wrong(FormSeal.Finding.FINE, "call", "soon")).containsExactly("call");
        var read =
                ((Checked.Good<LeadCheck.Read>) check(FormSeal.Finding.FINE, "call", "2026-01-05T14:00:00Z")).value();
        assertThat(read.callAt()).contains(Instant.parse("2026-01-05T14:00:00Z"));
    }

    @Test
    void aStampIsOfOneFormAndOneTime() {
        var seal = new FormSeal(new byte[32]);
        UUID form = new UUID(1, 2);
        String stamp = seal.stamp(form, NOW);
        assertThat(seal.look(form, stamp, NOW.plusSeconds(5))).isEqualTo(FormSeal.Finding.FINE);
        assertThat(seal.look(form, stamp, NOW.plusMillis(500))).isEqualTo(FormSeal.Finding.TOO_SOON);
        assertThat(seal.look(form, stamp, NOW.plusSeconds(90_000))).isEqualTo(FormSeal.Finding.TOO_LATE);
        assertThat(seal.look(new UUID(1, 3), stamp, NOW.plusSeconds(5))).isEqualTo(FormSeal.Finding.FORGED);
        assertThat(seal.look(form, "x" + stamp.substring(1), NOW.plusSeconds(5)))
                .isEqualTo(FormSeal.Finding.FORGED);
        assertThat(seal.look(form, "", NOW)).isEqualTo(FormSeal.Finding.FORGED);
        assertThat(seal.withdrawal(form)).hasSize(43).isNotEqualTo(seal.withdrawal(new UUID(1, 3)));
    }

    private static List<String> wrong(FormSeal.Finding finding, String... changes) {
        return ((Checked.Bad<LeadCheck.Read>) check(finding, changes))
                .violations().stream().map(Violation::field).toList();
    }

    private static Checked<LeadCheck.Read> check(FormSeal.Finding finding, String... changes) {
        Map<String, String> typed = new HashMap<>(Map.of("email", "ann@shop.example", "consent", "true"));
        for (int i = 0; i < changes.length; i += 2) {
            typed.put(changes[i], changes[i + 1]);
        }
        return LeadCheck.check(typed, TERMS, finding, NOW);
    }
}
