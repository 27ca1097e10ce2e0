package org.reelwright.domain.lead;

import com.fasterxml.jackson.core.type.TypeReference;
import jakarta.persistence.Converter;
import java.util.List;
import org.reelwright.domain.shared.JsonColumn;

@Converter
class SourcesColumn extends JsonColumn<List<SourceShown>> {

    SourcesColumn() {
        super(new TypeReference<>() {});
    }
}
