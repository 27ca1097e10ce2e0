package org.reelwright.web.campaign;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.UUID;
import org.reelwright.domain.account.Viewer;
import org.reelwright.domain.campaign.FeedItem;
import org.reelwright.domain.campaign.FoundProduct;
import org.reelwright.domain.shared.Checked;
import org.reelwright.ejb.campaign.LandingPages;
import org.reelwright.ejb.campaign.ProductFeeds;
import org.reelwright.web.shared.NotThere;

/** Fills what is empty from a product's own page or a feed; each of it is a guess until somebody has looked at it. */
@Named
@RequestScoped
public class BriefReading {

    private static final int PHOTOS_OF_A_PAGE = 4;
    private static final String PAGE = "product.landingPage";

    @Inject
    private Viewer viewer;

    @Inject
    private Desk desk;

    @Inject
    private BriefPhotos photos;

    @Inject
    private LandingPages pages;

    @Inject
    private ProductFeeds feeds;

    @Inject
    private HttpServletRequest request;

    private String trouble = "";
    private int filled = -1;

    public void readPage() {
        if (!desk.save()) {
            return;
        }
        Checked<FoundProduct> found = pages.read(desk.getTyped().getOrDefault(PAGE, ""));
        trouble = found instanceof Checked.Bad<FoundProduct> bad ? BriefPhotos.words(bad) : "";
        if (found instanceof Checked.Good<FoundProduct> good) {
            fill(good.value());
        }
    }

    /**
     * Begins with a product of a feed, if the address names one. The draft's name follows from it, so that looking twice
     * begins one draft only.
     */
    public void begin() {
        Optional<FeedItem> item = NotThere.id(request.getParameter("item")).flatMap(id -> feeds.find(viewer, id));
        if (item.isEmpty() || desk.owner().isEmpty()) {
            return;
        }
        UUID one = UUID.nameUUIDFromBytes((viewer.name() + item.get().id()).getBytes(StandardCharsets.UTF_8));
        desk.turnTo(one);
        if (desk.kept().flatMap(draft -> draft.campaignId()).isPresent()) {
            desk.turnTo(UUID.randomUUID());
        }
        if (desk.kept().isEmpty()) {
            fill(item.get().product());
        }
    }

    private void fill(FoundProduct found) {
        int before = desk.getTyped().size();
        Map<String, String> guesses = new TreeMap<>(Map.of(
                "product.name",
                found.name(),
                "product.description",
                found.description(),
                "product.price",
                found.price(),
                PAGE,
                found.landingPage()));
        if (!found.price().isEmpty() && !desk.isAny("product.price")) {
            guesses.put("budget.currency", found.currency());
        }
        desk.guess(guesses);
        if (photos.getPhotos().isEmpty()) {
            pages.takePictures(viewer, desk.owner().orElseThrow(), found.pictures(), PHOTOS_OF_A_PAGE)
                    .forEach(photos::add);
        }
        filled = desk.getTyped().size() - before;
    }

    /** Why the page could not be read; empty if it could, or was not asked for. */
    public String getTrouble() {
        return trouble;
    }

    /** How many fields were filled; below zero when nothing was read. */
    public int getFilled() {
        return filled;
    }
}
