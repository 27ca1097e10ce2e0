package org.reelwright.web.shared;

import com.fasterxml.jackson.core.JsonProcessingException;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.ext.ExceptionMapper;
import jakarta.ws.rs.ext.Provider;

/** Takes precedence over the server's own mapper, which would answer in plain text. */
@Provider
@ApplicationScoped
public class JsonTroubles implements ExceptionMapper<JsonProcessingException> {

    @Inject
    private Troubles troubles;

    @Override
    public Response toResponse(JsonProcessingException thrown) {
        return troubles.toResponse(thrown);
    }
}
