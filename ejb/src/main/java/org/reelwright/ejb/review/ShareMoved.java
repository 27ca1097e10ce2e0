package org.reelwright.ejb.review;

import java.util.UUID;
import org.reelwright.domain.rendition.Creative;
import org.reelwright.domain.review.ClientShare;

/** A client answered, or their copy is there, or their link has ended. Fired inside the transaction that makes it so. */
public record ShareMoved(UUID shareId, UUID campaignId) {

    static ShareMoved of(ClientShare share, Creative film) {
        return new ShareMoved(share.id(), film.campaignId());
    }
}
