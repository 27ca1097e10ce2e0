package org.reelwright.architecture.bad.web.campaign;

import jakarta.ws.rs.Path;

/** A resource by another name. */
@Path("/endpoint")
public class Endpoint {}
