package org.reelwright.domain.lead;

import com.fasterxml.jackson.core.type.TypeReference;
import jakarta.persistence.Converter;
import java.util.Map;
import org.reelwright.domain.shared.JsonColumn;

@Converter
class GivenColumn extends JsonColumn<Map<LeadField, String>> {

    GivenColumn() {
        super(new TypeReference<>() {});
    }
}
