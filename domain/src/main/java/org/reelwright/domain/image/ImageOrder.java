package org.reelwright.domain.image;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.Optional;
import org.reelwright.domain.asset.StoredFile;
import org.reelwright.domain.campaign.Corner;
import org.reelwright.domain.campaign.SafeZone;
import org.reelwright.domain.campaign.Shape;
import org.reelwright.domain.storyboard.Look;
import org.reelwright.domain.storyboard.Palette;
import org.reelwright.domain.storyboard.Staging;

/**
 * Asks an image model for one still. Leaves {@code copySpace} free of the product: words are set there later.
 *
 * @param width pixels, as is {@code height}
 * @param prompt the picture in words, for models that read
 * @param instruction a reviewer's wish, or empty
 * @param presenter the corner in which one will stand, which stays free, where there is one
 * @param safeZone the usual one when empty
 */
public record ImageOrder(
        StoredFile photo,
        Shape shape,
        int width,
        int height,
        Look look,
        Palette palette,
        Staging staging,
        Box copySpace,
        String prompt,
        String instruction,
        long seed,
        @JsonInclude(JsonInclude.Include.NON_ABSENT) Optional<Corner> presenter,
        @JsonInclude(JsonInclude.Include.NON_ABSENT) Optional<SafeZone> safeZone) {

    /** One that shows nothing but the product. */
    public ImageOrder(
            StoredFile photo,
            Shape shape,
            int width,
            int height,
            Look look,
            Palette palette,
            Staging staging,
            Box copySpace,
            String prompt,
            String instruction,
            long seed) {
        this(
                photo,
                shape,
                width,
                height,
                look,
                palette,
                staging,
                copySpace,
                prompt,
                instruction,
                seed,
                Optional.empty(),
                Optional.empty());
    }

    public Composition composition() {
        return composition(staging);
    }

    /** As if it were staged otherwise. */
    public Composition composition(Staging otherwise) {
        return Composition.of(look, shape, otherwise, copySpace.height() > 0, presenter)
                .within(safeZone.orElse(SafeZone.STORIES), shape, otherwise);
    }
}
