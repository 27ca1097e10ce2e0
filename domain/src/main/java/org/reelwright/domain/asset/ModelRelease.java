package org.reelwright.domain.asset;

import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.reelwright.domain.shared.Checked;
import org.reelwright.domain.shared.Findings;

/**
 * That a real person agrees to be shown as a digital presenter: who, what for, and who took it down when. Its life: recorded
 * once, perhaps withdrawn; somebody who agrees again has another one recorded.
 */
@Entity
public class ModelRelease {

    public static final String MISSING =
            "Nobody has recorded that the person in this film agrees. Do so in the library first.";

    private static final int LONGEST = 200;

    @Id
    @GeneratedValue(strategy = GenerationType.UUID)
    private UUID id;

    @Version
    private int version;

    private UUID assetId;
    private UUID advertiserId;
    private String person;
    private String purpose;
    private String recordedBy;
    private Instant recordedAt;
    private String withdrawnBy;
    private Instant withdrawnAt;

    protected ModelRelease() {}

    /**
     * @param person the name of whoever is seen
     * @param purpose what the person agreed to
     * @param by login, or name of the API key
     */
    public static Checked<ModelRelease> record(Asset film, String person, String purpose, String by, Instant now) {
        var findings = new Findings();
        String who = findings.requiredLine("person", person, LONGEST, "Say who is seen.");
        String whatFor = findings.requiredLine("purpose", purpose, LONGEST, "Say what this person agreed to.");
        return findings.judge(() -> {
            var release = new ModelRelease();
            release.assetId = film.id();
            release.advertiserId = film.advertiserId();
            release.person = who;
            release.purpose = whatFor;
            release.recordedBy = by;
            release.recordedAt = now;
            return release;
        });
    }

    /** @return whether it was in force until now */
    public boolean withdraw(String by, Instant now) {
        if (withdrawnAt != null) {
            return false;
        }
        withdrawnBy = by;
        withdrawnAt = now;
        return true;
    }

    /** Why the film may not be used; empty while the person agrees. */
    public Optional<String> forbidden() {
        return withdrawnAt().map(at -> person + " has withdrawn the consent to be shown. Choose another presenter.");
    }

    public UUID id() {
        return id;
    }

    public UUID assetId() {
        return assetId;
    }

    public UUID advertiserId() {
        return advertiserId;
    }

    public String person() {
        return person;
    }

    public String purpose() {
        return purpose;
    }

    public String recordedBy() {
        return recordedBy;
    }

    public Instant recordedAt() {
        return recordedAt;
    }

    public Optional<Instant> withdrawnAt() {
        return Optional.ofNullable(withdrawnAt);
    }

    public String withdrawnBy() {
        return withdrawnBy == null ? "" : withdrawnBy;
    }
}
