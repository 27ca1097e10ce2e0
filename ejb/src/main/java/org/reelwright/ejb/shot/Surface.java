package org.reelwright.ejb.shot;

/** One channel of a frame. */
public record Surface(byte[] samples, int width, int height) {}
