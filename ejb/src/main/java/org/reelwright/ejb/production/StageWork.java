package org.reelwright.ejb.production;

import java.util.Optional;
import org.reelwright.domain.production.Job;
import org.reelwright.domain.production.Model;
import org.reelwright.domain.production.Stage;
import org.reelwright.domain.production.StageOutcome;

/**
 * What one stage does for one job. Runs outside any transaction, perhaps again after a crash: it first asks whether its
 * artifact is there already. Trouble outside is thrown as {@link org.reelwright.domain.shared.OutsideTrouble}.
 */
public interface StageWork {

    Stage stage();

    StageOutcome run(Job job);

    /** The models that it sends its orders to; empty when it makes everything itself. */
    default Optional<Class<? extends Model<?, ?>>> port() {
        return Optional.empty();
    }
}
