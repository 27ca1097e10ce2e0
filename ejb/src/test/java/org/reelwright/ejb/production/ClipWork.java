package org.reelwright.ejb.production;

import java.util.List;
import java.util.Optional;
import org.reelwright.domain.asset.StoredFile;
import org.reelwright.domain.production.Job;
import org.reelwright.domain.production.Material;
import org.reelwright.domain.production.Model;
import org.reelwright.domain.production.Provenance;
import org.reelwright.domain.production.Stage;
import org.reelwright.domain.production.StageOutcome;
import org.reelwright.domain.shot.Clip;
import org.reelwright.domain.shot.Shot;

/** Makes shots through the test's port, as the real stage does through its own. */
final class ClipWork implements StageWork {

    private static final String HASH = "0".repeat(64);

    private final Engine engine;
    int runs;
    /** Whether all shots are equal, and one of them will do for all. */
    boolean sharing;

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
        Optional<Shot> before = sharing ? engine.made().stream().findFirst() : Optional.empty();
        if (before.isPresent()) {
            engine.transactions.runAnew(
                    () -> engine.keep(take(job, 3000, before.get().provenance())));
            return new StageOutcome.Done();
        }
        return engine.models.run(piece(job), (ms, by) -> {
            engine.keep(take(job, ms, by));
            return new StageOutcome.Done();
        });
    }

    Piece<ClipPort, String, Integer> piece(Job job) {
        Piece<ClipPort, String, Integer> alone = Piece.only(job, ClipPort.class, "an order", ms -> Material.film(ms));
        return sharing ? alone.sharedAs(new Shared(HASH, () -> !engine.made().isEmpty())) : alone;
    }

    /** As an order of the job's is booked before it is sent. */
    Booking booked(Job job) {
        var wish = new Wish(piece(job), 1, "acme", "", engine.acme.needs(""));
        return engine.ledger.reserve(List.of(wish)).get(0);
    }

    private Shot take(Job job, int ms, Provenance by) {
        var file = new StoredFile(HASH, "video/mp4", 1);
        return Shot.take(job, HASH, new Clip.Filmed(file, 720, 1280, ms), by, engine.clock.instant());
    }
}
