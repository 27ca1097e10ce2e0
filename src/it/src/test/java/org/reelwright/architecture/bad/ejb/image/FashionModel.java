package org.reelwright.architecture.bad.ejb.image;

/** Walks. */
class FashionModel {}
