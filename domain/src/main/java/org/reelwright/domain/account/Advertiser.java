package org.reelwright.domain.account;

import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.UUID;

/** A customer. Everything else belongs to exactly one advertiser and is seen by no other. */
@Entity
public class Advertiser {

    @Id
    @GeneratedValue(strategy = GenerationType.UUID)
    private UUID id;

    @Version
    private int version;

    private String name;
    private Instant joinedAt;

    protected Advertiser() {}

    public static Advertiser join(String name, Instant now) {
        var advertiser = new Advertiser();
        advertiser.name = name;
        advertiser.joinedAt = now;
        return advertiser;
    }

    public UUID id() {
        return id;
    }

    public String name() {
        return name;
    }

    public Instant joinedAt() {
        return joinedAt;
    }
}
