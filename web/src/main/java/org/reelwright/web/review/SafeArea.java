package org.reelwright.web.review;

import java.util.List;
import java.util.Locale;
import org.reelwright.domain.campaign.Shape;
import org.reelwright.domain.production.Subject;
import org.reelwright.domain.rendition.Insets;
import org.reelwright.domain.rendition.Platforms;

/** What a platform lays over a film, to be drawn on top of it. @param inset CSS shorthand: top, right, bottom, left */
public record SafeArea(String name, String title, String inset) {

    static List<SafeArea> of(Platforms platforms, Subject film) {
        Shape shape = film.shape().orElseThrow();
        return platforms.showing(shape, film.seconds()).stream()
                .map(platform -> new SafeArea(
                        platform.name(),
                        platform.title(),
                        inset(platform.covers(shape).orElseThrow())))
                .toList();
    }

    private static String inset(Insets covers) {
        return String.format(
                Locale.ROOT,
                "%.2f%% %.2f%% %.2f%% %.2f%%",
                covers.top() * 100,
                covers.right() * 100,
                covers.bottom() * 100,
                covers.left() * 100);
    }
}
