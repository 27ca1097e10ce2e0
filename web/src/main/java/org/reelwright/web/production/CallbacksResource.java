package org.reelwright.web.production;

import jakarta.enterprise.context.RequestScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import jakarta.ws.rs.ForbiddenException;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.WebApplicationException;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import java.io.IOException;
import java.io.InputStream;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.reelwright.ejb.production.Callback;
import org.reelwright.ejb.production.CallbackReader;
import org.reelwright.ejb.production.Inbox;

@Path("/callbacks/{provider}")
@RequestScoped
@Tag(name = "callbacks", description = "For providers of models, not for people")
public class CallbacksResource {

    private static final int MOST_BYTES = 64 * 1024;

    @Inject
    @Any
    private Instance<CallbackReader> readers;

    @Inject
    private Inbox inbox;

    @POST
    @Operation(
            summary = "Tell that work has moved on",
            description = "Answered once it is stored. Sent again it changes nothing; whatever it says, the provider is"
                    + " asked itself.")
    public Response hear(@PathParam("provider") String provider, @Context HttpHeaders headers, InputStream body)
            throws IOException {
        CallbackReader reader = readers.stream()
                .filter(r -> r.provider().equals(provider))
                .findFirst()
                .orElseThrow(NotFoundException::new);
        Callback callback = reader.read(first(headers), bounded(body)).orElseThrow(ForbiddenException::new);
        inbox.hear(provider, callback);
        return Response.noContent().build();
    }

    private static byte[] bounded(InputStream body) throws IOException {
        byte[] bytes = body.readNBytes(MOST_BYTES + 1);
        if (bytes.length > MOST_BYTES) {
            throw new WebApplicationException(Response.Status.REQUEST_ENTITY_TOO_LARGE);
        }
        return bytes;
    }

    private static Map<String, String> first(HttpHeaders headers) {
        return headers.getRequestHeaders().entrySet().stream()
                .collect(Collectors.toMap(
                        header -> header.getKey().toLowerCase(Locale.ROOT),
                        header -> header.getValue().get(0),
                        (one, other) -> one));
    }
}
