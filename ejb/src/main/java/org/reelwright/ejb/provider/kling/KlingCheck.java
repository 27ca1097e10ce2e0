package org.reelwright.ejb.provider.kling;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.reelwright.domain.production.ProviderCheck;
import org.reelwright.ejb.provider.http.Reach;
import org.reelwright.ejb.provider.http.Settings;

/** Asks after a task that nobody ordered. */
@ApplicationScoped
class KlingCheck implements ProviderCheck {

    private static final String NOBODYS = "reelwright-check";

    @Inject
    Settings settings;

    @Inject
    KlingAccount account;

    @Inject
    Reach reach;

    @Override
    public String provider() {
        return KlingAccount.PROVIDER;
    }

    @Override
    public boolean isConfigured() {
        return settings.find(KlingAccount.PROVIDER, "", "url").isPresent()
                && settings.find(KlingAccount.PROVIDER, "", "key").isPresent();
    }

    @Override
    public String ask() {
        KlingPath path = account.protocol() instanceof KlingTwo
                ? new KlingPath.Two("/image-to-video")
                : new KlingPath.One("/v1/videos/image2video");
        return reach.ask(account.get(path.find(NOBODYS)), KlingTasks.DIALECT);
    }
}
