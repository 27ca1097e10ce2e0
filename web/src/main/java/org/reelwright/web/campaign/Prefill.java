package org.reelwright.web.campaign;

import java.util.ArrayList;
import java.util.List;
import org.reelwright.domain.campaign.BriefDraft.ProductDraft;
import org.reelwright.domain.campaign.FoundProduct;

/** Fills the fields that are still empty with what was found, and says which. */
final class Prefill {

    private Prefill() {}

    /** @return the names of the fields that it filled */
    static List<String> of(BriefForm form, FoundProduct found) {
        var typed = new ProductDraft(
                form.getName(), form.getDescription(), List.of(), form.getPrice(), form.getLandingPage(), List.of());
        ProductDraft filled = found.fill(typed);
        var names = new ArrayList<String>();
        note(names, "name", typed.name(), filled.name());
        note(names, "description", typed.description(), filled.description());
        note(names, "price", typed.price(), filled.price());
        note(names, "landing page", typed.landingPage(), filled.landingPage());
        form.setName(filled.name());
        form.setDescription(filled.description());
        form.setPrice(filled.price());
        form.setLandingPage(filled.landingPage());
        if (names.contains("price") && !found.currency().isEmpty()) {
            form.setCurrency(found.currency());
        }
        return names;
    }

    private static void note(List<String> names, String name, String before, String after) {
        if (!before.equals(after)) {
            names.add(name);
        }
    }
}
