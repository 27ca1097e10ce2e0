package org.reelwright.ejb.provider.http;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.BufferedOutputStream;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.reelwright.domain.shared.OutsideTrouble;

/** Fetches results from where a provider says that they lie, at most so large, and never from where nobody may be sent. */
@ApplicationScoped
public class Downloads {

    static final String MOST_BYTES = "reelwright.providers.result-bytes";
    private static final int REDIRECTS = 3;
    private static final int TRIES = 3;

    @Inject
    Transport transport;

    @Inject
    @ConfigProperty(name = MOST_BYTES, defaultValue = "268435456")
    long mostBytes;

    /**
     * From anywhere that {@code base} may name. No key is sent along.
     *
     * @param base the provider's own server
     */
    public Source from(String address, URI base) {
        return file -> fetch(Call.get(ResultAddress.checked(address, base)), base, file, REDIRECTS);
    }

    /** From the provider's own server, with whatever its call carries. */
    public Source from(Call call) {
        return file -> fetch(call, call.address(), file, 0);
    }

    private void fetch(Call call, URI base, Path file, int redirects) throws IOException {
        HttpResponse<Boolean> response = saved(call, file);
        int status = response.statusCode();
        Optional<String> elsewhere = response.headers().firstValue("Location").filter(l -> status / 100 == 3);
        if (elsewhere.isPresent() && redirects > 0) {
            URI next = call.address().resolve(elsewhere.get());
            fetch(Call.get(ResultAddress.checked(next.toString(), base)), base, file, redirects - 1);
        } else if (status >= 500 || status == 429) {
            throw OutsideTrouble.passing(call.address().getHost() + " answered " + status, null);
        } else if (status != 200) {
            throw new Gone("its result is no longer there (" + status + ")");
        } else if (!response.body()) {
            throw new Unusable("its result has more than " + mostBytes + " bytes");
        }
    }

    private HttpResponse<Boolean> saved(Call call, Path file) throws IOException {
        for (int tried = 1; ; tried++) {
            try (var out = new BufferedOutputStream(Files.newOutputStream(file))) {
                return transport.exchange(call, out, mostBytes);
            } catch (Unanswered e) {
                if (tried == TRIES) {
                    throw OutsideTrouble.passing(e.getMessage(), e);
                }
            }
        }
    }
}
