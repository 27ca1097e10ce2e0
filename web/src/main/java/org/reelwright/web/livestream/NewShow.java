package org.reelwright.web.livestream;

import java.util.List;
import java.util.UUID;
import org.reelwright.domain.livestream.ShowDraft;
import org.reelwright.domain.livestream.ShowDraft.OfferDraft;
import org.reelwright.domain.livestream.ShowDraft.ProductDraft;

/** A {@link ShowDraft} for one campaign. */
public record NewShow(
        UUID campaign,
        String title,
        String language,
        String duration,
        String withBrief,
        List<ProductDraft> products,
        List<OfferDraft> offers,
        String startsAt,
        String zone) {

    static final NewShow NOTHING = new NewShow(null, null, null, null, null, null, null, null, null);

    ShowDraft draft() {
        return new ShowDraft(title, language, duration, withBrief, products, offers, startsAt, zone);
    }
}
