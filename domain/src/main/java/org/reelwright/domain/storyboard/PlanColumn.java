package org.reelwright.domain.storyboard;

import com.fasterxml.jackson.core.type.TypeReference;
import jakarta.persistence.Converter;
import org.reelwright.domain.shared.JsonColumn;

@Converter
public class PlanColumn extends JsonColumn<Plan> {

    public PlanColumn() {
        super(new TypeReference<>() {});
    }
}
