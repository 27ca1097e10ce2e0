package org.reelwright.web.campaign;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.reelwright.domain.account.Viewer;
import org.reelwright.ejb.campaign.CampaignSearch;
import org.reelwright.web.shared.Words;

/** What the portal's search box asks while somebody types. */
@Path("/campaigns/search")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "campaigns")
public class CampaignSearchResource {

    private static final int MOST = 8;

    @Inject
    private CampaignSearch search;

    @Inject
    private Viewer viewer;

    @Inject
    private Words words;

    /** @param status in the person's language */
    public record Found(UUID id, String name, String status, String page) {}

    @GET
    @Operation(summary = "Campaigns by a part of their name, newest first, eight at most")
    public List<Found> find(@QueryParam("q") @DefaultValue("") String name) {
        return search.named(viewer, name, MOST).stream()
                .map(line -> new Found(
                        line.id(),
                        line.name(),
                        words.status(line.status()),
                        "/campaigns/campaign.xhtml?id=" + line.id()))
                .toList();
    }
}
