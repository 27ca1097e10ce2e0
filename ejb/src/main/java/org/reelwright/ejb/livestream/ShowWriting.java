package org.reelwright.ejb.livestream;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Optional;
import java.util.UUID;
import java.util.random.RandomGenerator;
import java.util.stream.Collectors;
import org.reelwright.domain.account.Viewer;
import org.reelwright.domain.campaign.Campaign;
import org.reelwright.domain.livestream.RunOfShow;
import org.reelwright.domain.livestream.ShowCheck;
import org.reelwright.domain.livestream.ShowDraft;
import org.reelwright.domain.livestream.ShowEdit;
import org.reelwright.domain.livestream.ShowScript;
import org.reelwright.domain.livestream.ShowTerms;
import org.reelwright.domain.livestream.ShowWords;
import org.reelwright.domain.livestream.Timing;
import org.reelwright.domain.production.Progress;
import org.reelwright.domain.production.Talk;
import org.reelwright.domain.shared.Checked;
import org.reelwright.domain.shared.OutsideTrouble;
import org.reelwright.domain.shared.Violation;
import org.reelwright.ejb.production.Talks;
import org.reelwright.ejb.script.PolicyBook;

/** Has a run of show written. The model is asked outside of any transaction: it may take its time. */
@ApplicationScoped
public class ShowWriting {

    @Inject
    Shows shows;

    @Inject
    ShowModels models;

    @Inject
    Talks talks;

    @Inject
    PolicyBook book;

    @Inject
    RandomGenerator chance;

    public Checked<RunOfShow> write(Viewer viewer, UUID campaignId, ShowDraft draft) {
        Optional<Campaign> campaign = shows.campaign(viewer, campaignId);
        if (campaign.isEmpty()) {
            return Shows.no("campaign", "Choose one of your campaigns.");
        }
        long seed = chance.nextInt(1 << 30);
        return ShowCheck.check(draft, campaign.get().brief(), seed).then(terms -> write(viewer, campaign.get(), terms));
    }

    private Checked<RunOfShow> write(Viewer viewer, Campaign campaign, ShowTerms terms) {
        Progress<ShowScript> made =
                talks.order(Talk.SHOW, campaign.id(), models.model(), terms.order(), ShowScript::material);
        if (made instanceof Progress.Ready<ShowScript> ready) {
            return checked(ready.result(), terms)
                    .then(script ->
                            new Checked.Good<>(shows.keep(viewer, campaign.id(), terms, script, ready.provenance())));
        }
        if (made instanceof Progress.Declined<ShowScript> declined) {
            return Shows.no("products", declined.why());
        }
        throw OutsideTrouble.passing("the text model wrote no run of show: " + made, null);
    }

    /** What the brief itself says may be refused by a policy: that is for a person to mend. */
    private Checked<ShowScript> checked(ShowScript script, ShowTerms terms) {
        Checked<ShowScript> read = new ShowWords(terms.order(), book.policies()).read(script);
        if (read instanceof Checked.Bad<ShowScript> bad) {
            return Shows.no(
                    "products",
                    bad.violations().stream()
                            .map(Violation::message)
                            .distinct()
                            .limit(3)
                            .collect(Collectors.joining(" ")));
        }
        return ShowEdit.refit(
                ((Checked.Good<ShowScript>) read).value().segments(),
                terms.order().seconds(),
                Timing.NONE);
    }
}
