package org.reelwright.domain.rendition;

import org.reelwright.domain.image.Box;

/** Where the product stands, and when. */
public record ShownProduct(Box box, Span when) {}
