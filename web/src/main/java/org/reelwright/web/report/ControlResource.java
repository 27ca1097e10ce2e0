package org.reelwright.web.report;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.reelwright.domain.account.Viewer;
import org.reelwright.domain.campaign.Campaign;
import org.reelwright.domain.report.Control;
import org.reelwright.ejb.campaign.Campaigns;
import org.reelwright.ejb.report.Controls;
import org.reelwright.web.shared.Refusal;

@Path("/campaigns/{id}/control")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Tag(name = "reports")
public class ControlResource {

    /** @param creative id of a film of the campaign */
    public record Wish(UUID creative) {}

    public record ControlView(UUID creative, String chosenBy, Instant chosenAt) {

        static ControlView of(Control control) {
            return new ControlView(control.creativeId(), control.chosenBy(), control.chosenAt());
        }
    }

    @Inject
    private Controls controls;

    @Inject
    private Campaigns campaigns;

    @Inject
    private Viewer viewer;

    @PathParam("id")
    private UUID campaign;

    @GET
    @Operation(summary = "The film that all others are held against")
    public ControlView control() {
        return controls.of(viewer, campaign).map(ControlView::of).orElseThrow(NotFoundException::new);
    }

    @PUT
    @Operation(
            summary = "Choose that film",
            description = "It is served like any other; lift is told from where it was.")
    public ControlView choose(Wish wish) {
        Campaign known = campaigns.find(viewer, campaign).orElseThrow(NotFoundException::new);
        UUID creative = Optional.ofNullable(wish)
                .map(Wish::creative)
                .orElseThrow(() -> Refusal.of("creative", "Name the id of a film of this campaign."));
        return ControlView.of(Refusal.unlessGood(controls.choose(viewer, known.id(), creative)));
    }
}
