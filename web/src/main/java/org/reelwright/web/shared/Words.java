package org.reelwright.web.shared;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.math.BigDecimal;
import java.text.NumberFormat;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.Currency;
import java.util.Locale;
import org.reelwright.domain.shared.Money;

/** Puts values into words for people. */
@Named
@ApplicationScoped
public class Words {

    @Inject
    Clock clock;

    @Inject
    Look look;

    @Inject
    Tongue tongue;

    public String status(Enum<?> status) {
        return tongue.get(sentence(status.name()));
    }

    public String role(Enum<?> role) {
        return tongue.get(sentence(role.name()));
    }

    public String decision(Enum<?> decision) {
        return tongue.get(sentence(decision.name()).toLowerCase(Locale.ROOT));
    }

    public String framework(Enum<?> framework) {
        String name = framework.name();
        return name.length() <= 4 ? name : tongue.get(sentence(name));
    }

    public String money(Money money) {
        NumberFormat format = NumberFormat.getCurrencyInstance(region());
        format.setCurrency(Currency.getInstance(money.currency()));
        return format.format(money.amount());
    }

    public String count(long number) {
        return NumberFormat.getIntegerInstance(region()).format(number);
    }

    /** With so many digits after the point, and no zeros that say nothing. */
    public String number(BigDecimal number, int digits) {
        NumberFormat format = NumberFormat.getNumberInstance(region());
        format.setMaximumFractionDigits(digits);
        return format.format(number);
    }

    /** With so many digits after the point, always. */
    public String fixed(double number, int digits) {
        NumberFormat format = NumberFormat.getNumberInstance(region());
        format.setMinimumFractionDigits(digits);
        format.setMaximumFractionDigits(digits);
        return format.format(number);
    }

    /** Not rounded: a word may cost a few millionths. */
    public String exact(Money money) {
        NumberFormat format = NumberFormat.getCurrencyInstance(region());
        format.setCurrency(Currency.getInstance(money.currency()));
        format.setMaximumFractionDigits(money.amount().scale());
        return format.format(money.amount());
    }

    public String impressions(long number) {
        return tongue.many(number, "{} impression", "{} impressions", count(number));
    }

    /** In the person's language. */
    public String said(String english) {
        return tongue.get(english);
    }

    /** @param share 0..1 */
    public String percent(double share) {
        NumberFormat format = NumberFormat.getPercentInstance(region());
        format.setMaximumFractionDigits(share < 0.1 ? 2 : 1);
        return format.format(share);
    }

    public String ago(Instant moment) {
        Duration passed = Duration.between(moment, clock.instant());
        if (passed.toMinutes() < 1) {
            return tongue.get("just now");
        }
        if (passed.toHours() < 1) {
            return tongue.of("{} min ago", passed.toMinutes());
        }
        return passed.toDays() < 1 ? tongue.of("{} h ago", passed.toHours()) : tongue.of("{} d ago", passed.toDays());
    }

    /** A day and a time of it, on the person's clock. */
    public String moment(Instant moment) {
        return DateTimeFormatter.ofLocalizedDateTime(FormatStyle.MEDIUM, FormatStyle.SHORT)
                .withLocale(region())
                .withZone(look.getZone())
                .format(moment);
    }

    public String day(LocalDate day) {
        return DateTimeFormatter.ofLocalizedDate(FormatStyle.MEDIUM)
                .withLocale(region())
                .format(day);
    }

    /** Without its year, as under a plot. */
    public String dayOfMonth(LocalDate day) {
        return DateTimeFormatter.ofPattern(look.isEnglish() ? "MMM d" : "M/d", region())
                .format(day);
    }

    /** Numbers are written as in one country of the language. */
    private Locale region() {
        return look.isEnglish() ? Locale.US : look.getLocale();
    }

    static String sentence(Enum<?> constant) {
        return sentence(constant.name());
    }

    private static String sentence(String constant) {
        String words = constant.replace('_', ' ').toLowerCase(Locale.ROOT);
        String capital = Character.toUpperCase(words.charAt(0)) + words.substring(1);
        return capital.startsWith("Ai ") ? "AI" + capital.substring(2) : capital;
    }
}
