package org.reelwright.web.production;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.reelwright.domain.account.Viewer;
import org.reelwright.domain.shared.Money;
import org.reelwright.ejb.production.Providers;
import org.reelwright.web.shared.NotThere;
import org.reelwright.web.shared.Say;

/** Which models make what, and whether they are well. */
@Named
@RequestScoped
public class ProvidersPage {

    @Inject
    private Viewer viewer;

    @Inject
    private Providers providers;

    /** Advertisers see what films are made by on their films. */
    public void open() {
        if (viewer.advertiserId().isPresent()) {
            NotThere.answer();
        }
    }

    public void ask(String provider) {
        Providers.Answer answer = providers.ask(viewer, provider);
        if (answer.good()) {
            Say.good(answer.words());
        } else {
            Say.bad(answer.words());
        }
    }

    public List<Providers.Installed> getAll() {
        return providers.all();
    }

    public List<Providers.Choice> getChoices() {
        return providers.choices();
    }

    public Money getUsualDay() {
        return providers.usualDay();
    }
}
