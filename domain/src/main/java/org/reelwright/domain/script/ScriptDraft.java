package org.reelwright.domain.script;

import java.util.List;

/** What a text model wrote; becomes a {@link Script} only through {@link ScriptCheck}. */
public record ScriptDraft(Framework framework, String angle, List<Line> lines) {

    public ScriptDraft {
        lines = List.copyOf(lines);
    }

    /** The same case made in other words. */
    public ScriptDraft saying(List<Line> others) {
        return new ScriptDraft(framework, angle, others);
    }
}
