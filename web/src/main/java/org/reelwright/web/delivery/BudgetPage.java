package org.reelwright.web.delivery;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.math.BigDecimal;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.reelwright.domain.account.Viewer;
import org.reelwright.domain.campaign.Budget;
import org.reelwright.domain.campaign.Campaign;
import org.reelwright.domain.campaign.CampaignStatus;
import org.reelwright.domain.shared.Checked;
import org.reelwright.domain.shared.Money;
import org.reelwright.domain.shared.Violation;
import org.reelwright.ejb.campaign.Campaigns;
import org.reelwright.ejb.delivery.Budgets;
import org.reelwright.web.shared.NotThere;
import org.reelwright.web.shared.Say;

/** What a campaign may spend: the part of its page in which that is changed. */
@Named
@RequestScoped
public class BudgetPage {

    @Inject
    private Viewer viewer;

    @Inject
    private Budgets budgets;

    @Inject
    private Campaigns campaigns;

    private String total;
    private String daily;
    private String seen;
    private Map<String, String> wrong = Map.of();
    private Optional<Budgets.Spent> spent;
    private Campaign campaign;
    private String id = "";

    /** Turns to the campaign that the page around it is about. @return whether there is one */
    public boolean open(String about) {
        id = about;
        return NotThere.id(about).isPresent();
    }

    public void change() {
        Budget now = now();
        Checked<Campaign> answer = budgets.change(viewer, campaign().id(), seenAs(now), total, daily);
        if (answer instanceof Checked.Bad<Campaign> bad) {
            wrong = bad.violations().stream()
                    .collect(Collectors.toMap(Violation::field, Violation::message, (one, other) -> one));
            bad.violations().stream().filter(v -> v.field().isEmpty()).forEach(v -> Say.bad(v.message()));
            return;
        }
        Say.good("The new budget holds from now on.");
        campaign = null;
        total = null;
        daily = null;
        seen = null;
    }

    public boolean isChangeable() {
        return campaign().status() != CampaignStatus.ENDED;
    }

    public Optional<Budgets.Spent> getSpent() {
        if (spent == null) {
            spent = budgets.spent(viewer, campaign().id());
        }
        return spent;
    }

    public Budget now() {
        return campaign().brief().budget();
    }

    /** By field; a fault keeps the form open. */
    public Map<String, String> getWrong() {
        return wrong;
    }

    public String getTotal() {
        return total == null ? text(now().total()) : total;
    }

    public void setTotal(String total) {
        this.total = total;
    }

    public String getDaily() {
        return daily == null ? text(now().daily()) : daily;
    }

    public void setDaily(String daily) {
        this.daily = daily;
    }

    /** What the budget was when the page was made, total and daily. */
    public String getSeen() {
        return seen == null ? text(now().total()) + " " + text(now().daily()) : seen;
    }

    public void setSeen(String seen) {
        this.seen = seen;
    }

    /** The one that the page is about. */
    private Campaign campaign() {
        if (campaign == null) {
            campaign =
                    NotThere.id(id).flatMap(one -> campaigns.find(viewer, one)).orElseThrow();
        }
        return campaign;
    }

    private Budget seenAs(Budget now) {
        String[] amounts = seen.split(" ");
        boolean readable = seen.matches("[0-9]{1,12}(\\.[0-9]{1,6})? [0-9]{1,12}(\\.[0-9]{1,6})?");
        String currency = now.total().currency();
        return readable
                ? new Budget(
                        Money.of(new BigDecimal(amounts[0]), currency), Money.of(new BigDecimal(amounts[1]), currency))
                : now;
    }

    private static String text(Money money) {
        return money.amount().toPlainString();
    }
}
