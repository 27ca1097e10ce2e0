package org.reelwright.domain.script;

import java.util.List;
import java.util.Objects;

/**
 * One delicate subject.
 *
 * @param name such as {@code health}
 * @param words that a script may use only if the brief does; phrases in any case, Chinese ones wherever they stand
 * @param never words that no script may use, whatever the brief says
 * @param needsDisclaimer whether a script on this subject must come with the brand's disclaimer
 * @param why in a sentence, for the person who is told no
 */
public record Policy(String name, List<String> words, List<String> never, boolean needsDisclaimer, String why) {

    public Policy {
        words = List.copyOf(Objects.requireNonNullElse(words, List.of()));
        never = List.copyOf(Objects.requireNonNullElse(never, List.of()));
        why = Objects.requireNonNullElse(why, "");
    }
}
