package org.reelwright.ejb.production;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.util.Locale;
import org.eclipse.microprofile.config.Config;
import org.reelwright.domain.production.Model;
import org.reelwright.domain.production.Stage;
import org.reelwright.domain.shared.OutsideTrouble;

/** The models that configuration chooses: {@code reelwright.models.image=studio}, one line for each stage. */
@ApplicationScoped
public class Models {

    @Inject
    @Any
    private Instance<Model<?, ?>> installed;

    @Inject
    private Config config;

    /** @throws OutsideTrouble lasting, when configuration names a provider that is not installed */
    public <M extends Model<?, ?>> M of(Class<M> port, Stage stage) {
        String name = "reelwright.models." + stage.name().toLowerCase(Locale.ROOT);
        String wanted = config.getOptionalValue(name, String.class).orElse("studio");
        return installed.select(port).stream()
                .filter(model -> model.provider().equals(wanted))
                .findFirst()
                .orElseThrow(() -> OutsideTrouble.lasting(
                        name + " names " + wanted + ", which is not installed. Choose another provider.", null));
    }
}
