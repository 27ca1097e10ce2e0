package org.reelwright.domain.script;

import com.fasterxml.jackson.core.type.TypeReference;
import jakarta.persistence.Converter;
import org.reelwright.domain.shared.JsonColumn;

@Converter
public class ScriptDraftColumn extends JsonColumn<ScriptDraft> {

    public ScriptDraftColumn() {
        super(new TypeReference<>() {});
    }
}
