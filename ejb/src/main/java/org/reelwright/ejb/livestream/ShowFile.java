package org.reelwright.ejb.livestream;

/** @param name such as {@code show-2026-12-01-3.pdf}, in plain ASCII */
public record ShowFile(String name, String mediaType, byte[] content) {}
