package org.reelwright.domain.production;

import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

/**
 * A provider's message in the inbox, unique by its provider and id. It only makes the engine ask sooner: at once, or, when
 * it came before the reply that told the ticket, as soon as that is known.
 */
@Entity
public class Heard {

    @Id
    @GeneratedValue(strategy = GenerationType.UUID)
    private UUID id;

    private String provider;
    private String eventId;
    private String ticket;
    private String orderKey;
    private Instant heardAt;
    private Instant usedAt;

    protected Heard() {}

    public static Heard of(
            String provider, String eventId, Optional<String> ticket, Optional<String> key, Instant now) {
        var heard = new Heard();
        heard.provider = provider;
        heard.eventId = eventId;
        heard.ticket = ticket.orElse(null);
        heard.orderKey = key.orElse(null);
        heard.heardAt = now;
        return heard;
    }

    public void use(Instant now) {
        usedAt = now;
    }

    public Optional<Instant> usedAt() {
        return Optional.ofNullable(usedAt);
    }

    public String provider() {
        return provider;
    }

    public String eventId() {
        return eventId;
    }
}
