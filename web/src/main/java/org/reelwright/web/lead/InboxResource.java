package org.reelwright.web.lead;

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
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.sse.Sse;
import jakarta.ws.rs.sse.SseEventSink;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.reelwright.domain.account.Viewer;
import org.reelwright.domain.lead.ChatNotice;
import org.reelwright.domain.lead.ConversationState;
import org.reelwright.domain.lead.Lead;
import org.reelwright.domain.lead.LeadField;
import org.reelwright.domain.lead.Verdict;
import org.reelwright.ejb.lead.SharedInbox;
import org.reelwright.web.shared.Refusal;

/** The chats, for whoever answers them. */
@Path("/inbox")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "leads")
public class InboxResource {

    private static final int SHOWN = 120;

    @Inject
    private SharedInbox inbox;

    @Inject
    private InboxFollowers followers;

    @Inject
    private ChatRooms rooms;

    @Inject
    private Viewer viewer;

    /** @param name of the person, or a word of the chat's own that is no name */
    public record Row(
            UUID id,
            String name,
            String campaign,
            ConversationState state,
            String assignee,
            String last,
            Instant lastAt) {

        static Row of(SharedInbox.Row row) {
            String last = row.last();
            return new Row(
                    row.chat().id(),
                    row.name().isEmpty() ? visitor(row.chat().id()) : row.name(),
                    row.campaign(),
                    row.chat().state(),
                    row.chat().assignee().orElse(""),
                    last.length() > SHOWN ? last.substring(0, SHOWN) + "…" : last,
                    row.chat().lastAt());
        }

        static String visitor(UUID chat) {
            return "Visitor " + chat.toString().substring(0, 4).toUpperCase(java.util.Locale.ROOT);
        }
    }

    /** @param creative whose click brought the visitor, or empty */
    public record Open(
            UUID id,
            String name,
            String campaign,
            UUID campaignId,
            ConversationState state,
            String assignee,
            String creative,
            List<ChatView.Said> said,
            List<LeadOf> leads,
            List<String> canned,
            List<Colleague> colleagues) {

        static Open of(SharedInbox.Thread thread) {
            return new Open(
                    thread.chat().id(),
                    Row.visitor(thread.chat().id()),
                    thread.campaign(),
                    thread.chat().campaignId(),
                    thread.chat().state(),
                    thread.chat().assignee().orElse(""),
                    thread.chat()
                            .click()
                            .map(click -> click.creativeId().toString())
                            .orElse(""),
                    thread.said().stream().map(ChatView.Said::of).toList(),
                    thread.leads().stream().map(LeadOf::of).toList(),
                    thread.canned(),
                    thread.colleagues().stream()
                            .map(user -> new Colleague(user.login(), user.displayName()))
                            .toList());
        }
    }

    /** @param login to assign a chat to */
    public record Colleague(String login, String name) {}

    /** @param name of the chat, as its row has it */
    public record Notice(UUID id, UUID chat, String name, ChatNotice.Kind kind, String by, String to) {

        static Notice of(SharedInbox.Notice told) {
            ChatNotice notice = told.notice();
            return new Notice(
                    notice.id(),
                    notice.conversationId(),
                    told.name().isEmpty() ? Row.visitor(notice.conversationId()) : told.name(),
                    notice.kind(),
                    notice.givenBy(),
                    notice.givenTo());
        }
    }

    /** @param to login of a colleague */
    public record Assignment(String to) {}

    public record LeadOf(UUID id, Map<LeadField, String> given, Verdict verdict, Instant consentedAt, String callAt) {

        static LeadOf of(Lead lead) {
            return new LeadOf(
                    lead.id(),
                    lead.given(),
                    lead.verdict(),
                    lead.consentedAt(),
                    lead.callAt().map(Object::toString).orElse(""));
        }
    }

    public record Reply(String words) {}

    @GET
    @Operation(summary = "Chats, those that wait for a person first, sixty at most; or one's own that are not closed")
    public List<Row> list(@QueryParam("mine") boolean mine) {
        return (mine ? inbox.mine(viewer) : inbox.list(viewer))
                .stream().map(Row::of).toList();
    }

    @GET
    @Path("/notices")
    @Operation(summary = "What chats were given to one or taken from one, as long as it was not read")
    public List<Notice> notices() {
        return inbox.notices(viewer).stream().map(Notice::of).toList();
    }

    @DELETE
    @Path("/notices/{notice}")
    @Operation(summary = "A notice was read")
    public Response read(@PathParam("notice") UUID notice) {
        inbox.read(viewer, notice);
        return Response.noContent().build();
    }

    @GET
    @Path("/events")
    @Produces(MediaType.SERVER_SENT_EVENTS)
    @Operation(summary = "Follow the inbox live", description = "Events moved and typing, each with the id of a chat.")
    public void follow(@Context Sse sse, @Context SseEventSink sink) {
        followers.join(viewer, sse, sink);
    }

    @GET
    @Path("/{chat}")
    @Operation(summary = "One chat")
    public Open open(@PathParam("chat") UUID chat) {
        return inbox.thread(viewer, chat).map(Open::of).orElseThrow(NotFoundException::new);
    }

    @POST
    @Path("/{chat}/take")
    @Operation(summary = "Take a chat over, from the assistant or from a colleague")
    public Response take(@PathParam("chat") UUID chat) {
        return done(inbox.take(viewer, chat));
    }

    @POST
    @Path("/{chat}/assign")
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(summary = "Give a chat to a colleague; whoever had it is told")
    public Response assign(@PathParam("chat") UUID chat, Assignment assignment) {
        return done(inbox.assign(
                viewer,
                chat,
                Optional.ofNullable(assignment).map(Assignment::to).orElse("")));
    }

    @POST
    @Path("/{chat}/reply")
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(summary = "Say something in a chat; whoever does takes it over")
    public Response reply(@PathParam("chat") UUID chat, Reply reply) {
        return done(inbox.reply(viewer, chat, reply == null || reply.words() == null ? "" : reply.words()));
    }

    @POST
    @Path("/{chat}/typing")
    @Operation(summary = "Show the visitor that somebody is writing")
    public Response typing(@PathParam("chat") UUID chat) {
        inbox.find(viewer, chat).ifPresent(found -> rooms.typing(chat));
        return Response.noContent().build();
    }

    @POST
    @Path("/{chat}/give-back")
    @Operation(summary = "Give a chat back to the assistant")
    public Response giveBack(@PathParam("chat") UUID chat) {
        return done(inbox.giveBack(viewer, chat));
    }

    @POST
    @Path("/{chat}/close")
    @Operation(summary = "End a chat")
    public Response close(@PathParam("chat") UUID chat) {
        return done(inbox.close(viewer, chat));
    }

    private static Response done(org.reelwright.domain.shared.Checked<?> answer) {
        Refusal.unlessGood(answer);
        return Response.noContent().build();
    }
}
