package org.reelwright.ejb.livestream;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import org.reelwright.domain.livestream.RunOfShow;
import org.reelwright.domain.livestream.Segment;
import org.reelwright.domain.livestream.SegmentKind;
import org.reelwright.domain.livestream.ShowWords;
import org.reelwright.domain.livestream.TalkingPoint;
import org.reelwright.domain.shared.Checked;
import org.reelwright.ejb.script.PolicyBook;

/** What may be said on air beside the show. */
@ApplicationScoped
class ShowRules {

    @Inject
    PolicyBook book;

    /** @return the words, or why not, at {@code words} */
    Checked<String> may(RunOfShow show, String words) {
        var said = new Segment(SegmentKind.QUESTIONS, Segment.NO_PRODUCT, "-", 0, List.of(TalkingPoint.say(words)));
        String why = String.join(" ", new ShowWords(show.order(), book.policies()).objections(said));
        return why.isEmpty() ? new Checked.Good<>(words) : Shows.no("words", why);
    }
}
