package org.reelwright.architecture.bad.domain.campaign;

/** Manages. */
public class CampaignManager {}
