package org.reelwright.domain.production;

/** Where a charge stands. */
public enum ChargeState {
    /** The order is about to be sent, or a provider is at work on it. */
    RESERVED,
    /** It was sent and no answer came; nothing may be begun in its stead before the provider was asked. */
    UNKNOWN,
    /** Owed, for what was made or could not be stopped. */
    SETTLED,
    /** Nothing is owed. */
    RELEASED;

    public boolean isOpen() {
        return this == RESERVED || this == UNKNOWN;
    }
}
