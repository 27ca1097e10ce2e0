package org.reelwright.ejb.rendition;

import org.reelwright.domain.rendition.Platform;

/** The presets that come along, for tests of other features. */
public final class PlatformBooks {

    private PlatformBooks() {}

    public static Platform builtIn(String name) {
        return new PlatformBook().platforms().named(name).orElseThrow();
    }
}
