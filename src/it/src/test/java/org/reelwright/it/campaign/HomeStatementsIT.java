package org.reelwright.it.campaign;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.UserTransaction;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.reelwright.domain.account.Advertiser;
import org.reelwright.domain.account.Role;
import org.reelwright.domain.account.Viewer;
import org.reelwright.domain.asset.Asset;
import org.reelwright.domain.asset.AssetKind;
import org.reelwright.domain.asset.StoredFile;
import org.reelwright.domain.campaign.Brief;
import org.reelwright.domain.campaign.BriefCheck;
import org.reelwright.domain.campaign.BriefDraft;
import org.reelwright.domain.campaign.Campaign;
import org.reelwright.domain.campaign.CampaignStatus;
import org.reelwright.domain.delivery.LineItem;
import org.reelwright.domain.delivery.PriceList;
import org.reelwright.domain.delivery.Spend;
import org.reelwright.domain.shared.Checked;
import org.reelwright.ejb.campaign.CampaignBoard;
import org.reelwright.ejb.campaign.CampaignBoard.Filter;
import org.reelwright.ejb.campaign.Drafts;
import org.reelwright.ejb.learning.CampaignPulse;
import org.reelwright.ejb.rendition.Creatives;
import org.reelwright.it.shared.RealServer;
import org.reelwright.it.shared.Statements;

/** What home reads takes as many statements for some hundred campaigns as for a few, and no more rows than it shows. */
class HomeStatementsIT extends RealServer {

    /** Before all that other tests make, so that nobody finds these on the first page. */
    private static final Instant LONG_AGO = Instant.parse("2020-03-01T09:00:00Z");

    private static final int TRIES = 400;
    private static final long STATEMENTS = 10;

    @PersistenceContext(unitName = "reelwright")
    private EntityManager entities;

    @Inject
    private UserTransaction transaction;

    @Inject
    private CampaignBoard board;

    @Inject
    private Creatives creatives;

    @Inject
    private CampaignPulse pulse;

    @Inject
    private Drafts drafts;

    @Test
    void areAsManyForSomeHundredCampaignsAsForAFew() throws Exception {
        Viewer owner = advertiser();
        launched(owner, 3);
        long few = leastOfHome(owner, 3);
        launched(owner, 297);

        assertThat(leastOfHome(owner, CampaignBoard.PAGE)).isEqualTo(few).isEqualTo(STATEMENTS);
    }

    @Test
    void aPageAfterTheFirstShowsTheNextAndAFilterOnlyWhatWasAskedFor() throws Exception {
        Viewer owner = advertiser();
        launched(owner, 30);

        assertThat(board.page(owner, Filter.ALL, 1)).hasSize(30 - CampaignBoard.PAGE);
        assertThat(board.page(owner, new Filter("TIN 29%", Optional.empty()), 0))
                .isEmpty();
        assertThat(board.page(owner, new Filter("tin 29", Optional.of(CampaignStatus.DRAFT)), 0))
                .extracting(Campaign::name)
                .containsExactly("Counted tin 29");
        assertThat(board.counts(owner, new Filter("tin 2", Optional.empty())))
                .isEqualTo(Map.of(CampaignStatus.DRAFT, 11L));
    }

    /** The server's clocks and its engine ask the database too: the least of some is the page's own. */
    private long leastOfHome(Viewer viewer, int shown) throws Exception {
        long least = Long.MAX_VALUE;
        for (int i = 0; i < TRIES && least > STATEMENTS; i++) {
            least = Math.min(least, statementsOfHome(viewer, shown));
        }
        return least;
    }

    private long statementsOfHome(Viewer viewer, int shown) {
        return Statements.during(entities.getEntityManagerFactory(), () -> home(viewer, shown));
    }

    private void home(Viewer viewer, int shown) {
        List<UUID> page =
                board.page(viewer, Filter.ALL, 0).stream().map(Campaign::id).toList();
        board.counts(viewer, Filter.ALL);
        creatives.covers(viewer, page);
        assertThat(pulse.of(page)).hasSize(shown);
        pulse.making(page);
        pulse.stuck(viewer, 5);
        pulse.runningOut(viewer, 5);
        creatives.waiting(viewer);
        drafts.open(viewer, 5);
    }

    private Viewer advertiser() throws Exception {
        transaction.begin();
        Advertiser joined = Advertiser.join("Counted", LONG_AGO);
        entities.persist(joined);
        transaction.commit();
        return new Viewer("counted", Role.ADVERTISER, Optional.of(joined.id()));
    }

    private void launched(Viewer owner, int many) throws Exception {
        transaction.begin();
        UUID advertiser = owner.advertiserId().orElseThrow();
        var file = new StoredFile("ab".repeat(32), "image/jpeg", 1);
        var photo = Asset.upload(advertiser, AssetKind.PHOTO, "tin", file, 900, 900, LONG_AGO);
        entities.persist(photo);
        for (int i = 0; i < many; i++) {
            var campaign = Campaign.draft(
                    advertiser, brief("Counted tin " + i, photo.id()), LONG_AGO.plus(i, ChronoUnit.SECONDS));
            entities.persist(campaign);
            LineItem item = LineItem.launch(campaign, PriceList.DEFAULT, LONG_AGO);
            item.end();
            entities.persist(item);
            entities.persist(Spend.inAll(item));
        }
        transaction.commit();
    }

    private static Brief brief(String name, UUID photo) {
        Checked<Brief> brief = BriefCheck.check(BriefDraft.ofLeast(name, photo, "100"), LONG_AGO, (id, kind) -> true);
        return ((Checked.Good<Brief>) brief).value();
    }
}
