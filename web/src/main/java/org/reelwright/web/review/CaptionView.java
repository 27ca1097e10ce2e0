package org.reelwright.web.review;

import java.util.Locale;
import org.reelwright.domain.rendition.Caption;

/** A caption on the timeline. */
public record CaptionView(Caption caption, int filmMs) {

    public String text() {
        return caption.text();
    }

    public String left() {
        return share(caption.startMs());
    }

    public String width() {
        return share(caption.endMs() - caption.startMs());
    }

    private String share(int ms) {
        return String.format(Locale.ROOT, "%.3f%%", ms * 100.0 / filmMs);
    }
}
