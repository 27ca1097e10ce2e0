package org.reelwright.domain.campaign;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.HashSet;
import java.util.Set;
import java.util.UUID;

/**
 * One advertiser's plan for one product. Its life: drafted from a checked brief, put into production, reviewed,
 * launched, perhaps paused, ended. A brief may change while nothing runs; what was already made keeps the brief it was
 * made from (see {@code Production}).
 */
@Entity
public class Campaign {

    @Id
    @GeneratedValue(strategy = GenerationType.UUID)
    private UUID id;

    @Version
    private int version;

    private UUID advertiserId;
    private String name;

    @Convert(converter = BriefColumn.class)
    private Brief brief;

    /** What its brief shows, and what was picked for its films since, as rows of their own: to be found by. */
    @ElementCollection
    @CollectionTable(name = "campaign_material", joinColumns = @JoinColumn(name = "campaign_id"))
    @Column(name = "item_id")
    private Set<UUID> material = new HashSet<>();

    @Enumerated(EnumType.STRING)
    private CampaignStatus status;

    private Instant createdAt;

    protected Campaign() {}

    public static Campaign draft(UUID advertiserId, Brief brief, Instant now) {
        var campaign = new Campaign();
        campaign.advertiserId = advertiserId;
        campaign.name = brief.product().name();
        campaign.brief = brief;
        campaign.material.addAll(brief.material());
        campaign.status = CampaignStatus.DRAFT;
        campaign.createdAt = now;
        return campaign;
    }

    /** @return whether the change was legal; if not, nothing changed */
    public boolean moveTo(CampaignStatus next) {
        if (!status.mayBecome(next)) {
            return false;
        }
        status = next;
        return true;
    }

    /** @return whether the brief may change now; if not, nothing changed */
    public boolean revise(Brief revised) {
        if (!mayBeRevised()) {
            return false;
        }
        material.removeAll(brief.material());
        brief = revised;
        material.addAll(revised.material());
        name = revised.product().name();
        return true;
    }

    /** Its films show this besides what the brief names, and nothing else any more. */
    public void show(Set<UUID> picked) {
        material.removeIf(item -> !brief.material().contains(item) && !picked.contains(item));
        material.addAll(picked);
    }

    /** What its brief names, and what was picked for its films since. */
    public Set<UUID> material() {
        return Set.copyOf(material);
    }

    /** Not while it runs, nor after. */
    public boolean mayBeRevised() {
        return status != CampaignStatus.RUNNING && status != CampaignStatus.ENDED;
    }

    /** @return whether it may change now; if not, nothing changed. Whether the money allows it, delivery knows. */
    public boolean rebudget(Budget budget) {
        if (status == CampaignStatus.ENDED) {
            return false;
        }
        brief = brief.costing(budget);
        return true;
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

    public Brief brief() {
        return brief;
    }

    public CampaignStatus status() {
        return status;
    }

    public Instant createdAt() {
        return createdAt;
    }

    public int version() {
        return version;
    }
}
