package org.reelwright.domain.review;

import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.reelwright.domain.asset.StoredFile;
import org.reelwright.domain.rendition.Creative;
import org.reelwright.domain.shared.Checked;
import org.reelwright.domain.shared.Findings;

/**
 * Lets one person outside look at one version of one film, in a copy that bears their name, until it ends or is taken back.
 * Only the token's SHA-256 is kept: the link is shown once. Its life: open, its copy made a little later, perhaps answered;
 * then ended or revoked, for good.
 */
@Entity
public class ClientShare {

    public static final int MOST_DAYS = 90;

    private static final int LONGEST_NAME = 60;
    private static final int LONGEST_NOTE = 2000;
    private static final int ATTEMPTS = 3;

    @Id
    @GeneratedValue(strategy = GenerationType.UUID)
    private UUID id;

    @Version
    private int version;

    private UUID creativeId;
    private String filmHash;
    private String tokenHash;
    private String recipient;
    private String sharedBy;
    private Instant sharedAt;
    private Instant expiresAt;
    private Instant revokedAt;

    @Embedded
    @AttributeOverride(name = "hash", column = @Column(name = "copy_hash"))
    @AttributeOverride(name = "mediaType", column = @Column(name = "copy_media_type"))
    @AttributeOverride(name = "size", column = @Column(name = "copy_size"))
    private StoredFile copy;

    private int copyAttempts;

    @Enumerated(EnumType.STRING)
    private ClientAnswer answer;

    private String answerNote = "";
    private Instant answeredAt;

    protected ClientShare() {}

    /**
     * @param recipient whose name stands on every frame
     * @param days until it ends, 1 to {@value #MOST_DAYS}
     */
    public static Checked<ClientShare> of(
            Creative film, String recipient, int days, String tokenHash, String sharedBy, Instant now) {
        var findings = new Findings();
        String name = findings.requiredLine(
                "recipient", recipient, LONGEST_NAME, "Say who gets this: the name stands on the film.");
        findings.expect(
                days >= 1 && days <= MOST_DAYS, "days", "A link lasts at least a day and at most " + MOST_DAYS + ".");
        return findings.judge(() -> {
            var share = new ClientShare();
            share.creativeId = film.id();
            share.filmHash = film.filmHash();
            share.recipient = name;
            share.tokenHash = tokenHash;
            share.sharedBy = sharedBy;
            share.sharedAt = now;
            share.expiresAt = now.plus(Duration.ofDays(days));
            return share;
        });
    }

    public boolean isOpen(Instant now) {
        return revokedAt == null && now.isBefore(expiresAt);
    }

    public void revoke(Instant now) {
        if (revokedAt == null) {
            revokedAt = now;
        }
    }

    public void copied(StoredFile made) {
        copy = made;
    }

    public void couldNotBeCopied() {
        copyAttempts++;
    }

    /** Whether nobody tries any more to make its copy. */
    public boolean isHopeless() {
        return copy == null && copyAttempts >= ATTEMPTS;
    }

    /** The last word counts. */
    public Checked<ClientShare> answer(ClientAnswer said, String note, Instant now) {
        var findings = new Findings();
        String why = findings.paragraph("note", note, LONGEST_NOTE);
        findings.expect(said != null, "answer", "Say yes or no.");
        findings.expect(said != ClientAnswer.NO || !why.isEmpty(), "note", "Say what should be different.");
        return findings.judge(() -> {
            answer = said;
            answerNote = why;
            answeredAt = now;
            return this;
        });
    }

    public UUID id() {
        return id;
    }

    public UUID creativeId() {
        return creativeId;
    }

    public String filmHash() {
        return filmHash;
    }

    public String recipient() {
        return recipient;
    }

    public String sharedBy() {
        return sharedBy;
    }

    public Instant sharedAt() {
        return sharedAt;
    }

    public Instant expiresAt() {
        return expiresAt;
    }

    public boolean isRevoked() {
        return revokedAt != null;
    }

    public Optional<StoredFile> copy() {
        return Optional.ofNullable(copy);
    }

    public Optional<ClientAnswer> answer() {
        return Optional.ofNullable(answer);
    }

    public String answerNote() {
        return answerNote;
    }

    public Optional<Instant> answeredAt() {
        return Optional.ofNullable(answeredAt);
    }
}
