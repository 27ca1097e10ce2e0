package org.reelwright.ejb.rendition;

import org.reelwright.ejb.asset.Ffmpeg;

/** A real meter for tests of other features. */
public final class Ear {

    private Ear() {}

    public static FilmMeter meter(Ffmpeg ffmpeg) {
        var meter = new FilmMeter();
        meter.ffmpeg = ffmpeg;
        return meter;
    }
}
