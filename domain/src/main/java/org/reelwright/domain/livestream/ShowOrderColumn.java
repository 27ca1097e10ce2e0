package org.reelwright.domain.livestream;

import com.fasterxml.jackson.core.type.TypeReference;
import jakarta.persistence.Converter;
import org.reelwright.domain.shared.JsonColumn;

@Converter
public class ShowOrderColumn extends JsonColumn<ShowOrder> {

    public ShowOrderColumn() {
        super(new TypeReference<>() {});
    }
}
