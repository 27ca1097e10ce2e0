package org.reelwright.domain.shot;

import com.fasterxml.jackson.core.type.TypeReference;
import jakarta.persistence.Converter;
import org.reelwright.domain.shared.JsonColumn;

@Converter
public class ClipColumn extends JsonColumn<Clip> {

    public ClipColumn() {
        super(new TypeReference<>() {});
    }
}
