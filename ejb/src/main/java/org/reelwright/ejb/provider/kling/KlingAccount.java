package org.reelwright.ejb.provider.kling;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.net.URI;
import java.time.Clock;
import java.util.Optional;
import org.reelwright.domain.storyboard.ShotLimits;
import org.reelwright.ejb.provider.http.Call;
import org.reelwright.ejb.provider.http.Settings;

/** Whose Kling is asked, where, and in which protocol. */
@ApplicationScoped
class KlingAccount {

    static final String PROVIDER = "kling";

    @Inject
    Settings settings;

    @Inject
    Clock clock;

    URI base() {
        return settings.address(PROVIDER, "");
    }

    Call get(String path) {
        return signed(Call.get(settings.at(PROVIDER, "", path)));
    }

    Call post(String path, Object body) {
        return signed(Call.post(settings.at(PROVIDER, "", path), body));
    }

    /**
     * With an access key and its secret, a token of one's own making; without a secret, the key itself. The newer protocol
     * takes keys only, and the older one takes them too.
     */
    private Call signed(Call call) {
        String key = settings.get(PROVIDER, "", "key");
        Optional<String> secret = settings.find(PROVIDER, "", "secret").filter(known -> protocol() instanceof KlingOne);
        return call.bearer(
                secret.map(s -> KlingToken.of(key, s, clock.instant())).orElse(key));
    }

    KlingProtocol protocol() {
        return settings.find(PROVIDER, "", "protocol").filter("2"::equals).isPresent()
                ? new KlingTwo()
                : new KlingOne();
    }

    String model(String capability, String usual) {
        return settings.find(PROVIDER, capability, "model").orElse(usual);
    }

    /** {@code std} or {@code pro}. */
    String mode(String capability) {
        return settings.find(PROVIDER, capability, "mode").orElse("std");
    }

    /** @param lengths of its clips, where configuration names no others */
    ShotLimits clips(String lengths) {
        return settings.clips(PROVIDER, lengths);
    }

    /** Off unless it is switched on. */
    boolean isOn(String capability, String name) {
        return settings.isOn(PROVIDER, capability, name, false);
    }

    Optional<String> find(String capability, String name) {
        return settings.find(PROVIDER, capability, name);
    }

    /** Where it is to call when work is done; nowhere if it cannot reach this server. */
    Optional<String> callback() {
        return settings.find(PROVIDER, "", "callback");
    }
}
