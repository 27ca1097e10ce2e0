package org.reelwright.ejb.production;

import java.util.Map;
import java.util.Optional;

/**
 * Reads what one provider sends to {@code POST /api/v1/callbacks/{provider}}. Implemented beside the provider's models,
 * found by CDI. Proves the signature over the raw body, with the secret from configuration, where the provider signs;
 * has no effects.
 */
public interface CallbackReader {

    /** As {@link org.reelwright.domain.production.Model#provider()}. */
    String provider();

    /**
     * @param headers names in lower case; of several values the first
     * @param rawBody as it came, at most 64 KiB
     * @return empty when it is not to be believed or not understood
     */
    Optional<Callback> read(Map<String, String> headers, byte[] rawBody);
}
