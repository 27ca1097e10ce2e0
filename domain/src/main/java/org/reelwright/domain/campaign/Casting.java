package org.reelwright.domain.campaign;

import java.util.Objects;
import java.util.Optional;
import java.util.UUID;

/**
 * A digital presenter, as ordered. The films have a voice then, which is the presenter's.
 *
 * @param person one of the cast; whoever chance chooses when empty
 * @param recording asset: a real person's, of which a provider makes a still speak, as the film's own lips are not moved; the
 *     studio declines it; nobody's when empty
 * @param corner of a picture in picture
 */
public record Casting(
        PresenterPlacement placement, Optional<CastMember> person, Optional<UUID> recording, Corner corner) {

    public Casting {
        person = Objects.requireNonNullElse(person, Optional.empty());
        recording = Objects.requireNonNullElse(recording, Optional.empty());
        corner = Objects.requireNonNullElse(corner, Corner.LEFT);
    }

    /** One of the cast, in the left corner where it is one. */
    public static Casting of(PresenterPlacement placement, CastMember person) {
        return new Casting(placement, Optional.of(person), Optional.empty(), Corner.LEFT);
    }

    public boolean isFull() {
        return placement == PresenterPlacement.FULL;
    }

    /** @param seed of the production, which decides where nobody was chosen */
    public CastMember who(long seed) {
        return person.orElseGet(() -> CastMember.by(seed));
    }
}
