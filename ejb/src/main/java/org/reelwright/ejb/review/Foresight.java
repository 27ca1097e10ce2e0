package org.reelwright.ejb.review;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import org.reelwright.domain.production.Stage;
import org.reelwright.domain.review.Foreseen;
import org.reelwright.domain.shared.Checked;
import org.reelwright.domain.shared.Money;
import org.reelwright.domain.shared.Violation;
import org.reelwright.domain.storyboard.Rework;
import org.reelwright.ejb.production.Prices;

/** Says what edits will have made, and what that costs at most: the very orders are put together, and none is sent. */
@Stateless
public class Foresight {

    @Inject
    ForeseenScenes scenes;

    @Inject
    ForeseenVoice voice;

    @Inject
    ForeseenPresenter presenter;

    @Inject
    Prices prices;

    public Foreseen of(Room room) {
        Rework rework = room.rework();
        if (rework.isNothing()) {
            return new Foreseen(List.of(), List.of());
        }
        var bill = new Estimate(prices.nothing());
        if (rework.stages().contains(Stage.SCRIPT)) {
            bill.add(Stage.SCRIPT, 1, 0);
        }
        bill.add(Stage.STORYBOARD, 1, 0);
        scenes.estimate(room, bill);
        if (rework.stages().contains(Stage.VOICE)) {
            voice.estimate(room, bill);
        }
        if (room.production().brief().presenter().isPresent()) {
            presenter.estimate(room, bill);
        }
        bill.add(Stage.RENDITION, room.production().brief().shapes().size(), 0);
        return bill.foreseen();
    }

    /** What comes together while orders are looked at. */
    static final class Estimate {

        private final Money nothing;
        private final List<Foreseen.Part> parts = new ArrayList<>();
        private final List<Violation> unpriced = new ArrayList<>();

        Estimate(Money nothing) {
            this.nothing = nothing;
        }

        void add(Stage stage, int anew, int kept) {
            add(stage, anew, kept, List.of());
        }

        void add(Stage stage, int anew, int kept, List<Checked<Money>> costs) {
            Money cost = nothing;
            for (var one : costs) {
                if (one instanceof Checked.Good<Money> good) {
                    cost = cost.plus(good.value());
                } else if (one instanceof Checked.Bad<Money> bad) {
                    bad.violations().stream()
                            .filter(wrong -> !unpriced.contains(wrong))
                            .forEach(unpriced::add);
                }
            }
            parts.add(new Foreseen.Part(stage, anew, kept, cost));
        }

        Foreseen foreseen() {
            return new Foreseen(parts, unpriced);
        }
    }
}
