package org.reelwright.ejb.delivery;

import java.time.Instant;
import java.util.UUID;

/** A viewer, who may be known, was shown an ad that has a frequency cap. @param viewer a hash */
record Showing(String viewer, UUID creative, UUID campaign, Instant at) {}
