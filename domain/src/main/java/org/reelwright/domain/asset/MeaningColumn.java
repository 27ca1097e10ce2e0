package org.reelwright.domain.asset;

import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;

/** As text: every database has that. Other features keep meanings, too. */
@Converter
public class MeaningColumn implements AttributeConverter<Meaning, String> {

    @Override
    public String convertToDatabaseColumn(Meaning meaning) {
        return meaning == null ? null : meaning.written();
    }

    @Override
    public Meaning convertToEntityAttribute(String written) {
        return written == null ? null : Meaning.parse(written);
    }
}
