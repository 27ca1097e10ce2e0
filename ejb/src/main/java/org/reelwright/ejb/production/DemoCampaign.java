package org.reelwright.ejb.production;

import jakarta.annotation.PostConstruct;
import jakarta.ejb.DependsOn;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.UUID;
import javax.imageio.ImageIO;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.reelwright.domain.account.Viewer;
import org.reelwright.domain.asset.Asset;
import org.reelwright.domain.asset.AssetKind;
import org.reelwright.domain.campaign.BriefDraft;
import org.reelwright.domain.campaign.Campaign;
import org.reelwright.domain.shared.Checked;
import org.reelwright.ejb.account.Accounts;
import org.reelwright.ejb.asset.Uploads;
import org.reelwright.ejb.campaign.Campaigns;

/** The campaign that a demo installation starts with: a vertical one for a flask that this project drew itself. */
@Startup
@Singleton
@DependsOn("FirstPeople")
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class DemoCampaign {

    @Inject
    @ConfigProperty(name = "reelwright.demo", defaultValue = "false")
    private boolean demo;

    /** A demo installation without it starts faster. */
    @Inject
    @ConfigProperty(name = "reelwright.demo.campaign", defaultValue = "true")
    private boolean wanted;

    @Inject
    private Accounts accounts;

    @Inject
    private Uploads uploads;

    @Inject
    private Campaigns campaigns;

    @Inject
    private Productions productions;

    /** Only where the demo's advertiser has no campaign yet. */
    @PostConstruct
    void begin() {
        if (demo && wanted) {
            accounts.viewer("demo")
                    .filter(viewer -> campaigns.list(viewer).isEmpty())
                    .ifPresent(this::begin);
        }
    }

    private void begin(Viewer viewer) {
        UUID advertiser = viewer.advertiserId().orElseThrow();
        Asset photo = good(uploads.accept(
                viewer, advertiser, AssetKind.PHOTO, "flask.png", new ByteArrayInputStream(png(DemoPhoto.draw()))));
        Campaign campaign = good(campaigns.draft(viewer, advertiser, draft(photo.id())));
        good(productions.start(viewer, campaign.id()));
    }

    private static BriefDraft draft(UUID photo) {
        return new BriefDraft(
                new BriefDraft.ProductDraft(
                        "Tarn travel flask",
                        "A steel flask that keeps coffee hot through a whole morning and closes without a drip.",
                        List.of(
                                "Keeps drinks hot for 12 hours",
                                "Closes leakproof with one turn",
                                "Fits every cup holder"),
                        "29.00",
                        "https://example.com/tarn",
                        List.of(photo.toString())),
                new BriefDraft.BrandDraft(
                        null,
                        List.of("#1f5c57", "#d98e3f"),
                        "WARM",
                        List.of("cheap"),
                        "Hot for 12 hours when preheated."),
                List.of(
                        new BriefDraft.AudienceDraft("Commuters", List.of("hot coffee on the way", "no spills"), "en"),
                        new BriefDraft.AudienceDraft("Hikers", List.of("less weight", "warmth at the top"), "en")),
                new BriefDraft.GoalDraft("TRAFFIC", null, null),
                new BriefDraft.BudgetDraft("500", null, "USD"),
                null,
                List.of("9:16"),
                List.of("6", "15"));
    }

    private static byte[] png(BufferedImage image) {
        var bytes = new ByteArrayOutputStream();
        try {
            ImageIO.write(image, "png", bytes);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }

    private static <T> T good(Checked<T> answer) {
        if (answer instanceof Checked.Good<T> good) {
            return good.value();
        }
        throw new IllegalStateException("the demo brief must be a good one: " + answer);
    }
}
