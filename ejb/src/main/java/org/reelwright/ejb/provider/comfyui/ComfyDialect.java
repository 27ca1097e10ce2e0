package org.reelwright.ejb.provider.comfyui;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.reelwright.ejb.provider.http.Dialect;
import org.reelwright.ejb.provider.http.Garbled;
import org.reelwright.ejb.provider.http.No;
import org.reelwright.ejb.provider.http.Reply;

/** A graph that is refused says which of its nodes is wrong, and in what. */
final class ComfyDialect implements Dialect {

    @Override
    public Optional<No> refusal(Reply reply) {
        return reply.good()
                ? Optional.empty()
                : Optional.of(No.of(No.byStatus(reply.status()), "ComfyUI says: " + why(reply), reply));
    }

    private static String why(Reply reply) {
        try {
            JsonNode body = reply.json();
            var why = new ArrayList<String>();
            add(why, body.path("error"));
            body.path("node_errors")
                    .fields()
                    .forEachRemaining(node -> node.getValue().path("errors").forEach(error -> {
                        why.add("node " + node.getKey() + " ("
                                + node.getValue().path("class_type").asText("?") + "):");
                        add(why, error);
                    }));
            return why.isEmpty() ? reply.excerpt() : String.join(" ", why);
        } catch (Garbled e) {
            return reply.excerpt();
        }
    }

    private static void add(List<String> why, JsonNode error) {
        for (String part : new String[] {"message", "details"}) {
            if (!error.path(part).asText("").isBlank()) {
                why.add(error.path(part).asText().strip());
            }
        }
    }
}
