package org.reelwright.domain.asset;

import com.fasterxml.jackson.core.type.TypeReference;
import jakarta.persistence.Converter;
import org.reelwright.domain.shared.JsonColumn;

@Converter
class TagsColumn extends JsonColumn<Tags> {

    TagsColumn() {
        super(new TypeReference<>() {});
    }
}
