package org.reelwright.domain.lead;

/** @param required whether the form is refused without it */
public record Asked(LeadField field, boolean required) {}
