package org.reelwright.domain.image;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import java.util.Optional;
import org.reelwright.domain.asset.StoredFile;

/**
 * A finished still.
 *
 * @param flat all of it in one PNG or JPEG
 * @param layers far to near, or empty when the model gives only the flat picture
 * @param product where the product is, when the model knows: words keep away from it
 * @param doubts why its photo is shown whole where the product should stand alone, in words; empty when it does
 */
public record Picture(
        StoredFile flat,
        int width,
        int height,
        List<Layer> layers,
        Optional<Box> product,
        @JsonInclude(JsonInclude.Include.NON_EMPTY) List<String> doubts) {

    public Picture {
        layers = List.copyOf(layers);
        doubts = doubts == null ? List.of() : List.copyOf(doubts);
    }

    /** Of which nothing is doubted. */
    public Picture(StoredFile flat, int width, int height, List<Layer> layers, Optional<Box> product) {
        this(flat, width, height, layers, product, List.of());
    }
}
