package org.reelwright.ejb.production;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.util.Optional;
import org.reelwright.domain.production.Model;
import org.reelwright.domain.production.Stage;

/** Who does a stage's work, and the models that its orders were sent to. */
@ApplicationScoped
class StageWorks {

    @Inject
    @Any
    Instance<StageWork> stages;

    @Inject
    Models models;

    StageWork of(Stage stage) {
        return stages.stream().filter(work -> work.stage() == stage).findFirst().orElseThrow();
    }

    /** @return empty when that provider is no longer installed */
    Optional<Model<?, ?>> model(Stage stage, String provider) {
        return of(stage).port().flatMap(port -> models.find(port, provider));
    }
}
