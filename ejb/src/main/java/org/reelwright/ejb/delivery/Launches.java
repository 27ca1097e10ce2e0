package org.reelwright.ejb.delivery;

import static org.reelwright.domain.campaign.CampaignStatus.ENDED;
import static org.reelwright.domain.campaign.CampaignStatus.PAUSED;
import static org.reelwright.domain.campaign.CampaignStatus.RUNNING;

import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.time.Instant;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.BiFunction;
import java.util.function.Consumer;
import org.reelwright.domain.account.Viewer;
import org.reelwright.domain.campaign.Brief;
import org.reelwright.domain.campaign.Budget;
import org.reelwright.domain.campaign.Campaign;
import org.reelwright.domain.campaign.CampaignStatus;
import org.reelwright.domain.delivery.LineItem;
import org.reelwright.domain.delivery.Spend;
import org.reelwright.domain.rendition.Creative;
import org.reelwright.domain.rendition.CreativeStatus;
import org.reelwright.domain.rendition.Rule;
import org.reelwright.domain.review.Review;
import org.reelwright.domain.shared.Checked;
import org.reelwright.domain.shared.Money;
import org.reelwright.domain.shared.Violation;
import org.reelwright.ejb.account.Audited;
import org.reelwright.ejb.asset.AssetRights;
import org.reelwright.ejb.rendition.Creatives;
import org.reelwright.ejb.rendition.Provenances;

/** Starts and stops the serving of campaigns. */
@Stateless
public class Launches {

    @PersistenceContext
    EntityManager em;

    @Inject
    Clock clock;

    @Inject
    Event<LineUpChanged> changed;

    @Inject
    Prices prices;

    @Inject
    Provenances provenances;

    @Inject
    AssetRights rights;

    @Inject
    Creatives creatives;

    /** Serves a campaign that has at least one approved film and whose flight is not over. */
    @Audited("launched a campaign")
    public Checked<Campaign> launch(Viewer viewer, UUID campaignId) {
        return with(viewer, campaignId, (campaign, item) -> goOn(campaign, item, "launched"));
    }

    /** Goes on after a pause, under the terms that the brief has now. */
    @Audited("resumed a campaign")
    public Checked<Campaign> resume(Viewer viewer, UUID campaignId) {
        return with(
                viewer,
                campaignId,
                (campaign, item) ->
                        campaign.status() == PAUSED ? goOn(campaign, item, "resumed") : no(campaign, "resumed"));
    }

    @Audited("paused a campaign")
    public Checked<Campaign> pause(Viewer viewer, UUID campaignId) {
        return with(viewer, campaignId, (campaign, item) -> move(campaign, item, LineItem::pause, PAUSED, "paused"));
    }

    /** Ends serving for good. */
    @Audited("ended a campaign")
    public Checked<Campaign> end(Viewer viewer, UUID campaignId) {
        return with(viewer, campaignId, (campaign, item) -> move(campaign, item, LineItem::end, ENDED, "ended"));
    }

    private Checked<Campaign> goOn(Campaign campaign, Optional<LineItem> item, String verb) {
        if (!campaign.status().mayBecome(RUNNING)) {
            return no(campaign, verb);
        }
        Instant now = clock.instant();
        List<Violation> refused = refusals(campaign, item, now);
        if (!refused.isEmpty()) {
            return new Checked.Bad<>(refused);
        }
        if (item.isEmpty()) {
            open(campaign, now);
        }
        return move(campaign, item, old -> old.resume(campaign.brief(), prices.list()), RUNNING, verb);
    }

    /** The first reason not to go on; when there is none, the brief's budget holds. */
    private List<Violation> refusals(Campaign campaign, Optional<LineItem> item, Instant now) {
        if (!now.isBefore(campaign.brief().flight().endsAt())) {
            return why(
                    "flight.last",
                    "The flight ended on " + campaign.brief().flight().last() + ": choose a later last day.");
        }
        List<Violation> unfit = unfit(approvedFilms(campaign), campaign);
        if (!unfit.isEmpty()) {
            return unfit;
        }
        if (price(campaign.brief()).isEmpty()) {
            return why(
                    "budget.currency",
                    "There is no price in this currency. Choose one of "
                            + String.join(", ", prices.list().byCurrency().keySet()) + ".");
        }
        if (item.isPresent() && !item.get().sameCurrency(campaign.brief())) {
            return why("budget.currency", "Money was already spent in another currency: keep that of the launch.");
        }
        return item.map(old -> limit(old, campaign.brief(), now)).orElse(List.of());
    }

    private Optional<Money> price(Brief brief) {
        return prices.list()
                .perThousand(brief.goal().objective(), brief.budget().total().currency());
    }

    private List<Violation> unfit(List<Creative> films, Campaign campaign) {
        if (films.isEmpty()) {
            return why("", "No film of this campaign is approved yet: approve at least one first.");
        }
        List<Violation> ended = rights.refusals(shown(films, campaign));
        if (!ended.isEmpty()) {
            return ended;
        }
        Optional<Creative> mute = films.stream()
                .filter(film -> !provenances.intact(film.files().film()))
                .findFirst();
        if (mute.isPresent()) {
            return why(
                    "",
                    "The file of the film " + mute.get().subject().path()
                            + " no longer says which models made it, as the law asks: have a new version of it made.");
        }
        return failed(films).map(film -> why("", notFit(film))).orElse(List.of());
    }

