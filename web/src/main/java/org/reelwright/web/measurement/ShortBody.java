package org.reelwright.web.measurement;

import jakarta.ws.rs.NameBinding;
import jakarta.ws.rs.WebApplicationException;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerRequestFilter;
import jakarta.ws.rs.core.Response.Status;
import jakarta.ws.rs.ext.Provider;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** Refuses a body that is longer than a thousand conversions ever are before anything is made of it. */
@Provider
@ShortBody.Only
public class ShortBody implements ContainerRequestFilter {

    private static final int MOST_BYTES = 2 << 20;

    /** On what takes no long body. */
    @NameBinding
    @Retention(RetentionPolicy.RUNTIME)
    @Target({ElementType.TYPE, ElementType.METHOD})
    public @interface Only {}

    @Override
    public void filter(ContainerRequestContext request) throws IOException {
        refuseAbove(request.getLength());
        byte[] body = request.getEntityStream().readNBytes(MOST_BYTES + 1);
        refuseAbove(body.length); // What is sent in pieces does not say before how long it is.
        request.setEntityStream(new ByteArrayInputStream(body));
    }

    private static void refuseAbove(int bytes) {
        if (bytes > MOST_BYTES) {
            throw new WebApplicationException(Status.REQUEST_ENTITY_TOO_LARGE);
        }
    }
}
