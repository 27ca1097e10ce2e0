package org.reelwright.domain.voice;

import com.fasterxml.jackson.core.type.TypeReference;
import jakarta.persistence.Converter;
import java.util.List;
import org.reelwright.domain.shared.JsonColumn;

@Converter
public class SpokenLinesColumn extends JsonColumn<List<SpokenLine>> {

    public SpokenLinesColumn() {
        super(new TypeReference<>() {});
    }
}
