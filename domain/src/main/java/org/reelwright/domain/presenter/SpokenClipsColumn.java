package org.reelwright.domain.presenter;

import com.fasterxml.jackson.core.type.TypeReference;
import jakarta.persistence.Converter;
import java.util.List;
import org.reelwright.domain.shared.JsonColumn;

@Converter
public class SpokenClipsColumn extends JsonColumn<List<SpokenClip>> {

    public SpokenClipsColumn() {
        super(new TypeReference<>() {});
    }
}
