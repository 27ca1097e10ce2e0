package org.reelwright.ejb.delivery;

import static org.assertj.core.api.Assertions.assertThat;

import com.iab.gpp.encoder.GppModel;
import com.iab.gpp.encoder.section.TcfCaV1;
import com.iab.gpp.encoder.section.TcfEuV2;
import com.iab.gpp.encoder.section.UsNat;
import com.iab.gpp.encoder.section.UsVa;
import com.iab.gpp.encoder.section.UspV1;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;
import org.reelwright.domain.delivery.Consent;
import org.reelwright.domain.delivery.PrivacySignals;

class ConsentsTest {

    private static final int US_NATIONAL = 7;

    private final Consents consents = new Consents();

    @Test
    void whatNobodySaidIsANoToEverythingPersonal() {
        assertThat(consents.of(PrivacySignals.NONE)).isEqualTo(Consent.CONTEXTUAL);
        assertThat(consents.of(europe(Optional.empty()))).isEqualTo(Consent.CONTEXTUAL);
        assertThat(consents.of(europe(Optional.of("nonsense")))).isEqualTo(Consent.CONTEXTUAL);
    }

    @Test
    void readsEachPurposeOfATcString() {
        assertThat(consents.of(europe(tcf(1, 2, 3, 4, 7)))).isEqualTo(Consent.FULL);
        assertThat(consents.of(europe(tcf(2, 7)))).isEqualTo(new Consent(false, true, false, true));
        assertThat(consents.of(europe(tcf(1, 4)))).isEqualTo(new Consent(true, false, true, false));
        assertThat(consents.of(europe(tcf()))).isEqualTo(new Consent(false, false, false, false));
    }

    /** "CPXxRfAPXxRfAAfKABENB-CgAAAAAAAAAAYgAAAAAAAA" is the IAB's own example: nothing agreed. */
    @Test
    void readsAStringThatOthersWrote() {
        assertThat(consents.of(europe(Optional.of("CPXxRfAPXxRfAAfKABENB-CgAAAAAAAAAAYgAAAAAAAA")))
                        .storage())
                .isFalse();
    }

    @Test
    void asksForItsOwnNameWhereItHasOne() {
        consents.vendor = Optional.of(755);
        assertThat(consents.of(europe(tcf(1, 2, 4, 7)))).isEqualTo(new Consent(false, false, false, false));
        assertThat(consents.of(europe(Optional.of(tcf(List.of(755), 1, 2, 4, 7)))))
                .isEqualTo(Consent.FULL);
    }

    @Test
    void findsTheTcStringInTheGppString() {
        var gpp = new GppModel();
        gpp.setFieldValue(TcfEuV2.NAME, "PurposeConsents", purposes(1, 2, 3, 4, 7));
        assertThat(consents.of(gpp(gpp, TcfEuV2.ID))).isEqualTo(Consent.FULL);
    }

    @Test
    void takesPeopleInTheUnitedStatesToAgreeUntilTheyOptOut() {
        var gpp = new GppModel();
        gpp.setFieldValue(UsNat.NAME, "SaleOptOut", 2);
        gpp.setFieldValue(UsNat.NAME, "TargetedAdvertisingOptOut", 2);
        assertThat(consents.of(gpp(gpp, US_NATIONAL))).isEqualTo(Consent.FULL);
        gpp.setFieldValue(UsNat.NAME, "TargetedAdvertisingOptOut", 1);
        assertThat(consents.of(gpp(gpp, US_NATIONAL))).isEqualTo(Consent.CONTEXTUAL);
        assertThat(consents.of(gpp(gpp, UspV1.ID)))
                .as("a section that does not apply says nothing")
                .isEqualTo(Consent.CONTEXTUAL);
        assertThat(consents.of(usPrivacy("1YNN"))).isEqualTo(Consent.FULL);
        assertThat(consents.of(usPrivacy("1YYN"))).isEqualTo(Consent.CONTEXTUAL);
        assertThat(consents.of(usPrivacy("nonsense"))).isEqualTo(Consent.CONTEXTUAL);
    }

