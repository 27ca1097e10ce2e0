package org.reelwright.domain.image;

import org.reelwright.domain.asset.StoredFile;
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
        long seed) {}
