package org.reelwright.domain.lead;

import com.fasterxml.jackson.core.type.TypeReference;
import jakarta.persistence.Converter;
import org.reelwright.domain.shared.JsonColumn;

@Converter
class LeadTermsColumn extends JsonColumn<LeadTerms> {

    LeadTermsColumn() {
        super(new TypeReference<>() {});
    }
}
