package org.reelwright.ejb.production;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.eclipse.microprofile.config.Config;
import org.reelwright.domain.production.Model;
import org.reelwright.domain.production.Stage;
import org.reelwright.domain.shared.OutsideTrouble;

/**
 * The models that configuration chooses, one line for each stage: {@code reelwright.models.shot=kling,studio}. Those
 * after the first step in where the brief allows it.
 */
@ApplicationScoped
public class Models {

    /** Inside the server: free, and with its answer at once. */
    public static final String STUDIO = "studio";

    @Inject
    @Any
    Instance<Model<?, ?>> installed;

    @Inject
    Config config;

    /** @throws OutsideTrouble lasting, when configuration names a provider that is not installed */
    public <M extends Model<?, ?>> M of(Class<M> port, Stage stage) {
        return inOrder(port, stage).get(0);
    }

    /** The first choice, then those that may step in. @throws OutsideTrouble as {@link #of} */
    <M extends Model<?, ?>> List<M> inOrder(Class<M> port, Stage stage) {
        return names(stage).map(name -> named(port, stage, name)).toList();
    }

    /** @return empty when that provider is not installed, or makes nothing of the kind */
    <M extends Model<?, ?>> Optional<M> find(Class<M> port, String provider) {
        return installed.select(port).stream()
                .filter(model -> model.provider().equals(provider))
                .findFirst();
    }

    /** Whether a stage's orders leave the server. */
    boolean isRemote(Stage stage) {
        return names(stage).anyMatch(name -> !name.equals(STUDIO));
    }

    /** The provider that is asked first. */
    String first(Stage stage) {
        return names(stage).findFirst().orElse(STUDIO);
    }

    private <M extends Model<?, ?>> M named(Class<M> port, Stage stage, String name) {
        return find(port, name)
                .orElseThrow(() -> OutsideTrouble.lasting(
                        property(stage) + " names " + name + ", which is not installed. Choose another provider.",
                        null));
    }

    /** As configured, the first choice first. */
    Stream<String> names(Stage stage) {
        return Stream.of(config.getOptionalValue(property(stage), String.class)
                        .orElse(STUDIO)
                        .split(","))
                .map(String::strip);
    }

    private static String property(Stage stage) {
        return "reelwright.models." + stage.name().toLowerCase(Locale.ROOT);
    }
}
