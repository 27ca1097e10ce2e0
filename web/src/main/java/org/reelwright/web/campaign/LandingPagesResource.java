package org.reelwright.web.campaign;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.reelwright.domain.account.Viewer;
import org.reelwright.domain.campaign.BriefCheck;
import org.reelwright.domain.campaign.FoundProduct;
import org.reelwright.ejb.campaign.LandingPages;
import org.reelwright.web.account.Owner;
import org.reelwright.web.asset.AssetView;
import org.reelwright.web.shared.Refusal;

@Path("/landing-pages")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Tag(name = "campaigns")
public class LandingPagesResource {

    @Inject
    private LandingPages pages;

    @Inject
    private Viewer viewer;

    /** @param pictures whether its pictures are to be taken in as photos too */
    public record Address(String address, boolean pictures) {}

    /** @param photos those that were taken in */
    public record Found(FoundProduct product, List<AssetView> photos) {}

    @POST
    @Operation(
            summary = "Read what a page says of its product",
            description = "JSON-LD, Open Graph and the title, as text for a brief. Only pages on the open internet.")
    public Found read(@QueryParam("advertiser") UUID advertiser, Address given) {
        UUID owner = Owner.of(viewer, advertiser);
        if (given == null || given.address() == null) {
            throw Refusal.of("address", "Send the address of the page.");
        }
        FoundProduct product = Refusal.unlessGood(pages.read(given.address()));
        List<AssetView> photos = given.pictures()
                ? pages.takePictures(viewer, owner, product.pictures(), BriefCheck.MOST_PHOTOS).stream()
                        .map(AssetView::of)
                        .toList()
                : List.of();
        return new Found(product, photos);
    }
}
