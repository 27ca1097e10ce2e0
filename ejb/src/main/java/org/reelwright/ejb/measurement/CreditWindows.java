package org.reelwright.ejb.measurement;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.Optional;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.reelwright.domain.measurement.AttributionWindows;

/** How long after a click, or a view, a conversion is credited to it in this installation. */
@ApplicationScoped
public class CreditWindows {

    @Inject
    @ConfigProperty(name = "reelwright.attribution.click")
    Optional<Duration> click = Optional.empty();

    @Inject
    @ConfigProperty(name = "reelwright.attribution.view")
    Optional<Duration> view = Optional.empty();

    public AttributionWindows inForce() {
        return new AttributionWindows(
                click.orElse(AttributionWindows.USUAL.click()), view.orElse(AttributionWindows.USUAL.view()));
    }
}
