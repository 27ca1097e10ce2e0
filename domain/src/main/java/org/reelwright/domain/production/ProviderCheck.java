package org.reelwright.domain.production;

/** Whether a provider can be reached and takes the configured key, asked without ordering anything. */
public interface ProviderCheck {

    /** The name by which configuration chooses the provider. */
    String provider();

    /** Whether there is anything to ask with: an address, and a key where one is needed. */
    boolean isConfigured();

    /**
     * Asks something that costs nothing.
     *
     * @return what it answered, in words
     * @throws org.reelwright.domain.shared.OutsideTrouble what is wrong
     */
    String ask();
}
