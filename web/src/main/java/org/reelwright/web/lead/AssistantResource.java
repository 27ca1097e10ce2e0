package org.reelwright.web.lead;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.FormParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.EntityPart;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.reelwright.domain.account.Viewer;
import org.reelwright.domain.lead.DocumentKind;
import org.reelwright.domain.lead.KnownDocument;
import org.reelwright.domain.lead.LeadForm;
import org.reelwright.domain.lead.LeadTerms;
import org.reelwright.ejb.lead.Knowledges;
import org.reelwright.ejb.lead.LeadFigures;
import org.reelwright.ejb.lead.LeadForms;
import org.reelwright.ejb.lead.Teaching;
import org.reelwright.web.shared.Refusal;

@Path("/campaigns/{campaign}/assistant")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "leads")
public class AssistantResource {

    @Inject
    private Knowledges knowledges;

    @Inject
    private Teaching teaching;

    @Inject
    private LeadForms forms;

    @Inject
    private LeadFigures figures;

    @Inject
    private Viewer viewer;

    @PathParam("campaign")
    private UUID campaign;

    /** @param leftOut passages that would steer a machine, and are not kept */
    public record Known(UUID id, DocumentKind kind, String name, int passages, int leftOut) {

        static Known of(KnownDocument document) {
            return new Known(document.id(), document.kind(), document.name(), document.passages(), document.leftOut());
        }
    }

    /** @param version to be sent back with a change @param secret that webhooks are signed with */
    public record Form(int version, boolean open, LeadTerms terms, String secret) {

        static Form of(LeadForm form) {
            return new Form(
                    form.version(), form.isOpen(), form.terms(), form.seal().shown());
        }
    }

    /** @param fields texts under their names, such as {@code asks.email} and {@code rules.budget} */
    public record Change(int version, Map<String, String> fields) {}

    public record Questions(String lines) {}

    @GET
    @Operation(summary = "How this campaign takes leads")
    public Form form() {
        return forms.find(viewer, campaign).map(Form::of).orElseThrow(NotFoundException::new);
    }

    @PUT
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(summary = "Set up the assistant and the form", description = "With open = true anybody may use them.")
    public Form save(Change change) {
        if (change == null || change.fields() == null) {
            throw Refusal.of("fields", "Send the fields.");
        }
        change.fields().values().removeIf(Objects::isNull);
        return Form.of(Refusal.unlessGood(forms.save(viewer, campaign, change.version(), change.fields())));
    }

    @GET
    @Path("/documents")
    @Operation(summary = "What the assistant knows")
    public List<Known> documents() {
        return knowledges.list(viewer, campaign).stream().map(Known::of).toList();
    }

    @POST
    @Path("/documents")
    @Consumes(MediaType.MULTIPART_FORM_DATA)
    @Operation(
            summary = "Teach it a document",
            description = "PDF, DOCX, HTML or CSV by content, up to 20 MB. One of the same name is replaced.")
    public Response upload(@Parameter(hidden = true) @FormParam("file") EntityPart file) throws IOException {
        if (file == null) {
            throw Refusal.of("file", "Send the document as the part named file.");
        }
        try (InputStream content = file.getContent()) {
            return created(Refusal.unlessGood(
                    teaching.upload(viewer, campaign, file.getFileName().orElse("document"), content)));
        }
    }

    @POST
    @Path("/brief")
    @Operation(summary = "Teach it the brief as it is now")
    public Response brief() {
        return created(Refusal.unlessGood(teaching.brief(viewer, campaign)));
    }

    @POST
    @Path("/page")
    @Operation(summary = "Teach it the landing page as it is now")
    public Response page() {
        return created(Refusal.unlessGood(teaching.page(viewer, campaign)));
    }

    @POST
    @Path("/questions")
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(summary = "Teach it questions with their answers", description = "A line each: question | answer.")
    public Response questions(Questions typed) {
        if (typed == null || typed.lines() == null) {
            throw Refusal.of("questions", "Send the lines.");
        }
        return created(Refusal.unlessGood(teaching.questions(viewer, campaign, typed.lines())));
    }

    @DELETE
    @Path("/documents/{document}")
    @Operation(summary = "Have it forget a document")
    public Response drop(@PathParam("document") UUID document) {
        if (!teaching.drop(viewer, campaign, document)) {
            throw new NotFoundException();
        }
        return Response.noContent().build();
    }

    @POST
    @Path("/trial")
    @Operation(
            summary = "Ask it the trial questions",
            description = "Each with its answer, and whether that is as it must be.")
    public List<LeadFigures.Tried> trial() {
        return figures.tryOut(viewer, campaign);
    }

    private static Response created(KnownDocument document) {
        return Response.status(Response.Status.CREATED)
                .entity(Known.of(document))
                .build();
    }
}
