package org.reelwright.domain.report;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import org.reelwright.domain.rendition.Creative;

/** The one film of a campaign that all others are held against: what everybody would see if nothing were personal. */
@Entity
@Table(name = "campaign_control")
public class Control {

    @Id
    private UUID campaignId;

    private UUID creativeId;
    private String chosenBy;
    private Instant chosenAt;

    protected Control() {}

    /** @param film of that campaign */
    public static Control choose(Creative film, String by, Instant now) {
        var control = new Control();
        control.campaignId = film.campaignId();
        return control.becomes(film, by, now);
    }

    public Control becomes(Creative film, String by, Instant now) {
        creativeId = film.id();
        chosenBy = by;
        chosenAt = now;
        return this;
    }

    public UUID campaignId() {
        return campaignId;
    }

    public UUID creativeId() {
        return creativeId;
    }

    public String chosenBy() {
        return chosenBy;
    }

    public Instant chosenAt() {
        return chosenAt;
    }
}
