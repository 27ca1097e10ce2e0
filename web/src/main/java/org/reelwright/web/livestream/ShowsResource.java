package org.reelwright.web.livestream;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.reelwright.domain.account.Viewer;
import org.reelwright.domain.livestream.RunOfShow;
import org.reelwright.ejb.livestream.ShowRow;
import org.reelwright.ejb.livestream.ShowWriting;
import org.reelwright.ejb.livestream.Shows;
import org.reelwright.web.shared.Refusal;

@Path("/livestreams")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Tag(name = "livestreams")
public class ShowsResource {

    private static final int PAGE = 50;

    @Inject
    private Shows shows;

    @Inject
    private ShowWriting writing;

    @Inject
    private Viewer viewer;

    @GET
    @Operation(summary = "Runs of show, the latest changed first, 50 at a time")
    public List<ShowRow> list(@QueryParam("from") @DefaultValue("0") int from) {
        return shows.list(viewer, Math.max(0, from), PAGE);
    }

    @POST
    @Operation(
            summary = "Have a run of show written",
            description = "From the campaign's product and more products, offers with times, and a duration of 5"
                    + " minutes to 4 hours. Nothing is claimed that brief and offers do not hold.")
    public Response write(NewShow order) {
        NewShow given = Optional.ofNullable(order).orElse(NewShow.NOTHING);
        UUID campaign = Optional.ofNullable(given.campaign())
                .orElseThrow(() -> Refusal.of("campaign", "Choose one of your campaigns."));
        RunOfShow show = Refusal.unlessGood(writing.write(viewer, campaign, given.draft()));
        return Response.created(URI.create("livestreams/" + show.id()))
                .entity(ShowView.of(show))
                .build();
    }
}
