package org.reelwright.architecture.bad.ejb.script;

import org.reelwright.architecture.bad.web.campaign.Endpoint;

/** Looks up, to the web. */
class Inverted {

    Endpoint endpoint;
}