    /** Purposes 1, 2, 4 and 7 of 24, in what people said and in what follows from what they did. */
    @Test
    void asksCanadiansForEachPurpose() {
        var gpp = new GppModel();
        gpp.setFieldValue(TcfCaV1.NAME, "PurposesExpressConsent", purposes());
        assertThat(consents.of(gpp(gpp, TcfCaV1.ID)))
                .as("who refused everything")
                .isEqualTo(new Consent(false, false, false, false));
        gpp.setFieldValue(TcfCaV1.NAME, "PurposesExpressConsent", purposes(1, 4));
        gpp.setFieldValue(TcfCaV1.NAME, "PurposesImpliedConsent", purposes(2));
        assertThat(consents.of(gpp(gpp, TcfCaV1.ID))).isEqualTo(new Consent(true, true, true, false));

        consents.vendor = Optional.of(755);
        assertThat(consents.of(gpp(gpp, TcfCaV1.ID)).storage()).isFalse();
        gpp.setFieldValue(TcfCaV1.NAME, "VendorExpressConsent", List.of(755));
        assertThat(consents.of(gpp(gpp, TcfCaV1.ID))).isEqualTo(new Consent(true, false, true, false));
    }

    @Test
    void knowsNoOtherLawsToBeOfTheKindThatPeopleOptOutOf() {
        var gpp = new GppModel();
        gpp.setFieldValue(UsNat.NAME, "SaleOptOut", 2);
        assertThat(consents.of(gpp(gpp, Set.of(US_NATIONAL, 99)))).isEqualTo(Consent.CONTEXTUAL);
        assertThat(consents.of(gpp(gpp, Set.of(3)))).isEqualTo(Consent.CONTEXTUAL);
        assertThat(consents.of(gpp(gpp, Set.of()))).isEqualTo(Consent.FULL);
    }

    @Test
    void aKnownChildOfAnyStateIsNotTracked() {
        var gpp = new GppModel();
        gpp.setFieldValue(UsNat.NAME, "SaleOptOut", 2);
        gpp.setFieldValue(UsNat.NAME, "KnownChildSensitiveDataConsents", List.of(0, 2, 0));
        assertThat(consents.of(gpp(gpp, US_NATIONAL))).isEqualTo(Consent.CONTEXTUAL);
        var virginia = new GppModel();
        virginia.setFieldValue(UsVa.NAME, "KnownChildSensitiveDataConsents", 1);
        assertThat(consents.of(gpp(virginia, UsVa.ID))).isEqualTo(Consent.CONTEXTUAL);
        virginia.setFieldValue(UsVa.NAME, "KnownChildSensitiveDataConsents", 0);
        assertThat(consents.of(gpp(virginia, UsVa.ID))).isEqualTo(Consent.FULL);
    }

    @Test
    void aChildAndADeviceThatAsksAreNotTracked() {
        var child = new PrivacySignals(
                Optional.of(false), Optional.empty(), Optional.empty(), Set.of(), Optional.empty(), true, false);
        var limited = new PrivacySignals(
                Optional.of(true), tcf(1, 2, 3, 4, 7), Optional.empty(), Set.of(), Optional.empty(), false, true);
        assertThat(consents.of(child)).isEqualTo(Consent.CONTEXTUAL);
        assertThat(consents.of(limited)).isEqualTo(Consent.CONTEXTUAL);
    }

    @Property(tries = 2_000)
    void anyTextWhateverIsAtMostAContextualAd(@ForAll String any) {
        Optional<String> text = Optional.of(any);
        assertThat(consents.of(europe(text)).storage()).isFalse();
        assertThat(consents.of(new PrivacySignals(
                                Optional.empty(), Optional.empty(), text, Set.of(), Optional.empty(), false, false))
                        .storage())
                .isFalse();
    }

    private static PrivacySignals europe(Optional<String> tcf) {
        return new PrivacySignals(Optional.of(true), tcf, Optional.empty(), Set.of(), Optional.empty(), false, false);
    }

    private static PrivacySignals gpp(GppModel model, int section) {
        return gpp(model, Set.of(section));
    }

    private static PrivacySignals gpp(GppModel model, Set<Integer> sections) {
        return new PrivacySignals(
                Optional.empty(),
                Optional.empty(),
                Optional.of(model.encode()),
                sections,
                Optional.empty(),
                false,
                false);
    }

    private static PrivacySignals usPrivacy(String text) {
        return new PrivacySignals(
                Optional.empty(), Optional.empty(), Optional.empty(), Set.of(), Optional.of(text), false, false);
    }

    private static Optional<String> tcf(int... purposes) {
        return Optional.of(tcf(List.of(), purposes));
    }

    private static String tcf(List<Integer> vendors, int... purposes) {
        var section = new TcfEuV2();
        section.setFieldValue("PurposeConsents", purposes(purposes));
        section.setFieldValue("VendorConsents", vendors);
        return section.encode();
    }

    private static List<Boolean> purposes(int... agreed) {
        var purposes = new ArrayList<Boolean>();
        for (int purpose = 1; purpose <= 24; purpose++) {
            int wanted = purpose;
            purposes.add(IntStream.of(agreed).anyMatch(p -> p == wanted));
        }
        return purposes;
    }
}
