package org.reelwright.ejb.review;

import org.reelwright.domain.review.ClientShare;

/** A share as it is made: the only time that its token is known. */
public record Shared(ClientShare share, String token) {}
