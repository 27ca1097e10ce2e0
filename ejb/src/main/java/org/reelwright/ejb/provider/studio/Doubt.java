package org.reelwright.ejb.provider.studio;

/** Why a product may not have come off its background well. */
enum Doubt {
    BUSY("the background is not plain"),
    CROPPED("the product is cut off by the photo's edge"),
    SMALL("the product takes very little of the photo"),
    FULL("the product fills the photo"),
    FAINT("the product hardly stands out from the background"),
    SHADED("product and shadow look alike"),
    SCATTERED("many things lie about");

    private final String words;

    Doubt(String words) {
        this.words = words;
    }

    @Override
    public String toString() {
        return words;
    }
}
