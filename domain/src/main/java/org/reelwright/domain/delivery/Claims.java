package org.reelwright.domain.delivery;

import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import org.reelwright.domain.campaign.DeviceKind;
import org.reelwright.domain.campaign.PlacementKind;
import org.reelwright.domain.shared.ContentHash;

/**
 * What a request claims about who watches what. Nothing of it is used before consent was looked at; then it is a
 * {@link Viewing}.
 *
 * @param identifier of the viewer, read only by who may
 */
public record Claims(
        Optional<String> country,
        Optional<String> region,
        Optional<String> language,
        Optional<DeviceKind> device,
        Optional<PlacementKind> kind,
        Set<String> categories,
        Set<String> sites,
        Set<String> segments,
        PrivacySignals privacy,
        Supplier<Optional<String>> identifier) {

    public static final String SHA_256 = "[0-9a-f]{64}";

    /** @return a hash that stands for the viewer, if one may be known; one that came as a hash stays as it is */
    public Optional<String> viewer(Consent consent) {
        return consent.storage() ? identifier.get().map(Claims::hash) : Optional.empty();
    }

    private static String hash(String identifier) {
        String plain = identifier.strip();
        return plain.matches("(?i)" + SHA_256)
                ? plain.toLowerCase(Locale.ROOT)
                : ContentHash.of(plain.getBytes(StandardCharsets.UTF_8));
    }
}
