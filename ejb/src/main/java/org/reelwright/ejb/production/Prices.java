package org.reelwright.ejb.production;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.math.BigDecimal;
import org.reelwright.domain.production.Model;
import org.reelwright.domain.production.Stage;
import org.reelwright.domain.shared.Checked;
import org.reelwright.domain.shared.Money;

/** What orders would cost, before anybody sends them. */
@ApplicationScoped
public class Prices {

    @Inject
    Models models;

    @Inject
    Tariff tariff;

    /** With the model that is chosen now, at most; or which price nobody has set. */
    public <O> Checked<Money> of(Class<? extends Model<O, ?>> port, Stage stage, O order) {
        Model<O, ?> model = models.of(port, stage);
        return model.provider().equals(Models.STUDIO)
                ? new Checked.Good<>(nothing())
                : tariff.prices().price(model.provider(), model.needs(order));
    }

    public Money nothing() {
        return Money.of(BigDecimal.ZERO, tariff.prices().currency());
    }
}
