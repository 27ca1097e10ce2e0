package org.reelwright.it.ads;

import jakarta.ws.rs.ApplicationPath;
import jakarta.ws.rs.core.Application;

/** Beside the portal, on the same server: what others are measured against. */
@ApplicationPath("/constant")
public class ConstantApi extends Application {}