    private Set<UUID> shown(List<Creative> films, Campaign campaign) {
        var shown = new HashSet<>(campaign.brief().material());
        films.forEach(film -> creatives.planOf(film).scenes().forEach(scene -> shown.add(scene.photo())));
        return shown;
    }

    private void open(Campaign campaign, Instant now) {
        LineItem item = LineItem.launch(campaign, prices.list(), now);
        em.persist(item);
        em.persist(Spend.inAll(item));
    }

    /** Of days that are over the limits stay as they were. @return why they are too low; then none is changed */
    private List<Violation> limit(LineItem item, Brief brief, Instant now) {
        List<Spend> spends = em.createQuery(
                        "select s from Spend s where s.lineItemId = :item and (s.period = :all or s.period >= :today)"
                                + " order by s.period desc",
                        Spend.class)
                .setParameter("item", item.id())
                .setParameter("all", Spend.IN_ALL)
                .setParameter("today", brief.flight().dayOf(now).toString())
                .setLockMode(LockModeType.PESSIMISTIC_WRITE)
                .getResultList();
        List<Violation> tooLittle = spends.stream()
                .flatMap(spend -> Budgets.tooLittle(field(spend), limit(brief.budget(), spend), spend).stream())
                .toList();
        if (tooLittle.isEmpty()) {
            spends.forEach(spend -> spend.rebudget(limit(brief.budget(), spend).micros()));
        }
        return tooLittle;
    }

    private static Money limit(Budget budget, Spend spend) {
        return isInAll(spend) ? budget.total() : budget.daily();
    }

    private static String field(Spend spend) {
        return isInAll(spend) ? "budget.total" : "budget.daily";
    }

    private static boolean isInAll(Spend spend) {
        return spend.period().equals(Spend.IN_ALL);
    }

    private Checked<Campaign> move(
            Campaign campaign, Optional<LineItem> item, Consumer<LineItem> act, CampaignStatus next, String verb) {
        if (!campaign.moveTo(next)) {
            return no(campaign, verb);
        }
        item.ifPresent(act);
        changed.fire(new LineUpChanged(campaign.id()));
        return new Checked.Good<>(campaign);
    }

    private Checked<Campaign> with(
            Viewer viewer, UUID campaignId, BiFunction<Campaign, Optional<LineItem>, Checked<Campaign>> act) {
        return Optional.ofNullable(em.find(Campaign.class, campaignId))
                .filter(campaign -> viewer.maySee(campaign.advertiserId()))
                .map(campaign -> act.apply(campaign, itemOf(campaign)))
                .orElseGet(() -> bad("", "There is no such campaign."));
    }

    private Optional<LineItem> itemOf(Campaign campaign) {
        return em.createQuery("select i from LineItem i where i.campaignId = :campaign", LineItem.class)
                .setParameter("campaign", campaign.id())
                .getResultStream()
                .findFirst();
    }

    /** Those that would be served. */
    private List<Creative> approvedFilms(Campaign campaign) {
        List<Creative> films = em.createQuery(
                        "select c from Creative c where c.campaignId = :campaign and c.status = :approved",
                        Creative.class)
                .setParameter("campaign", campaign.id())
                .setParameter("approved", CreativeStatus.APPROVED)
                .getResultList();
        return List.copyOf(LineUpQuery.newest(films));
    }

    /** A film that was approved although its check failed or there was none, and for which nobody answers. */
    private Optional<Creative> failed(List<Creative> films) {
        return films.stream()
                .filter(film -> !film.quality().allows() && !overruled(film))
                .findFirst();
    }

    private boolean overruled(Creative creative) {
        return em.createQuery("select r from Review r where r.creativeId = :creative", Review.class)
                .setParameter("creative", creative.id())
                .getResultStream()
                .anyMatch(review -> review.covers(creative));
    }

    private static String notFit(Creative film) {
        if (!film.quality().isChecked()) {
            return "The " + film.subject().seconds() + " s film in "
                    + film.subject().shape().orElseThrow().ratio()
                    + " was never checked: have it made anew, or let an account manager approve it all the same and say why.";
        }
        return "The " + film.subject().seconds() + " s film in "
                + film.subject().shape().orElseThrow().ratio() + " failed its check ("
                + Rule.words(film.quality().failedRules())
                + "): reject it, or let an account manager approve it all the same and say why.";
    }

    private static Checked<Campaign> no(Campaign campaign, String verb) {
        return bad(
                "",
                "A campaign that is "
                        + campaign.status().name().toLowerCase(Locale.ROOT).replace('_', ' ') + " cannot be " + verb
                        + ".");
    }

    private static Checked<Campaign> bad(String field, String message) {
        return new Checked.Bad<>(why(field, message));
    }

    private static List<Violation> why(String field, String message) {
        return List.of(new Violation(field, message));
    }
}
