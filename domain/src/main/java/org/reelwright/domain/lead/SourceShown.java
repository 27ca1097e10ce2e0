package org.reelwright.domain.lead;

/** Where an answer comes from, as it is shown below it. */
public record SourceShown(String document, String place) {}
