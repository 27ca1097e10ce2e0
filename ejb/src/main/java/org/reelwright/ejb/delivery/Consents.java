package org.reelwright.ejb.delivery;

import com.iab.gpp.encoder.section.TcfEuV2;
import com.iabtcf.decoder.TCString;
import com.iabtcf.v2.RestrictionType;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Optional;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.reelwright.domain.delivery.Consent;
import org.reelwright.domain.delivery.PrivacySignals;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Reads what a viewer allows. What nobody said is a no to everything personal; what cannot be read is a no as well.
 *
 * <p>In Europe the TC string decides, alone or in the GPP string, and in Canada its likeness there. Where a law lets people
 * opt out, such as those of the United States, they are taken to agree until a string says that they did. A child's, or a
 * device that asks not to be tracked, ends all that is personal, and so does a law that is not known here.
 */
@ApplicationScoped
public class Consents {

    private static final Logger LOG = LoggerFactory.getLogger(Consents.class);
    static final int STORAGE = 1;
    static final int ADS = 2;
    static final int PROFILES = 4;
    static final int MEASUREMENT = 7;

    /** This installation's number on the IAB's Global Vendor List; without one, what the viewer told all vendors counts. */
    @Inject
    @ConfigProperty(name = "reelwright.consent.vendor")
    Optional<Integer> vendor = Optional.empty();

    public Consent of(PrivacySignals said) {
        Consent consent = byLaw(said);
        return said.child() || said.limited() ? consent.and(Consent.CONTEXTUAL) : consent;
    }

    private Consent byLaw(PrivacySignals said) {
        Optional<GppSections> gpp = said.gpp().flatMap(text -> GppSections.read(text, said.gppSections()));
        Optional<String> tcf = said.tcf().or(() -> gpp.flatMap(GppSections::european));
        if (said.gdpr().orElse(tcf.isPresent() || said.gppSections().contains(TcfEuV2.ID))) {
            return tcf.flatMap(this::tcf).orElse(Consent.CONTEXTUAL);
        }
        return isALawNamed(said, gpp) && !hasOptedOut(said, gpp)
                ? gpp.map(sections -> sections.consent(vendor)).orElse(Consent.FULL)
                : Consent.CONTEXTUAL;
    }

    private static boolean isALawNamed(PrivacySignals said, Optional<GppSections> gpp) {
        return said.gdpr().isPresent()
                || said.usPrivacy().isPresent()
                || gpp.filter(GppSections::nameALaw).isPresent();
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

    /** An opt-out that cannot be read is taken for one. */
    private static boolean hasOptedOut(PrivacySignals said, Optional<GppSections> gpp) {
        return said.gpp().isPresent() && gpp.isEmpty()
                || said.usPrivacy()
                        .filter(text -> !text.matches("(?i)1[YN-][N-][YN-]"))
                        .isPresent()
                || gpp.filter(GppSections::hasOptedOut).isPresent();
    }
}
