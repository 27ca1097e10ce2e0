package org.reelwright.web.account;

import java.util.Optional;
import java.util.UUID;
import org.reelwright.domain.account.Viewer;
import org.reelwright.web.shared.Refusal;

/** For whom a request is: an advertiser acts for itself, staff name the advertiser. */
public final class Owner {

    private Owner() {}

    /** @param named may be null */
    public static UUID of(Viewer viewer, UUID named) {
        return Optional.ofNullable(named)
                .or(viewer::advertiserId)
                .orElseThrow(() -> Refusal.of("advertiser", "Name the advertiser in the query: ?advertiser=its id."));
    }
}
