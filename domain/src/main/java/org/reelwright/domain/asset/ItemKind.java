package org.reelwright.domain.asset;

/** What lies in the library: what was uploaded, and what was made. */
public enum ItemKind {
    PHOTO,
    /** A picture that a model made. */
    PICTURE,
    /** Uploaded or made. */
    CLIP,
    LOGO,
    SOUND,
    /** A finished one. */
    FILM;

    /** Whether a scene of a film can show it. */
    public boolean fillsAScene() {
        return this == PHOTO || this == PICTURE || this == CLIP;
    }

    public static ItemKind of(AssetKind uploaded) {
        return valueOf(uploaded.name());
    }
}
