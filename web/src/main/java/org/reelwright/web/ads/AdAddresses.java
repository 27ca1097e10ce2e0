package org.reelwright.web.ads;

import java.util.Map;
import java.util.Optional;
import org.reelwright.domain.delivery.Candidate;
import org.reelwright.domain.measurement.EventKind;

/**
 * Where a player finds one served ad and tells of it.
 *
 * @param media below which all files are
 * @param events one for every kind but CLICK
 * @param clickThrough leads to the landing page and counts the click; empty when there is none
 * @param clickTracking only counts it, and as the same click
 */
record AdAddresses(String media, Map<EventKind, String> events, Optional<String> clickThrough, String clickTracking) {

    String film(Candidate ad) {
        return file(ad, "film.mp4");
    }

    /** The film once more for slow lines. */
    String lighter(Candidate ad) {
        return file(ad, "lighter.mp4");
    }

    /** The film once more, as loud as televisions play. */
    String television(Candidate ad) {
        return file(ad, "television.mp4");
    }

    String captions(Candidate ad) {
        return file(ad, "captions.vtt");
    }

    String poster(Candidate ad) {
        return file(ad, "poster.jpg");
    }

    private String file(Candidate ad, String name) {
        return media + ad.files().film().hash() + "/" + name;
    }
}
