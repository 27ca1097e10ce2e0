package org.reelwright.architecture.bad.ejb.account;

import org.reelwright.architecture.bad.domain.campaign.CampaignManager;

/** Knows of a feature that comes after its own. */
class Hasty {

    CampaignManager manager;
}
