package org.reelwright.ejb.provider.openai;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.reelwright.domain.storyboard.ShotLimits;
import org.reelwright.ejb.provider.http.Downloads;
import org.reelwright.ejb.provider.http.Wire;

/** One server for each capability, or one for all. */
@ApplicationScoped
class OpenAiServers {

    @Inject
    OpenAiAccount account;

    @Inject
    Wire wire;

    @Inject
    Downloads downloads;

    OpenAiServer of(String capability) {
        return new OpenAiServer(capability, account, wire, downloads);
    }

    /** @param lengths of clips, where configuration names no others */
    ShotLimits clips(String lengths) {
        return account.clips(lengths);
    }
}
