package org.reelwright.web.production;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.reelwright.domain.account.Viewer;
import org.reelwright.domain.shared.Checked;
import org.reelwright.domain.shared.Money;
import org.reelwright.domain.shared.Violation;
import org.reelwright.ejb.production.DayBudgets;
import org.reelwright.ejb.production.DayBudgets.Source;
import org.reelwright.ejb.production.DayBudgets.Standing;
import org.reelwright.web.shared.NotThere;
import org.reelwright.web.shared.Say;

/** What models may cost each advertiser on one day, for administrators. */
@Named
@RequestScoped
public class BudgetsPage {

    @Inject
    private Viewer viewer;

    @Inject
    private DayBudgets budgets;

    private List<Standing> all;
    private String advertiser = "";
    private String amount = "";
    private Map<String, String> wrong = Map.of();

    public void open() {
        if (!viewer.mayAdminister()) {
            NotThere.answer();
        }
    }

    public void choose() {
        Checked<Money> answer = budgets.choose(viewer, NotThere.id(advertiser).orElse(new UUID(0, 0)), amount);
        if (answer instanceof Checked.Bad<Money> bad) {
            wrong = bad.violations().stream()
                    .collect(Collectors.toMap(Violation::field, Violation::message, (one, other) -> one));
            return;
        }
        Say.good("The new budget holds from now on.");
        amount = "";
        all = null;
    }

    public List<Standing> getAll() {
        if (all == null) {
            all = budgets.all(viewer);
        }
        return all;
    }

    /** Those whose budget is chosen here and not in configuration. */
    public List<Standing> getChangeable() {
        return getAll().stream()
                .filter(standing -> standing.source() != Source.CONFIGURED)
                .toList();
    }

    /** By field. */
    public Map<String, String> getWrong() {
        return wrong;
    }

    public String getAdvertiser() {
        return advertiser;
    }

    public void setAdvertiser(String advertiser) {
        this.advertiser = advertiser;
    }

    public String getAmount() {
        return amount;
    }

    public void setAmount(String amount) {
        this.amount = amount;
    }
}
