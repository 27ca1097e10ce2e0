package org.reelwright.domain.image;

import com.fasterxml.jackson.core.type.TypeReference;
import jakarta.persistence.Converter;
import org.reelwright.domain.shared.JsonColumn;

@Converter
public class PictureColumn extends JsonColumn<Picture> {

    public PictureColumn() {
        super(new TypeReference<>() {});
    }
}
