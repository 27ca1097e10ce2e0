package org.reelwright.domain.review;

import com.fasterxml.jackson.core.type.TypeReference;
import jakarta.persistence.Converter;
import org.reelwright.domain.shared.JsonColumn;

@Converter
public class DrawingColumn extends JsonColumn<Drawing> {

    public DrawingColumn() {
        super(new TypeReference<>() {});
    }
}
