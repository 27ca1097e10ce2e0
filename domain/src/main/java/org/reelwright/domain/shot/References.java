package org.reelwright.domain.shot;

import java.util.Optional;
import org.reelwright.domain.asset.StoredFile;
import org.reelwright.domain.storyboard.Palette;

/**
 * What every shot of a film is held to, so that they match.
 *
 * @param photo the product as it really is
 * @param palette the film's colours
 * @param first the frame that the shot begins with, where it goes on from the shot before
 */
public record References(StoredFile photo, Palette palette, Optional<StoredFile> first) {}
