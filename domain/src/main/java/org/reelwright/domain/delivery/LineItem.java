package org.reelwright.domain.delivery;

import jakarta.persistence.Convert;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.UUID;
import org.reelwright.domain.campaign.Brief;
import org.reelwright.domain.campaign.Budget;
import org.reelwright.domain.campaign.Campaign;
import org.reelwright.domain.campaign.Flight;
import org.reelwright.domain.campaign.Targeting;
import org.reelwright.domain.shared.Money;

/**
 * The order to serve one campaign: price, limits and flight. Its life: active from launch, paused and resumed, ended
 * for good. It takes its terms from the brief at launch and again at each resumption.
 */
@Entity
public class LineItem {

    private static final long THOUSAND = 1_000;

    @Id
    @GeneratedValue(strategy = GenerationType.UUID)
    private UUID id;

    @Version
    private int version;

    private UUID campaignId;
    private UUID advertiserId;
    private String currency;
    private long cpmMicros;
    private long totalMicros;
    private long dailyMicros;
    private LocalDate firstDay;
    private LocalDate lastDay;
    private ZoneId zone;

    @Convert(converter = TargetingColumn.class)
    private Targeting targeting;

    @Enumerated(EnumType.STRING)
    private LineItemStatus status;

    private Instant launchedAt;

    protected LineItem() {}

    public static LineItem launch(Campaign campaign, PriceList prices, Instant now) {
        var item = new LineItem();
        item.campaignId = campaign.id();
        item.advertiserId = campaign.advertiserId();
        item.launchedAt = now;
        item.status = LineItemStatus.ACTIVE;
        item.takeTerms(campaign.brief(), prices);
        return item;
    }

    public boolean pause() {
        return moveTo(LineItemStatus.PAUSED);
    }

    /** Goes on under the brief's present terms. Its currency must be that of the launch: money was spent in it. */
    public boolean resume(Brief brief, PriceList prices) {
        if (!sameCurrency(brief) || !moveTo(LineItemStatus.ACTIVE)) {
            return false;
        }
        takeTerms(brief, prices);
        return true;
    }

    /** @param budget in the currency of the launch */
    void rebudget(Budget budget) {
        totalMicros = budget.total().micros();
        dailyMicros = budget.daily().micros();
    }

    public boolean end() {
        return moveTo(LineItemStatus.ENDED);
    }

    public boolean sameCurrency(Brief brief) {
        return brief.budget().total().currency().equals(currency);
    }

    private boolean moveTo(LineItemStatus next) {
        if (!status.mayBecome(next)) {
            return false;
        }
        status = next;
        return true;
    }

    private void takeTerms(Brief brief, PriceList prices) {
        Budget budget = brief.budget();
        currency = budget.total().currency();
        cpmMicros = prices.perThousand(brief.goal().objective(), currency)
                .orElseThrow(() -> new IllegalArgumentException("there is no price in " + currency))
                .micros();
        totalMicros = budget.total().micros();
        dailyMicros = budget.daily().micros();
        firstDay = brief.flight().first();
        lastDay = brief.flight().last();
        zone = brief.flight().zone();
        targeting = brief.targeting();
    }

    /** What one impression costs. */
    public Money price() {
        return new Money(cpmMicros / THOUSAND, currency);
    }

    public Budget budget() {
        return new Budget(new Money(totalMicros, currency), new Money(dailyMicros, currency));
    }

    public Flight flight() {
        return new Flight(firstDay, lastDay, zone);
    }

    public Targeting targeting() {
        return targeting;
    }

    public UUID id() {
        return id;
    }

    public UUID campaignId() {
        return campaignId;
    }

    public UUID advertiserId() {
        return advertiserId;
    }

    public LineItemStatus status() {
        return status;
    }

    public Instant launchedAt() {
        return launchedAt;
    }
}
