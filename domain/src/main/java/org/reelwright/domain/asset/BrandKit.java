package org.reelwright.domain.asset;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.reelwright.domain.shared.Rgb;

/**
 * What makes an ad a brand's own.
 *
 * @param logo an {@link Asset} of kind LOGO
 * @param colours leading colour first; may be empty, then the photo's own colours lead
 * @param bannedWords never to be used in any copy, whatever their case
 * @param disclaimer shown on every end card; empty when there is none
 */
public record BrandKit(Optional<UUID> logo, List<Rgb> colours, Tone tone, List<String> bannedWords, String disclaimer) {

    public BrandKit {
        colours = List.copyOf(colours);
        bannedWords = List.copyOf(bannedWords);
    }
}
