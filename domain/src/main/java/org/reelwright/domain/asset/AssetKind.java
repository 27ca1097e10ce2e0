package org.reelwright.domain.asset;

/** What an uploaded file is for. */
public enum AssetKind {
    PHOTO,
    LOGO,
    CLIP,
    SOUND
}
