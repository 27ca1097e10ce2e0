package org.reelwright.domain.storyboard;

import java.util.stream.Stream;
import org.reelwright.domain.campaign.Brief;
import org.reelwright.domain.campaign.ShownPrice;
import org.reelwright.domain.shared.Language;
import org.reelwright.domain.shared.ReadingSpeed;

/** How long an end card stands at least, in tenths of a second: a share of its film, and until all on it can be read. */
public final class EndCardTime {

    /** With a moment more at its end it must still fit into a scene. */
    static final int MOST = 85;

    private static final int LEAST = 18;
    private static final int ENOUGH = 45;

    /** Until its last words have come. */
    private static final int COMING = 4;

    private EndCardTime() {}

    /** @param action on its button; empty while that is not written yet */
    public static int tenths(Brief brief, Language language, String action, int seconds) {
        int film = seconds * 10;
        int usual = Math.max(LEAST, Math.min(ENOUGH, film * 19 / 100));
        double read = words(brief, language, action)
                .mapToDouble(ReadingSpeed::seconds)
                .sum();
        int needed = COMING + (int) Math.ceil(read * 10);
        return Math.max(usual, Math.min(needed, Math.min(MOST, film * 2 / 5)));
    }

    private static Stream<String> words(Brief brief, Language language, String action) {
        var product = brief.product();
        return Stream.of(
                product.name(),
                action,
                product.price()
                        .map(price -> ShownPrice.of(price, language, brief.targeting()))
                        .orElse(""),
                product.host(),
                brief.brand().disclaimer());
    }
}
