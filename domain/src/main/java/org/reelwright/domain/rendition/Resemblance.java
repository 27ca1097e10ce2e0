package org.reelwright.domain.rendition;

/**
 * How like its photo a model has made the product in one scene.
 *
 * @param likeness 0 for nothing of it to 1 for the very same
 */
public record Resemblance(int scene, Span when, double likeness) {

    /**
     * Nine real products, each set twice in another light, size and place, were .59 to .90 like their own photo, and four
     * of five others less than this like it.
     */
    static final double LEAST = .55;
}
