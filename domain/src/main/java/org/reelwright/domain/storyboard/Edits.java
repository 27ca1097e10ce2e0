package org.reelwright.domain.storyboard;

import java.util.List;

/** Edits in their order, as they are kept. */
public record Edits(List<Edit> all) {

    public static final Edits NONE = new Edits(List.of());

    public Edits {
        all = List.copyOf(all);
    }
}
