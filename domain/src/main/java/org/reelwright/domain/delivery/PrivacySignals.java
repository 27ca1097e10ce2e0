package org.reelwright.domain.delivery;

import java.util.Optional;
import java.util.Set;

/**
 * What was said of the viewer's wishes, in whatever way the place's law has for it. Unread: any of it may be nonsense.
 *
 * @param gdpr whether the GDPR applies, if it was said
 * @param tcf a TC string of the IAB's Transparency and Consent Framework
 * @param gpp a string of the IAB's Global Privacy Platform
 * @param gppSections its sections that apply; all of them when empty
 * @param usPrivacy four letters, such as {@code 1YNN}
 * @param child the viewer is or may be a child
 * @param limited the device asks not to be tracked
 */
public record PrivacySignals(
        Optional<Boolean> gdpr,
        Optional<String> tcf,
        Optional<String> gpp,
        Set<Integer> gppSections,
        Optional<String> usPrivacy,
        boolean child,
        boolean limited) {

    public static final PrivacySignals NONE = new PrivacySignals(
            Optional.empty(), Optional.empty(), Optional.empty(), Set.of(), Optional.empty(), false, false);
}
