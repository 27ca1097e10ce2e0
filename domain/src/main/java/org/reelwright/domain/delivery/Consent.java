package org.reelwright.domain.delivery;

/**
 * What the viewer allows, by the purposes of the IAB's Transparency and Consent Framework.
 *
 * @param storage purpose 1: an identifier may be read and kept
 * @param ads purpose 2: limited data may choose an ad; without it there is none
 * @param profiles purpose 4: what is known of the viewer may choose an ad
 * @param measurement purpose 7: what the ad did may be measured for this viewer
 */
public record Consent(boolean storage, boolean ads, boolean profiles, boolean measurement) {

    /** Nobody said anything: ads by what surrounds them, and no identifier. */
    public static final Consent CONTEXTUAL = new Consent(false, true, false, false);

    public static final Consent FULL = new Consent(true, true, true, true);

    /** What both allow. */
    public Consent and(Consent other) {
        return new Consent(
                storage && other.storage,
                ads && other.ads,
                profiles && other.profiles,
                measurement && other.measurement);
    }
}
