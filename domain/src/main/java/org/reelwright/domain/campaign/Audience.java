package org.reelwright.domain.campaign;

import java.util.List;
import org.reelwright.domain.shared.Language;

/**
 * People whom an ad is cut for.
 *
 * @param name for people, such as "young parents"
 * @param caresAbout what matters to them, the most important first; may be empty
 */
public record Audience(String name, List<String> caresAbout, Language language) {

    public Audience {
        caresAbout = List.copyOf(caresAbout);
    }
}
