package org.reelwright.web.campaign;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** Where two people gave one field different texts: both are shown, and whoever came second chooses. */
@Named
@RequestScoped
public class MergePage {

    private static final String PICK = "pick.";

    @Inject
    private Desk desk;

    @Inject
    private HttpServletRequest request;

    /** @param name of the field, in English */
    public record Difference(String field, String name, String theirs, String yours) {}

    public List<Difference> getDifferences() {
        return desk.conflicts().stream()
                .map(c -> new Difference(c.field(), FieldNames.of(c.field()), c.theirs(), c.yours()))
                .toList();
    }

    /** Takes over each text that was chosen; if it was changed a third time meanwhile, the question is asked again. */
    public void settle() {
        var seen = new TreeMap<String, String>();
        var chosen = new TreeMap<String, String>();
        for (Map.Entry<String, String[]> given : request.getParameterMap().entrySet()) {
            if (given.getKey().startsWith(PICK) && given.getValue()[0].equals("yours")) {
                String field = given.getKey().substring(PICK.length());
                seen.put(field, text("theirs." + field));
                chosen.put(field, text("yours." + field));
            }
        }
        desk.save(seen, chosen);
    }

    private String text(String name) {
        return Optional.ofNullable(request.getParameter(name)).orElse("");
    }
}
