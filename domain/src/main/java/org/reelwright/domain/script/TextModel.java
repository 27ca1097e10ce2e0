package org.reelwright.domain.script;

import org.reelwright.domain.production.Model;

/** Writes scripts. What it answers is untrusted and goes through {@link ScriptCheck}. */
public interface TextModel extends Model<ScriptOrder, ScriptDraft> {}
