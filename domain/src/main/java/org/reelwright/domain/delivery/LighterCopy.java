package org.reelwright.domain.delivery;

import org.reelwright.domain.asset.StoredFile;

/**
 * A film once more, smaller: for slow lines.
 *
 * @param width pixels, as is {@code height}
 */
public record LighterCopy(StoredFile file, int width, int height, int kbps) {}
