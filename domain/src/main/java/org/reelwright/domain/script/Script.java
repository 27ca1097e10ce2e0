package org.reelwright.domain.script;

import jakarta.persistence.Convert;
import jakarta.persistence.Entity;
import java.time.Instant;
import java.util.List;
import org.reelwright.domain.production.Artifact;
import org.reelwright.domain.production.Job;
import org.reelwright.domain.production.Provenance;

/** The checked words of one cut. */
@Entity
public class Script extends Artifact {

    @Convert(converter = ScriptDraftColumn.class)
    private ScriptDraft draft;

    private String voice;

    protected Script() {}

    private Script(Job job, ScriptDraft draft, Provenance provenance, Instant now) {
        super(job, provenance, now);
        this.draft = draft;
        this.voice = "";
    }

    /** @param draft as {@link ScriptCheck} let it pass */
    public static Script write(Job job, ScriptDraft draft, Provenance provenance, Instant now) {
        return new Script(job, draft, provenance, now);
    }

    /** @param name of a voice that the voice model offers; empty for the usual one */
    public Script speakingAs(String name) {
        voice = name;
        return this;
    }

    /** Whom a person chose to speak it; empty for the usual voice. */
    public String voice() {
        return voice;
    }

    /** The words, for a person who changes them. */
    public ScriptDraft draft() {
        return draft;
    }

    public Framework framework() {
        return draft.framework();
    }

    public String angle() {
        return draft.angle();
    }

    public List<Line> lines() {
        return draft.lines();
    }
}
