package org.reelwright.web.campaign;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.FormParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.EntityPart;
import jakarta.ws.rs.core.MediaType;
import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.media.SchemaProperty;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.reelwright.domain.account.Viewer;
import org.reelwright.domain.campaign.FeedItem;
import org.reelwright.domain.campaign.FoundProduct;
import org.reelwright.ejb.campaign.ProductFeeds;
import org.reelwright.web.account.Owner;
import org.reelwright.web.shared.Refusal;

@Path("/feeds")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "campaigns")
public class FeedsResource {

    @Inject
    private ProductFeeds feeds;

    @Inject
    private Viewer viewer;

    /** @param row in the feed */
    public record Item(UUID id, UUID feed, int row, FoundProduct product) {

        static Item of(FeedItem item) {
            return new Item(item.id(), item.feedId(), item.row(), item.product());
        }
    }

    @POST
    @Consumes(MediaType.MULTIPART_FORM_DATA)
    @Operation(
            summary = "Upload a product feed",
            description =
                    "Google Merchant Center's format: RSS 2.0 or Atom with its fields, or tab-separated values, in"
                            + " UTF-8, at most 20,000 products. The answer names each row that was not taken, and why.")
    @RequestBody(
            content =
                    @Content(
                            mediaType = MediaType.MULTIPART_FORM_DATA,
                            schema =
                                    @Schema(
                                            requiredProperties = "file",
                                            properties = @SchemaProperty(name = "file", format = "binary"))))
    public ProductFeeds.Taken upload(
            @QueryParam("advertiser") UUID advertiser, @Parameter(hidden = true) @FormParam("file") EntityPart file)
            throws IOException {
        UUID owner = Owner.of(viewer, advertiser);
        if (file == null) {
            throw Refusal.of("file", "Send the feed as the part named file.");
        }
        try (InputStream content = file.getContent()) {
            return Refusal.unlessGood(feeds.take(viewer, owner, content));
        }
    }

    @GET
    @Operation(summary = "Products of the newest feeds, at most 200")
    public List<Item> list(@QueryParam("advertiser") UUID advertiser) {
        return feeds.list(viewer, Owner.of(viewer, advertiser)).stream()
                .map(Item::of)
                .toList();
    }
}
