package org.reelwright.ejb.livestream;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.reelwright.domain.livestream.ShowModel;
import org.reelwright.domain.shared.OutsideTrouble;

/** The model that {@code reelwright.models.livestream} names; the studio's own where it names none. */
@ApplicationScoped
class ShowModels {

    @Inject
    @Any
    Instance<ShowModel> installed;

    @Inject
    @ConfigProperty(name = "reelwright.models.livestream", defaultValue = "studio")
    String chosen;

    /** @throws OutsideTrouble lasting, when configuration names a provider that is not installed */
    ShowModel model() {
        return installed.stream()
                .filter(model -> model.provider().equals(chosen))
                .findFirst()
                .orElseThrow(() -> OutsideTrouble.lasting(
                        "reelwright.models.livestream names " + chosen + ", which is not installed.", null));
    }
}
