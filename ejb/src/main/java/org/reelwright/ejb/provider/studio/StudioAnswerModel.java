package org.reelwright.ejb.provider.studio;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import org.reelwright.domain.lead.AnswerDraft;
import org.reelwright.domain.lead.AnswerModel;
import org.reelwright.domain.lead.AnswerOrder;
import org.reelwright.domain.production.Progress;
import org.reelwright.domain.production.Provenance;

/** Answers with the best passage itself, word for word. */
@ApplicationScoped
public class StudioAnswerModel implements AnswerModel {

    private static final Provenance MADE_BY = new Provenance("studio", "extract-1 (quoted)");

    @Override
    public String provider() {
        return "studio";
    }

    @Override
    public Progress<AnswerDraft> begin(AnswerOrder order, String key) {
        AnswerOrder.Evidence best = order.evidence().get(0);
        return new Progress.Ready<>(new AnswerDraft(best.words(), List.of(best.number())), MADE_BY);
    }
}
