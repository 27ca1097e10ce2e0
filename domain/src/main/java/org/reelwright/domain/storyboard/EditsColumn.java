package org.reelwright.domain.storyboard;

import com.fasterxml.jackson.core.type.TypeReference;
import jakarta.persistence.Converter;
import org.reelwright.domain.shared.JsonColumn;

@Converter
public class EditsColumn extends JsonColumn<Edits> {

    public EditsColumn() {
        super(new TypeReference<>() {});
    }
}
