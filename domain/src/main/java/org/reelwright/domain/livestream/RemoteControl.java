package org.reelwright.domain.livestream;

import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import java.time.Duration;
import java.time.Instant;
import java.util.UUID;

/** Lets whoever holds its link steer one show's teleprompter, and nothing else, for half a day. Only the token's SHA-256 is kept. */
@Entity
public class RemoteControl {

    private static final Duration LASTS = Duration.ofHours(12);

    @Id
    @GeneratedValue(strategy = GenerationType.UUID)
    private UUID id;

    private UUID showId;
    private String tokenHash;
    private String openedBy;
    private Instant expiresAt;

    protected RemoteControl() {}

    public static RemoteControl open(RunOfShow show, String tokenHash, String person, Instant now) {
        var remote = new RemoteControl();
        remote.showId = show.id();
        remote.tokenHash = tokenHash;
        remote.openedBy = person;
        remote.expiresAt = now.plus(LASTS);
        return remote;
    }

    public boolean isOpen(Instant now) {
        return now.isBefore(expiresAt);
    }

    public UUID id() {
        return id;
    }

    public UUID showId() {
        return showId;
    }

    public Instant expiresAt() {
        return expiresAt;
    }
}
