package org.reelwright.domain.image;

import java.util.List;
import java.util.Optional;
import org.reelwright.domain.asset.StoredFile;

/**
 * A finished still.
 *
 * @param flat all of it in one PNG or JPEG
 * @param layers far to near, or empty when the model gives only the flat picture
 * @param product where the product is, when the model knows: words keep away from it
 */
public record Picture(StoredFile flat, int width, int height, List<Layer> layers, Optional<Box> product) {

    public Picture {
        layers = List.copyOf(layers);
    }
}
