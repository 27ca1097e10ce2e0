package org.reelwright.web.account;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.reelwright.domain.account.ApiKey;
import org.reelwright.domain.account.Viewer;
import org.reelwright.ejb.account.Accounts;
import org.reelwright.ejb.account.IssuedKey;
import org.reelwright.web.shared.Refusal;

@Path("/keys")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Tag(name = "keys", description = "API keys of an advertiser")
public class KeysResource {

    /** @param name of the program that will use it */
    public record Wish(String name) {}

    /** @param secret only in the answer that issues the key */
    public record KeyView(
            UUID id, String name, Instant createdAt, Optional<Instant> revokedAt, Optional<String> secret) {

        static KeyView of(ApiKey key) {
            return new KeyView(key.id(), key.name(), key.createdAt(), key.revokedAt(), Optional.empty());
        }

        static KeyView of(IssuedKey issued) {
            ApiKey key = issued.key();
            return new KeyView(key.id(), key.name(), key.createdAt(), Optional.empty(), Optional.of(issued.secret()));
        }
    }

    @Inject
    private Accounts accounts;

    @Inject
    private Viewer viewer;

    @GET
    @Operation(summary = "All keys, revoked ones too, newest first")
    public List<KeyView> list(@QueryParam("advertiser") UUID advertiser) {
        return accounts.keys(viewer, Owner.of(viewer, advertiser)).stream()
                .map(KeyView::of)
                .toList();
    }

    @POST
    @Operation(summary = "Issue a key", description = "Its secret is shown in this answer and never again.")
    public Response issue(@QueryParam("advertiser") UUID advertiser, Wish wish) {
        String name = wish == null ? "" : wish.name();
        IssuedKey issued = Refusal.unlessGood(accounts.issueKey(viewer, Owner.of(viewer, advertiser), name));
        return Response.created(URI.create("keys/" + issued.key().id()))
                .entity(KeyView.of(issued))
                .build();
    }

    @DELETE
    @Path("/{id}")
    @Operation(summary = "Revoke a key")
    public void revoke(@PathParam("id") UUID id) {
        if (!accounts.revoke(viewer, id)) {
            throw new NotFoundException();
        }
    }
}
