package org.reelwright.domain.rendition;

import com.fasterxml.jackson.core.type.TypeReference;
import jakarta.persistence.Converter;
import org.reelwright.domain.shared.JsonColumn;

@Converter
public class QualityReportColumn extends JsonColumn<QualityReport> {

    public QualityReportColumn() {
        super(new TypeReference<>() {});
    }
}
