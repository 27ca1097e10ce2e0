package org.reelwright.domain.delivery;

import com.fasterxml.jackson.core.type.TypeReference;
import jakarta.persistence.Converter;
import org.reelwright.domain.campaign.Targeting;
import org.reelwright.domain.shared.JsonColumn;

@Converter
public class TargetingColumn extends JsonColumn<Targeting> {

    public TargetingColumn() {
        super(new TypeReference<>() {});
    }
}
