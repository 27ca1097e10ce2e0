package org.reelwright.domain.rendition;

import com.fasterxml.jackson.core.type.TypeReference;
import jakarta.persistence.Converter;
import org.reelwright.domain.shared.JsonColumn;

@Converter
public class FilmFilesColumn extends JsonColumn<FilmFiles> {

    public FilmFilesColumn() {
        super(new TypeReference<>() {});
    }
}
