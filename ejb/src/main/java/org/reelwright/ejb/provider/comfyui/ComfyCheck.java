package org.reelwright.ejb.provider.comfyui;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.reelwright.domain.production.ProviderCheck;
import org.reelwright.ejb.provider.http.Call;
import org.reelwright.ejb.provider.http.Reach;
import org.reelwright.ejb.provider.http.Settings;

/** Asks how the machine is. */
@ApplicationScoped
class ComfyCheck implements ProviderCheck {

    @Inject
    Settings settings;

    @Inject
    Reach reach;

    @Override
    public String provider() {
        return ComfyQueue.PROVIDER;
    }

    @Override
    public boolean isConfigured() {
        return settings.find(ComfyQueue.PROVIDER, "", "url").isPresent();
    }

    @Override
    public String ask() {
        return reach.ask(Call.get(settings.at(ComfyQueue.PROVIDER, "", "/system_stats")), new ComfyDialect());
    }
}
