package org.reelwright.ejb.production;

import java.util.Optional;
import org.reelwright.domain.asset.StoredFile;
import org.reelwright.domain.production.Job;
import org.reelwright.domain.production.Material;
import org.reelwright.domain.production.Model;
import org.reelwright.domain.production.Stage;
import org.reelwright.domain.production.StageOutcome;
import org.reelwright.domain.shot.Clip;
import org.reelwright.domain.shot.Shot;

/** Makes shots through the test's port, as the real stage does through its own. */
final class ClipWork implements StageWork {

    private final Engine engine;
    int runs;

    ClipWork(Engine engine) {
        this.engine = engine;
    }

    @Override
    public Stage stage() {
        return Stage.SHOT;
    }

    @Override
    public Optional<Class<? extends Model<?, ?>>> port() {
        return Optional.of(ClipPort.class);
    }

    @Override
    public StageOutcome run(Job job) {
        runs++;
        if (engine.hasShot(job)) {
            return new StageOutcome.Done();
        }
        var piece = Piece.only(job, ClipPort.class, "an order", ms -> Material.film(ms));
        return engine.models.run(piece, (ms, by) -> {
            var file = new StoredFile("0".repeat(64), "video/mp4", 1);
            engine.keep(
                    Shot.take(job, "0".repeat(64), new Clip.Filmed(file, 720, 1280, ms), by, engine.clock.instant()));
            return new StageOutcome.Done();
        });
    }
}
