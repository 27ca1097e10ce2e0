package org.reelwright.domain.campaign;

/** What an ad is watched on. */
public enum DeviceKind {
    PHONE,
    TABLET,
    COMPUTER,
    TELEVISION
}
