package org.reelwright.domain.image;

import org.reelwright.domain.production.Model;

/** Makes stills from a product photo. Results lie in the file store when they are ready. */
public interface ImageModel extends Model<ImageOrder, Picture> {}
