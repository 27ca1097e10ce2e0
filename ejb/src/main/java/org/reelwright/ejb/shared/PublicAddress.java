package org.reelwright.ejb.shared;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.net.URI;
import java.util.Optional;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** Where browsers, players and advertisers' programs reach this installation: {@code reelwright.url}. */
@ApplicationScoped
public class PublicAddress {

    private static final int HTTP_PORT = 8080;

    @Inject
    @ConfigProperty(name = "reelwright.url")
    private Optional<URI> configured;

    @Inject
    @ConfigProperty(name = "jboss.socket.binding.port-offset", defaultValue = "0")
    private int portOffset;

    /** The portal's root with a slash at its end; this machine's own address where none is configured. */
    public URI root() {
        return configured.map(PublicAddress::withSlash).orElseGet(this::onThisMachine);
    }

    /** The address on this machine, whatever stands in front of it. */
    public URI onThisMachine() {
        return URI.create("http://localhost:" + (HTTP_PORT + portOffset) + "/");
    }

    private static URI withSlash(URI address) {
        return address.toString().endsWith("/") ? address : URI.create(address + "/");
    }
}
