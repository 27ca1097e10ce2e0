package org.reelwright.ejb.delivery;

import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.reelwright.domain.account.Viewer;
import org.reelwright.domain.campaign.Budget;
import org.reelwright.domain.campaign.BudgetCheck;
import org.reelwright.domain.campaign.Campaign;
import org.reelwright.domain.delivery.LineItem;
import org.reelwright.domain.delivery.Spend;
import org.reelwright.domain.delivery.SpendBook;
import org.reelwright.domain.shared.Checked;
import org.reelwright.domain.shared.Money;
import org.reelwright.domain.shared.Violation;
import org.reelwright.ejb.account.Audited;

/**
 * What campaigns may spend, changed while they run too. More may be spent at once; less only down to what is spent or set
 * aside already, so that the limit holds at every moment.
 */
@Stateless
public class Budgets {

    @PersistenceContext
    EntityManager em;

    @Inject
    SpendBooks books;

    @Inject
    Clock clock;

    @Inject
    Event<LineUpChanged> changed;

    /** @param setAside for ads that are on their way */
    public record Spent(Money spent, Money setAside) {}

    /** In all; empty before the launch. */
    public Optional<Spent> spent(Viewer viewer, UUID campaignId) {
        return find(viewer, campaignId, LockModeType.NONE).flatMap(this::itemOf).flatMap(item -> em.createQuery(
                        "select s from Spend s where s.lineItemId = :item and s.period = :all", Spend.class)
                .setParameter("item", item.id())
                .setParameter("all", Spend.IN_ALL)
                .getResultStream()
                .findFirst()
                .map(spend -> new Spent(
                        new Money(spend.settledMicros(), item.price().currency()),
                        new Money(spend.reservedMicros(), item.price().currency()))));
    }

    /**
     * @param seen the budget that the person saw when they typed another
     * @param daily an even share when empty
     */
    @Audited("changed a budget")
    public Checked<Campaign> change(Viewer viewer, UUID campaignId, Budget seen, String total, String daily) {
        Optional<Campaign> found = find(viewer, campaignId, LockModeType.PESSIMISTIC_WRITE);
        if (found.isEmpty()) {
            return no("There is no such campaign.");
        }
        Campaign campaign = found.get();
        Budget now = campaign.brief().budget();
        if (!now.equals(seen)) {
            return no("Somebody else changed the budget meanwhile, to " + now.total() + " in all and " + now.daily()
                    + " a day. Look at it again.");
        }
        return BudgetCheck.check(campaign.brief(), total, daily).then(budget -> take(campaign, budget));
    }

    private Checked<Campaign> take(Campaign campaign, Budget budget) {
        Optional<LineItem> item = itemOf(campaign).filter(launched -> launched.sameCurrency(campaign.brief()));
        List<Violation> tooLittle = item.map(launched -> take(launched, budget)).orElse(List.of());
        if (!tooLittle.isEmpty()) {
            return new Checked.Bad<>(tooLittle);
        }
        if (!campaign.rebudget(budget)) {
            return no("The campaign has ended: nothing is spent any more.");
        }
        item.ifPresent(launched -> changed.fire(new LineUpChanged(campaign.id())));
        return new Checked.Good<>(campaign);
    }

    /** @return why not; then nothing changed */
    private List<Violation> take(LineItem item, Budget budget) {
        SpendBook book = books.open(item, item.flight().dayOf(clock.instant()));
        return book.rebudget(budget)
                ? List.of()
                : Stream.of(
                                tooLittle("budget.total", budget.total(), book.inAll()),
                                tooLittle("budget.daily", budget.daily(), book.today()))
                        .flatMap(Optional::stream)
                        .toList();
    }

    /** @return why the limit is below what was spent, if it is */
    static Optional<Violation> tooLittle(String field, Money limit, Spend spend) {
        var used = new Money(spend.used(), limit.currency());
        return limit.compareTo(used) >= 0
                ? Optional.empty()
                : Optional.of(new Violation(
                        field,
                        used + " are spent or set aside for ads that are on their way. Give at least that; what is"
                                + " set aside and not spent comes back within a quarter of an hour of a pause."));
    }

    private Optional<Campaign> find(Viewer viewer, UUID id, LockModeType lock) {
        return Optional.ofNullable(em.find(Campaign.class, id, lock)).filter(c -> viewer.maySee(c.advertiserId()));
    }

    private Optional<LineItem> itemOf(Campaign campaign) {
        return em.createQuery("select i from LineItem i where i.campaignId = :campaign", LineItem.class)
                .setParameter("campaign", campaign.id())
                .getResultStream()
                .findFirst();
    }

    private static <T> Checked<T> no(String why) {
        return new Checked.Bad<>(List.of(new Violation("", why)));
    }
}
