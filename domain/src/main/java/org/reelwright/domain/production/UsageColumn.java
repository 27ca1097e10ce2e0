package org.reelwright.domain.production;

import com.fasterxml.jackson.core.type.TypeReference;
import jakarta.persistence.Converter;
import java.util.List;
import org.reelwright.domain.shared.JsonColumn;

@Converter
public class UsageColumn extends JsonColumn<List<Usage>> {

    public UsageColumn() {
        super(new TypeReference<>() {});
    }
}
