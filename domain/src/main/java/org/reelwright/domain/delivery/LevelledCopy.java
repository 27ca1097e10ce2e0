package org.reelwright.domain.delivery;

import org.reelwright.domain.asset.StoredFile;

/** A film once more, to the pixel, with its sound as loud as a platform wants it. */
public record LevelledCopy(StoredFile file, int kbps) {}
