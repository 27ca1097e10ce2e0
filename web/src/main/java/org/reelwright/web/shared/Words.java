package org.reelwright.web.shared;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.text.NumberFormat;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Currency;
import java.util.Locale;
import org.reelwright.domain.shared.Money;

/** Puts values into words for people. */
@Named
@ApplicationScoped
public class Words {

    @Inject
    private Clock clock;

    public String status(Enum<?> status) {
        return sentence(status.name());
    }

    public String role(Enum<?> role) {
        return sentence(role.name());
    }

    public String decision(Enum<?> decision) {
        return sentence(decision.name()).toLowerCase(Locale.ROOT);
    }

    public String framework(Enum<?> framework) {
        String name = framework.name();
        return name.length() <= 4 ? name : sentence(name);
    }

    public String money(Money money) {
        NumberFormat format = NumberFormat.getCurrencyInstance(Locale.US);
        format.setCurrency(Currency.getInstance(money.currency()));
        return format.format(money.amount());
    }

    public String count(long number) {
        return NumberFormat.getIntegerInstance(Locale.US).format(number);
    }

    /** @param share 0..1 */
    public String percent(double share) {
        NumberFormat format = NumberFormat.getPercentInstance(Locale.US);
        format.setMaximumFractionDigits(share < 0.1 ? 2 : 1);
        return format.format(share);
    }

    public String ago(Instant moment) {
        Duration passed = Duration.between(moment, clock.instant());
        if (passed.toMinutes() < 1) {
            return "just now";
        }
        if (passed.toHours() < 1) {
            return passed.toMinutes() + " min ago";
        }
        return passed.toDays() < 1 ? passed.toHours() + " h ago" : passed.toDays() + " d ago";
    }

    private static String sentence(String constant) {
        String words = constant.replace('_', ' ').toLowerCase(Locale.ROOT);
        return Character.toUpperCase(words.charAt(0)) + words.substring(1);
    }
}
