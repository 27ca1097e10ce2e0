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

    private static final String THEIRS = "theirs.";
    private static final String YOURS = "yours.";
    private static final String PICK = "pick.";

    @Inject
    private Desk desk;

    @Inject
    private HttpServletRequest request;

    private boolean settled;

    /** @param name of the field, in English */
    public record Difference(String field, String name, String theirs, String yours) {}

    /** Those that were found now; or those that were shown and are being answered, for a button that is not there does nothing. */
    public List<Difference> getDifferences() {
        return desk.conflicts().isEmpty() && !settled
                ? shown()
                : desk.conflicts().stream()
                        .map(c -> difference(c.field(), c.theirs(), c.yours()))
                        .toList();
    }

    private List<Difference> shown() {
        return request.getParameterMap().keySet().stream()
                .filter(name -> name.startsWith(THEIRS))
                .map(name -> name.substring(THEIRS.length()))
                .map(field -> difference(field, text(THEIRS + field), text(YOURS + field)))
                .toList();
    }

    private static Difference difference(String field, String theirs, String yours) {
        return new Difference(field, FieldNames.of(field), theirs, yours);
    }

    /** Takes over each text that was chosen; if it was changed a third time meanwhile, the question is asked again. */
    public void settle() {
        var seen = new TreeMap<String, String>();
        var chosen = new TreeMap<String, String>();
        var theirs = new TreeMap<String, String>();
        for (Map.Entry<String, String[]> given : request.getParameterMap().entrySet()) {
            if (given.getKey().startsWith(PICK)) {
                String field = given.getKey().substring(PICK.length());
                boolean mine = given.getValue()[0].equals("yours");
                theirs.put(field, text(THEIRS + field));
                seen.put(field, text((mine ? THEIRS : YOURS) + field));
                chosen.put(field, text((mine ? YOURS : THEIRS) + field));
            }
        }
        settled = true;
        if (desk.save(seen, chosen)) {
            desk.settle(theirs);
        }
    }

    private String text(String name) {
        return Optional.ofNullable(request.getParameter(name)).orElse("");
    }
}
