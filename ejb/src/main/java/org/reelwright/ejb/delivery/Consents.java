package org.reelwright.ejb.delivery;

import com.iab.gpp.encoder.GppModel;
import com.iab.gpp.encoder.section.TcfEuV2;
import com.iabtcf.decoder.TCString;
import com.iabtcf.v2.RestrictionType;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.Stream;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.reelwright.domain.delivery.Consent;
import org.reelwright.domain.delivery.PrivacySignals;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Reads what a viewer allows. What nobody said is a no to everything personal; what cannot be read is a no as well.
 *
 * <p>In Europe the TC string decides, alone or in the GPP string. Where a law lets people opt out, such as that of
 * California, they are taken to agree until a string says that they did. A child's, or a device that asks not to be
 * tracked, ends all that is personal.
 */
@ApplicationScoped
public class Consents {

    private static final Logger LOG = LoggerFactory.getLogger(Consents.class);
    private static final int OPTED_OUT = 1;
    private static final int STORAGE = 1;
    private static final int ADS = 2;
    private static final int PROFILES = 4;
    private static final int MEASUREMENT = 7;

    /** This installation's number on the IAB's Global Vendor List; without one, what the viewer told all vendors counts. */
    @Inject
    @ConfigProperty(name = "reelwright.consent.vendor")
    Optional<Integer> vendor = Optional.empty();

    public Consent of(PrivacySignals said) {
        Consent consent = byLaw(said);
        return said.child() || said.limited() ? consent.and(Consent.CONTEXTUAL) : consent;
    }

    private Consent byLaw(PrivacySignals said) {
        Optional<GppModel> gpp = said.gpp().flatMap(Consents::gpp);
        Optional<String> tcf = said.tcf().or(() -> gpp.flatMap(model -> tcf(model, said)));
        if (said.gdpr().orElse(tcf.isPresent() || said.gppSections().contains(TcfEuV2.ID))) {
            return tcf.flatMap(this::tcf).orElse(Consent.CONTEXTUAL);
        }
        boolean aLawWasNamed = said.gdpr().isPresent()
                || said.usPrivacy().isPresent()
                || gpp.filter(model -> model.getSectionIds().stream().anyMatch(section -> applies(section, said)))
                        .isPresent();
        return aLawWasNamed && !hasOptedOut(said, gpp) ? Consent.FULL : Consent.CONTEXTUAL;
    }

    private static Optional<String> tcf(GppModel gpp, PrivacySignals said) {
        return applies(TcfEuV2.ID, said) && gpp.hasSection(TcfEuV2.ID)
                ? Optional.of(gpp.encodeSection(TcfEuV2.ID))
                : Optional.empty();
    }

    private Optional<Consent> tcf(String text) {
        try {
            TCString tcf = TCString.decode(text);
            return Optional.of(new Consent(
                    isAgreed(tcf, STORAGE),
                    isAgreed(tcf, ADS) || isLegitimate(tcf, ADS),
                    isAgreed(tcf, PROFILES),
                    isAgreed(tcf, MEASUREMENT) || isLegitimate(tcf, MEASUREMENT)));
        } catch (RuntimeException e) {
            LOG.debug("a TC string that cannot be read", e);
            return Optional.empty();
        }
    }

    private boolean isAgreed(TCString tcf, int purpose) {
        return tcf.getPurposesConsent().contains(purpose)
                && vendor.map(tcf.getVendorConsent()::contains).orElse(true)
                && !isRestricted(tcf, purpose, RestrictionType.REQUIRE_LEGITIMATE_INTEREST);
    }

    private boolean isLegitimate(TCString tcf, int purpose) {
        return tcf.getPurposesLITransparency().contains(purpose)
                && vendor.map(tcf.getVendorLegitimateInterest()::contains).orElse(true)
                && !isRestricted(tcf, purpose, RestrictionType.REQUIRE_CONSENT);
    }

    /** Publishers may narrow what a vendor does on their pages. */
    private boolean isRestricted(TCString tcf, int purpose, RestrictionType by) {
        return tcf.getPublisherRestrictions().stream()
                .filter(r -> r.getPurposeId() == purpose)
                .filter(r -> r.getRestrictionType() == by || r.getRestrictionType() == RestrictionType.NOT_ALLOWED)
                .anyMatch(r -> vendor.map(r.getVendorIds()::contains).orElse(true));
    }

    private static Optional<GppModel> gpp(String text) {
        try {
            var model = new GppModel(text);
            model.getSectionIds();
            return Optional.of(model);
        } catch (RuntimeException e) {
            LOG.debug("a GPP string that cannot be read", e);
            return Optional.empty();
        }
    }

    /** An opt-out that cannot be read is taken for one. */
    private static boolean hasOptedOut(PrivacySignals said, Optional<GppModel> gpp) {
        return said.gpp().isPresent() && gpp.isEmpty()
                || said.usPrivacy()
                        .filter(text -> !text.matches("(?i)1[YN-][N-][YN-]"))
                        .isPresent()
                || gpp.filter(model -> hasOptedOut(model, said)).isPresent();
    }

    private static boolean hasOptedOut(GppModel gpp, PrivacySignals said) {
        try {
            return gpp.getSectionIds().stream()
                    .filter(section -> applies(section, said))
                    .anyMatch(section -> Stream.of("SaleOptOut", "SharingOptOut", "TargetedAdvertisingOptOut")
                                    .anyMatch(
                                            field -> number(gpp, section, field).orElse(0) == OPTED_OUT)
                            || Boolean.TRUE.equals(value(gpp, section, "Gpc"))
                            || Character.valueOf('Y').equals(value(gpp, section, "OptOutSale")));
        } catch (RuntimeException e) {
            LOG.debug("a GPP section that cannot be read", e);
            return true;
        }
    }

    private static OptionalInt number(GppModel gpp, int section, String field) {
        return value(gpp, section, field) instanceof Integer n ? OptionalInt.of(n) : OptionalInt.empty();
    }

    private static Object value(GppModel gpp, int section, String field) {
        return gpp.hasField(section, field) ? gpp.getFieldValue(section, field) : "";
    }

    private static boolean applies(int section, PrivacySignals said) {
        return said.gppSections().isEmpty() || said.gppSections().contains(section);
    }
}
