package org.reelwright.domain.review;

import com.fasterxml.jackson.core.type.TypeReference;
import jakarta.persistence.Converter;
import java.util.List;
import org.reelwright.domain.rendition.Rule;
import org.reelwright.domain.shared.JsonColumn;

@Converter
public class RulesColumn extends JsonColumn<List<Rule>> {

    public RulesColumn() {
        super(new TypeReference<>() {});
    }
}
