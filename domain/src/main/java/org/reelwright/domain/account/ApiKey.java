package org.reelwright.domain.account;

import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

/** Lets an advertiser's program call the HTTP API. Only the secret's SHA-256 is kept: the secret is shown once. */
@Entity
public class ApiKey {

    @Id
    @GeneratedValue(strategy = GenerationType.UUID)
    private UUID id;

    @Version
    private int version;

    private UUID advertiserId;
    private String name;
    private String secretHash;
    private Instant createdAt;
    private Instant revokedAt;

    protected ApiKey() {}

    public static ApiKey issue(UUID advertiserId, String name, String secretHash, Instant now) {
        var key = new ApiKey();
        key.advertiserId = advertiserId;
        key.name = name;
        key.secretHash = secretHash;
        key.createdAt = now;
        return key;
    }

    public void revoke(Instant now) {
        if (revokedAt == null) {
            revokedAt = now;
        }
    }

    public UUID id() {
        return id;
    }

    public UUID advertiserId() {
        return advertiserId;
    }

    public String name() {
        return name;
    }

    public Instant createdAt() {
        return createdAt;
    }

    public Optional<Instant> revokedAt() {
        return Optional.ofNullable(revokedAt);
    }
}
