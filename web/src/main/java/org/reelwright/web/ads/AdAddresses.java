package org.reelwright.web.ads;

import java.util.Map;
import java.util.Optional;
import org.reelwright.domain.measurement.EventKind;

/**
 * Where a player finds one served ad and tells of it.
 *
 * @param events one for every kind but CLICK
 * @param clickThrough leads to the landing page and counts the click; empty when there is none
 * @param clickTracking only counts it, and as the same click
 */
record AdAddresses(
        String film,
        String captions,
        Map<EventKind, String> events,
        Optional<String> clickThrough,
        String clickTracking) {}
