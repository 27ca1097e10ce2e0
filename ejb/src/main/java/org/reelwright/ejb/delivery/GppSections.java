package org.reelwright.ejb.delivery;

import com.iab.gpp.encoder.GppModel;
import com.iab.gpp.encoder.section.TcfCaV1;
import com.iab.gpp.encoder.section.TcfEuV2;
import com.iab.gpp.encoder.section.UsTn;
import com.iab.gpp.encoder.section.UspV1;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.reelwright.domain.delivery.Consent;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * What applies of a string of the IAB's Global Privacy Platform.
 *
 * @param applying ids of its sections
 */
record GppSections(GppModel model, Set<Integer> applying) {

    private static final Logger LOG = LoggerFactory.getLogger(GppSections.class);

    /** Where people agree until they opt out: the sections of the United States, from {@code usp1} to Tennessee. */
    private static final Set<Integer> OPT_OUT =
            IntStream.rangeClosed(UspV1.ID, UsTn.ID).boxed().collect(Collectors.toUnmodifiableSet());

    private static final List<String> OPT_OUTS = List.of("SaleOptOut", "SharingOptOut", "TargetedAdvertisingOptOut");
    private static final int OPTED_OUT = 1;
    private static final int NOT_APPLICABLE = 0;

    /** @param said ids of the sections that apply; all of them when empty @return empty when it cannot be read */
    static Optional<GppSections> read(String text, Set<Integer> said) {
        try {
            var model = new GppModel(text);
            Set<Integer> there = Set.copyOf(model.getSectionIds());
            return Optional.of(new GppSections(model, said.isEmpty() ? there : said));
        } catch (RuntimeException e) {
            LOG.debug("a GPP string that cannot be read", e);
            return Optional.empty();
        }
    }

    /** The TC string of Europe, if that applies; one that nobody can read when this cannot read its section. */
    Optional<String> european() {
        try {
            return applying.contains(TcfEuV2.ID) && model.hasSection(TcfEuV2.ID)
                    ? Optional.of(model.encodeSection(TcfEuV2.ID))
                    : Optional.empty();
        } catch (RuntimeException e) {
            LOG.debug("a European section that cannot be read", e);
            return Optional.of("");
        }
    }

    /** Of where the GDPR does not apply: whether anything is said, and nothing of a law that is not known here. */
    boolean nameALaw() {
        return elsewhere().stream().anyMatch(model::hasSection)
                && elsewhere().stream().allMatch(section -> section == TcfCaV1.ID || OPT_OUT.contains(section));
    }

    private List<Integer> elsewhere() {
        return applying.stream().filter(section -> section != TcfEuV2.ID).toList();
    }

    /** What was not opted out of: everything, unless Canada's law asks for consent. */
    Consent consent(Optional<Integer> vendor) {
        return applying.contains(TcfCaV1.ID) ? canadian(vendor) : Consent.FULL;
    }

    private Consent canadian(Optional<Integer> vendor) {
        try {
            return new Consent(
                    isAgreed(Consents.STORAGE, vendor),
                    isAgreed(Consents.ADS, vendor),
                    isAgreed(Consents.PROFILES, vendor),
                    isAgreed(Consents.MEASUREMENT, vendor));
        } catch (RuntimeException e) {
            LOG.debug("a Canadian section that cannot be read", e);
            return Consent.CONTEXTUAL;
        }
    }

    private boolean isAgreed(int purpose, Optional<Integer> vendor) {
        return Stream.of("Express", "Implied")
                .anyMatch(how -> isOn("Purposes" + how + "Consent", purpose)
                        && vendor.map(us -> list("Vendor" + how + "Consent").contains(us))
                                .orElse(true));
    }

    private boolean isOn(String field, int purpose) {
        List<?> purposes = List.copyOf(list(field));
        return purpose <= purposes.size() && Boolean.TRUE.equals(purposes.get(purpose - 1));
    }

    private Collection<?> list(String field) {
        return value(TcfCaV1.ID, field) instanceof Collection<?> values ? values : List.of();
    }

    /** A section that cannot be read is taken for an opt-out, and a child is not asked. */
    boolean hasOptedOut() {
        try {
            return applying.stream().filter(OPT_OUT::contains).anyMatch(this::hasOptedOut);
        } catch (RuntimeException e) {
            LOG.debug("a GPP section that cannot be read", e);
            return true;
        }
    }

    private boolean hasOptedOut(int section) {
        return OPT_OUTS.stream().anyMatch(field -> Integer.valueOf(OPTED_OUT).equals(value(section, field)))
                || Boolean.TRUE.equals(value(section, "Gpc"))
                || Character.valueOf('Y').equals(value(section, "OptOutSale"))
                || isOfAChild(value(section, "KnownChildSensitiveDataConsents"));
    }

    /** Some states ask for one age, some for two or three. */
    private static boolean isOfAChild(Object consents) {
        Stream<?> each = consents instanceof Collection<?> several ? several.stream() : Stream.of(consents);
        return each.anyMatch(said -> said instanceof Integer n && n != NOT_APPLICABLE);
    }

    private Object value(int section, String field) {
        return model.hasField(section, field) ? model.getFieldValue(section, field) : "";
    }
}
