package org.reelwright.domain.voice;

import org.reelwright.domain.asset.Tone;
import org.reelwright.domain.shared.Language;

/** Asks a voice model to speak one line. Equal orders give the same recording. */
public record VoiceOrder(String text, Language language, Tone tone) {}
