package org.reelwright.ejb.provider.http;

import java.util.Locale;
import org.reelwright.domain.image.Box;
import org.reelwright.domain.image.ImageOrder;
import org.reelwright.domain.shared.Rgb;

/** A still in words, for models that read: what, in which look and colours, and where nothing may be. */
public final class PicturePrompt {

    private static final int LONGEST = 2000;

    private PicturePrompt() {}

    public static String of(ImageOrder order) {
        String prompt = order.prompt()
                + ". The product looks exactly as in the reference: same shape, label and colours."
                + " Style: " + order.look().name().toLowerCase(Locale.ROOT).replace('_', ' ')
                + ". Background " + hex(order.palette().ground()) + " to "
                + hex(order.palette().depth())
                + ", accents " + hex(order.palette().accent()) + "."
                + space(order.copySpace())
                + " No text, no letters, no logos other than the product's own."
                + (order.instruction().isEmpty() ? "" : " " + order.instruction());
        return prompt.substring(0, Math.min(LONGEST, prompt.length()));
    }

    private static String space(Box words) {
        if (words.width() <= 0) {
            return "";
        }
        String where =
                words.width() < .6 ? words.x() < .3 ? "left side" : "right side" : words.y() < .4 ? "top" : "bottom";
        return " The " + where + " of the picture is empty background.";
    }

    private static String hex(Rgb colour) {
        return String.format("#%06x", colour.packed() & 0xffffff);
    }
}
