package org.reelwright.ejb.campaign;

import java.util.UUID;

/** A campaign's brief says something else now; whoever observes it does so in the same transaction. */
public record BriefRevised(UUID campaign) {}
