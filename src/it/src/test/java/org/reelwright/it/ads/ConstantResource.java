package org.reelwright.it.ads;

import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;

/** The least that a JAX-RS resource can do. */
@Path("/")
public class ConstantResource {

    @GET
    @Produces("text/plain")
    public String one() {
        return "1";
    }
}
