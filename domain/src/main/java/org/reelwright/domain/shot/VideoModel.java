package org.reelwright.domain.shot;

import org.reelwright.domain.production.Model;

/** Moves pictures. Results lie in the file store when they are ready. */
public interface VideoModel extends Model<ShotOrder, Clip> {}
