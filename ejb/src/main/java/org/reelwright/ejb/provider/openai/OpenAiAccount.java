package org.reelwright.ejb.provider.openai;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.net.URI;
import java.util.Optional;
import org.reelwright.domain.storyboard.ShotLimits;
import org.reelwright.ejb.provider.http.Call;
import org.reelwright.ejb.provider.http.Settings;

/** Which server does which capability: each may have its own. */
@ApplicationScoped
class OpenAiAccount {

    static final String PROVIDER = "openai";

    @Inject
    Settings settings;

    /** With {@code /v1}, without a slash at its end. */
    URI base(String capability) {
        return settings.address(PROVIDER, capability);
    }

    URI at(String capability, String path) {
        return settings.at(PROVIDER, capability, path);
    }

    Call signed(String capability, Call call) {
        return call.bearer(key(capability));
    }

    String key(String capability) {
        return find(capability, "key").orElse("");
    }

    /** There is no usual one: what a server has is its own affair. */
    String model(String capability) {
        return settings.get(PROVIDER, capability, "model");
    }

    /** @param lengths of its clips, where configuration names no others */
    ShotLimits clips(String lengths) {
        return settings.clips(PROVIDER, lengths);
    }

    Optional<String> find(String capability, String name) {
        return settings.find(PROVIDER, capability, name);
    }
}
