package org.reelwright.domain.campaign;

import java.util.Optional;
import org.reelwright.domain.campaign.BriefDraft.BudgetDraft;
import org.reelwright.domain.shared.Checked;
import org.reelwright.domain.shared.Findings;
import org.reelwright.domain.shared.Money;
import org.reelwright.domain.shared.PlainText;

/** Reads what may be spent; by default the daily budget is an even share of the total. */
public final class BudgetCheck {

    private final Findings findings;
    private final Amounts amounts;

    BudgetCheck(Findings findings, Amounts amounts) {
        this.findings = findings;
        this.amounts = amounts;
    }

    /**
     * Another budget for a brief that exists, in the currency that it has.
     *
     * @param total decimal number, as is {@code daily}, which may be empty
     */
    public static Checked<Budget> check(Brief brief, String total, String daily) {
        var findings = new Findings();
        String currency = brief.budget().total().currency();
        var check = new BudgetCheck(findings, Amounts.in(currency, "budget.currency", findings));
        Optional<Budget> budget = check.read(Optional.of(new BudgetDraft(total, daily, currency)), brief.flight());
        return findings.judge(budget::orElseThrow);
    }

    /** @return empty when there is no total that can be read, which is a finding */
    Optional<Budget> read(Optional<BudgetDraft> draft, Flight flight) {
        String typed = PlainText.line(draft.map(BudgetDraft::total).orElse(""));
        findings.expect(!typed.isEmpty(), "budget.total", "Say how much may be spent in all.");
        Optional<Money> total = amounts.positive("budget.total", typed);
        Optional<Money> daily =
                amounts.positive("budget.daily", draft.map(BudgetDraft::daily).orElse(""));
        total.ifPresent(t -> findings.expect(
                daily.isEmpty() || daily.get().compareTo(t) <= 0,
                "budget.daily",
                "The daily budget is more than the total of " + t + ". Lower it or leave it empty."));
        return total.map(t -> new Budget(t, daily.orElseGet(() -> amounts.share(t, Math.max(1, flight.days())))));
    }
}
