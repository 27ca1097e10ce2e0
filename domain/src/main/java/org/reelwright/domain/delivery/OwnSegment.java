package org.reelwright.domain.delivery;

import java.util.UUID;

/** A list of people that an advertiser has uploaded; nobody else can aim at it. */
public record OwnSegment(UUID advertiserId, String name) {}
