package org.reelwright.domain.campaign;

import com.fasterxml.jackson.core.type.TypeReference;
import jakarta.persistence.Converter;
import org.reelwright.domain.asset.BrandKit;
import org.reelwright.domain.shared.JsonColumn;

@Converter
public class BrandKitColumn extends JsonColumn<BrandKit> {

    public BrandKitColumn() {
        super(new TypeReference<>() {});
    }
}
