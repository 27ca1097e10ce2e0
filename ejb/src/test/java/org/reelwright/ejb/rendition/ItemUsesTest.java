package org.reelwright.ejb.rendition;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.reelwright.domain.account.Advertiser;
import org.reelwright.domain.account.Role;
import org.reelwright.domain.account.Viewer;
import org.reelwright.domain.asset.ItemKind;
import org.reelwright.domain.asset.LibraryItem;
import org.reelwright.domain.asset.Media;
import org.reelwright.domain.asset.Rights;
import org.reelwright.domain.asset.StoredFile;
import org.reelwright.domain.campaign.Brief;
import org.reelwright.domain.campaign.BriefCheck;
import org.reelwright.domain.campaign.BriefDraft;
import org.reelwright.domain.campaign.Campaign;
import org.reelwright.domain.campaign.CampaignStatus;
import org.reelwright.domain.shared.Checked;
import org.reelwright.ejb.production.Transactions;
import org.reelwright.ejb.shared.TestDatabase;

class ItemUsesTest {

    private static final Instant NOW = Instant.parse("2026-05-20T12:00:00Z");
    private static final LocalDate YESTERDAY = LocalDate.of(2026, 5, 19);
    private static final StoredFile FILE = new StoredFile("ab".repeat(32), "image/png", 10);

    private final TestDatabase database = new TestDatabase();
    private final Transactions transactions = new Transactions(database);
    private final ItemUses uses = new ItemUses();
    private UUID owner;
    private Viewer viewer;
    private LibraryItem photo;

    @BeforeEach
    void open() {
        uses.database = transactions.entities;
        uses.clock = Clock.fixed(NOW, ZoneOffset.UTC);
        database.run(em -> {
            var advertiser = Advertiser.join("Nordlicht", NOW);
            em.persist(advertiser);
            owner = advertiser.id();
            photo = LibraryItem.keep(
                    UUID.randomUUID(), owner, ItemKind.PHOTO, "beach.jpg", "", Media.picture(FILE, 300, 200), NOW);
            photo.license(new Rights("Agency", "", Optional.of(YESTERDAY)), NOW);
            em.persist(photo);
            em.persist(campaign("Uses it", photo.id(), CampaignStatus.RUNNING));
            em.persist(campaign("Draft", photo.id(), CampaignStatus.DRAFT));
            em.persist(campaign("Another", UUID.randomUUID(), CampaignStatus.RUNNING));
        });
        viewer = new Viewer("demo", Role.ADVERTISER, Optional.of(owner));
    }

    @AfterEach
    void close() {
        database.close();
    }

    @Test
    void aPhotoIsInTheCampaignsWhoseBriefsNameIt() {
        assertThat(transactions.anew(() -> uses.campaigns(viewer, photo)))
                .extracting(ItemUses.InCampaign::name)
                .containsExactlyInAnyOrder("Uses it", "Draft");
        assertThat(transactions.anew(() -> uses.films(viewer, photo))).isEmpty();
    }

    @Test
    void onlyWhatRunsWithLapsedRightsIsFlagged() {
        assertThat(transactions.anew(() -> uses.overdue(viewer, owner)))
                .singleElement()
                .satisfies(overdue -> {
                    assertThat(overdue.item()).isEqualTo(photo.id());
                    assertThat(overdue.ended()).isEqualTo(YESTERDAY);
                    assertThat(overdue.campaignName()).isEqualTo("Uses it");
                });
        Campaign running = campaign("Another that uses it", photo.id(), CampaignStatus.RUNNING);
        database.run(em -> em.persist(running));
        assertThat(transactions.anew(() -> uses.overdueIn(viewer, running)))
                .extracting(ItemUses.Overdue::campaign)
                .containsExactly(running.id());
    }

    @Test
    void everyKindCanBeAsked() {
        for (ItemKind kind : ItemKind.values()) {
            LibraryItem uploaded =
                    LibraryItem.keep(UUID.randomUUID(), owner, kind, "x", "", Media.picture(FILE, 300, 200), NOW);
            assertThat(transactions.anew(() -> uses.films(viewer, uploaded))).isEmpty();
            LibraryItem made = uploaded.madeFor(UUID.randomUUID());
            assertThat(transactions.anew(() -> uses.films(viewer, made))).isEmpty();
        }
    }

    @Test
    void othersAreToldNothing() {
        var stranger = new Viewer("other", Role.ADVERTISER, Optional.of(UUID.randomUUID()));

        assertThat(transactions.anew(() -> uses.campaigns(stranger, photo))).isEmpty();
        assertThat(transactions.anew(() -> uses.overdue(stranger, owner))).isEmpty();
    }

    private Campaign campaign(String name, UUID of, CampaignStatus status) {
        Brief brief = ((Checked.Good<Brief>)
                        BriefCheck.check(BriefDraft.ofLeast(name, of, "300"), NOW, (id, kind) -> true))
                .value();
        Campaign campaign = Campaign.draft(owner, brief, NOW);
        for (CampaignStatus step : List.of(
                CampaignStatus.IN_PRODUCTION, CampaignStatus.IN_REVIEW, CampaignStatus.READY, CampaignStatus.RUNNING)) {
            if (status == CampaignStatus.RUNNING) {
                campaign.moveTo(step);
            }
        }
        assertThat(campaign.status()).isEqualTo(status);
        return campaign;
    }
}
