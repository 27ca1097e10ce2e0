package org.reelwright.domain.account;

import java.util.Optional;
import java.util.UUID;

/**
 * Who asks. Every question and every order that concerns an advertiser's data carries one.
 *
 * @param name login of the person, or name of the API key
 * @param advertiserId whose data, for role {@link Role#ADVERTISER} only
 */
public record Viewer(String name, Role role, Optional<UUID> advertiserId) {

    /** Staff see every advertiser, an advertiser only itself. What may not be seen is answered as if it were not there. */
    public boolean maySee(UUID owner) {
        return role != Role.ADVERTISER || advertiserId.filter(owner::equals).isPresent();
    }

    public boolean mayReview() {
        return role != Role.ADVERTISER;
    }

    /** Whether this person may let a film run that failed its check. */
    public boolean mayOverrule() {
        return role == Role.ACCOUNT_MANAGER;
    }

    /** Whether this person looks after users, providers and the installation. */
    public boolean mayAdminister() {
        return role == Role.ADMIN;
    }
}
