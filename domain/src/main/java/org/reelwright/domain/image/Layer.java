package org.reelwright.domain.image;

import org.reelwright.domain.asset.StoredFile;

/**
 * One depth of a picture, as large as the picture itself and transparent where it shows what lies behind.
 *
 * @param nearness 0 far behind .. 1 nearest: how much it moves when the camera does
 */
public record Layer(StoredFile file, double nearness) {}
