package org.reelwright.ejb.production;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.reelwright.domain.account.Viewer;
import org.reelwright.domain.production.Model;
import org.reelwright.domain.production.ProviderCheck;
import org.reelwright.domain.production.Stage;
import org.reelwright.domain.shared.Money;
import org.reelwright.domain.shared.OutsideTrouble;

/** What operators see of the providers: what they make, whether they are well, and what may be spent there. */
@ApplicationScoped
public class Providers {

    /**
     * @param makes stages whose configuration names it, in the pipeline's order
     * @param checkable whether it can be asked without an order
     * @param restsUntil while it is left alone, as it failed
     */
    public record Installed(
            String name,
            List<Stage> makes,
            boolean configured,
            boolean checkable,
            boolean off,
            Optional<Instant> restsUntil) {}

    /** @param chosen providers, those after the first step in where a brief allows it */
    public record Choice(Stage stage, List<String> chosen) {}

    @Inject
    @Any
    Instance<Model<?, ?>> models;

    @Inject
    @Any
    Instance<ProviderCheck> checks;

    @Inject
    Models chosen;

    @Inject
    Gates gates;

    @Inject
    Terms terms;

    @Inject
    Tariff tariff;

    public List<Choice> choices() {
        return Arrays.stream(Stage.values())
                .filter(stage -> stage != Stage.STORYBOARD && stage != Stage.RENDITION)
                .map(stage -> new Choice(stage, chosen.names(stage).toList()))
                .toList();
    }

    /** By name, those that are in use first. */
    public List<Installed> all() {
        return models.stream()
                .map(Model::provider)
                .distinct()
                .map(this::installed)
                .sorted(Comparator.comparing((Installed p) -> p.makes().isEmpty())
                        .thenComparing(Installed::name))
                .toList();
    }

    /**
     * @return what it said, good or bad
     * @throws IllegalArgumentException for one who is no administrator, or a provider that cannot be asked
     */
    public Answer ask(Viewer viewer, String provider) {
        ProviderCheck check = check(provider)
                .filter(known -> viewer.mayAdminister())
                .orElseThrow(() -> new IllegalArgumentException(provider));
        try {
            return new Answer(true, check.ask());
        } catch (OutsideTrouble trouble) {
            return new Answer(false, trouble.getMessage());
        }
    }

    public record Answer(boolean good, String words) {}

    /** What making may cost each advertiser in a day, unless it has a budget of its own. */
    public Money usualDay() {
        return tariff.usualDay();
    }

    private Installed installed(String name) {
        Optional<ProviderCheck> check = check(name);
        return new Installed(
                name,
                choices().stream()
                        .filter(choice -> choice.chosen().contains(name))
                        .map(Choice::stage)
                        .toList(),
                check.map(ProviderCheck::isConfigured).orElse(true),
                check.filter(ProviderCheck::isConfigured).isPresent(),
                terms.isOff(name),
                gates.troubledUntil(name));
    }

    private Optional<ProviderCheck> check(String provider) {
        return checks.stream()
                .filter(check -> check.provider().equals(provider))
                .findFirst();
    }
}
