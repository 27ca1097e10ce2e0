package org.reelwright.domain.presenter;

import org.reelwright.domain.campaign.Shape;
import org.reelwright.domain.voice.Speech;

/** Asks for a person who speaks a recording. */
public record PresenterOrder(Speech speech, Shape shape, String appearance, long seed) {}
