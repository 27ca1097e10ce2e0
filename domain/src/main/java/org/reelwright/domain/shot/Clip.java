package org.reelwright.domain.shot;

import org.reelwright.domain.asset.StoredFile;

/** A piece of silent film in the store; at least as long as was ordered. */
public record Clip(StoredFile file, int width, int height, int durationMs) {}
