package org.reelwright.domain.campaign;

import jakarta.persistence.Convert;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.reelwright.domain.asset.BrandKit;
import org.reelwright.domain.campaign.BriefDraft.BrandDraft;
import org.reelwright.domain.shared.Checked;
import org.reelwright.domain.shared.Findings;

/**
 * A brand kit under a name, for all campaigns that are to look alike. A brief takes it as it is then. One that was removed is
 * there for {@link #KEPT}, for who did not mean it.
 */
@Entity
public class SavedBrand {

    /** How long a removed one can be had back. */
    public static final Duration KEPT = Duration.ofHours(1);

    private static final int LONGEST_NAME = 100;

    @Id
    @GeneratedValue(strategy = GenerationType.UUID)
    private UUID id;

    @Version
    private int version;

    private UUID advertiserId;
    private String name;

    @Convert(converter = BrandKitColumn.class)
    private BrandKit kit;

    private Instant removedAt;

    protected SavedBrand() {}

    /** What was typed, or everything that is wrong with it: fields as in a brief, {@code brand.colours[0]}. */
    public static Checked<SavedBrand> of(
            UUID advertiserId, String name, BrandDraft typed, BriefCheck.Material material) {
        var findings = new Findings();
        String called = findings.requiredLine("name", name, LONGEST_NAME, "Name the brand.");
        BrandKit kit = new BrandCheck(findings, new Picks(findings, material)).read(Optional.of(typed));
        return findings.judge(() -> {
            var brand = new SavedBrand();
            brand.advertiserId = advertiserId;
            brand.name = called;
            brand.kit = kit;
            return brand;
        });
    }

    /** Takes over what another one, just read, says; who saves a removed one has it again. */
    public void become(SavedBrand other) {
        name = other.name;
        kit = other.kit;
        comeBack();
    }

    public void remove(Instant now) {
        removedAt = now;
    }

    public void comeBack() {
        removedAt = null;
    }

    public boolean isRemoved() {
        return removedAt != null;
    }

    public UUID id() {
        return id;
    }

    public int version() {
        return version;
    }

    public UUID advertiserId() {
        return advertiserId;
    }

    public String name() {
        return name;
    }

    public BrandKit kit() {
        return kit;
    }
}
