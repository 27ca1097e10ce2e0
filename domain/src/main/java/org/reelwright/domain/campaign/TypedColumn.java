package org.reelwright.domain.campaign;

import com.fasterxml.jackson.core.type.TypeReference;
import jakarta.persistence.Converter;
import org.reelwright.domain.shared.JsonColumn;

@Converter
public class TypedColumn extends JsonColumn<Typed> {

    public TypedColumn() {
        super(new TypeReference<>() {});
    }
}
