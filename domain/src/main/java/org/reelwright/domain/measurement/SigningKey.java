package org.reelwright.domain.measurement;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.time.Instant;
import java.util.Base64;

/** The secret that signs event addresses: made once by whichever node is first, then shared by all. */
@Entity
public class SigningKey {

    public static final String AD_EVENTS = "ad-events";

    @Id
    private String name;

    private String secret;
    private Instant madeAt;

    protected SigningKey() {}

    public static SigningKey make(String name, byte[] secret, Instant now) {
        var key = new SigningKey();
        key.name = name;
        key.secret = Base64.getEncoder().encodeToString(secret);
        key.madeAt = now;
        return key;
    }

    public byte[] secret() {
        return Base64.getDecoder().decode(secret);
    }
}
