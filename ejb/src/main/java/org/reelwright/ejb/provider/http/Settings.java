package org.reelwright.ejb.provider.http;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.net.URI;
import java.util.Optional;
import java.util.function.Function;
import org.eclipse.microprofile.config.Config;
import org.reelwright.domain.shared.OutsideTrouble;
import org.reelwright.domain.storyboard.ShotLimits;

/**
 * What is configured for a provider: {@code reelwright.<provider>.<capability>.<name>}, or {@code reelwright.<provider>.<name>}
 * for all its capabilities.
 */
@ApplicationScoped
public class Settings {

    private static final String SHOT = "shot";

    private Function<String, Optional<String>> values;

    /** The server makes its proxy with this one. */
    protected Settings() {}

    @Inject
    Settings(Config config) {
        this(name -> config.getOptionalValue(name, String.class));
    }

    Settings(Function<String, Optional<String>> values) {
        this.values = values;
    }

    public Optional<String> find(String provider, String capability, String name) {
        return values.apply("reelwright." + provider + "." + capability + "." + name)
                .or(() -> values.apply("reelwright." + provider + "." + name))
                .map(String::strip)
                .filter(value -> !value.isEmpty());
    }

    /** @throws OutsideTrouble lasting, when nothing is configured */
    public String get(String provider, String capability, String name) {
        return find(provider, capability, name)
                .orElseThrow(() ->
                        OutsideTrouble.lasting("reelwright." + provider + "." + name + " is not configured.", null));
    }

    /**
     * What a provider's video model makes in one clip: {@code <provider>.shot.seconds}, such as {@code 5,10} or
     * {@code 3-15}, and whether a clip may go on from another, {@code <provider>.shot.chains}.
     *
     * @param usual lengths, where none are configured
     */
    public ShotLimits clips(String provider, String usual) {
        ShotLimits limits = ClipLengths.of(find(provider, SHOT, "seconds").orElse(usual));
        return isOn(provider, SHOT, "chains", true) ? limits.chaining() : limits;
    }

    /** @param usual where nothing is configured */
    public boolean isOn(String provider, String capability, String name, boolean usual) {
        return find(provider, capability, name).map(Boolean::parseBoolean).orElse(usual);
    }

    /** An address without a slash at its end. */
    public URI address(String provider, String capability) {
        return URI.create(get(provider, capability, "url").replaceAll("/+$", ""));
    }

    /** @param path that begins with a slash */
    public URI at(String provider, String capability, String path) {
        return URI.create(address(provider, capability) + path);
    }
}
