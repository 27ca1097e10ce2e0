package org.reelwright.domain.livestream;

import jakarta.persistence.Convert;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.Optional;
import java.util.UUID;
import org.reelwright.domain.campaign.Campaign;
import org.reelwright.domain.production.Provenance;

/**
 * What is said in one live stream, and when. Its life: written from an order, edited line by line, each time as an edition (see
 * {@link ShowEdition}); put to review, approved or rejected; a draft again as soon as a word of it changes.
 */
@Entity
public class RunOfShow {

    @Id
    @GeneratedValue(strategy = GenerationType.UUID)
    private UUID id;

    @Version
    private int version;

    private UUID campaignId;
    private UUID advertiserId;
    private String title;

    @Convert(converter = ShowOrderColumn.class)
    private ShowOrder orderedAs;

    @Convert(converter = ShowScriptColumn.class)
    private ShowScript script;

    private int edition;

    @Enumerated(EnumType.STRING)
    private ShowStatus status;

    private LocalDateTime startsAt;
    private String zone;

    /** For lists, which do not read whole shows. */
    private int seconds;

    private int products;

    @Embedded
    private Provenance provenance;

    private String orderedBy;
    private Instant changedAt;
    private String changedBy;

    protected RunOfShow() {}

    /** @param script as {@link ShowWords} let it pass and {@link Timing} fitted it */
    public static RunOfShow write(
            Campaign campaign, ShowTerms terms, ShowScript script, Provenance by, String person, Instant now) {
        var show = new RunOfShow();
        show.campaignId = campaign.id();
        show.advertiserId = campaign.advertiserId();
        show.title = terms.title();
        show.orderedAs = terms.order();
        show.startsAt = terms.startsAt().orElse(null);
        show.zone = terms.zone().getId();
        show.seconds = terms.order().seconds();
        show.products = terms.order().products().size();
        show.provenance = by;
        show.orderedBy = person;
        show.script = script;
        show.edition = 1;
        show.status = ShowStatus.DRAFT;
        show.changedAt = now;
        show.changedBy = person;
        return show;
    }

    /** Takes over other words. @param newEdition whether what was there stays as an edition of its own */
    public void rewrite(ShowScript other, boolean newEdition, String person, Instant now) {
        script = other;
        edition += newEdition ? 1 : 0;
        status = ShowStatus.DRAFT;
        changedAt = now;
        changedBy = person;
    }

    /** @return whether it can be put to review now; if not, nothing changed */
    public boolean askForReview() {
        boolean may = status == ShowStatus.DRAFT || status == ShowStatus.REJECTED;
        status = may ? ShowStatus.IN_REVIEW : status;
        return may;
    }

    /** @return whether a decision is waited for; if not, nothing changed */
    public boolean decide(ShowDecision decision) {
        boolean may = status == ShowStatus.IN_REVIEW && decision != ShowDecision.ASKED;
        if (may) {
            status = decision == ShowDecision.APPROVED ? ShowStatus.APPROVED : ShowStatus.REJECTED;
        }
        return may;
    }

    public boolean isInReview() {
        return status == ShowStatus.IN_REVIEW;
    }

    public void schedule(Optional<LocalDateTime> on, ZoneId in) {
        startsAt = on.orElse(null);
        zone = in.getId();
    }

    public UUID id() {
        return id;
    }

    public int version() {
        return version;
    }

    public UUID campaignId() {
        return campaignId;
    }

    public UUID advertiserId() {
        return advertiserId;
    }

    public String title() {
        return title;
    }

    public ShowOrder order() {
        return orderedAs;
    }

    public ShowScript script() {
        return script;
    }

    public int edition() {
        return edition;
    }

    public ShowStatus status() {
        return status;
    }

    public Optional<LocalDateTime> startsAt() {
        return Optional.ofNullable(startsAt);
    }

    public ZoneId zone() {
        return ZoneId.of(zone);
    }

    public Provenance provenance() {
        return provenance;
    }

    public String orderedBy() {
        return orderedBy;
    }

    public Instant changedAt() {
        return changedAt;
    }

    public String changedBy() {
        return changedBy;
    }
}
