package org.reelwright.domain.measurement;

import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.Currency;
import java.util.Locale;
import java.util.Optional;
import org.reelwright.domain.shared.Money;

/** Reads a told conversion. The first thing that is wrong with it is what it is refused for. */
public final class ConversionCheck {

    public static final Duration OLDEST = Duration.ofDays(30);
    private static final Duration CLOCKS_DIFFER = Duration.ofMinutes(5);
    private static final int LONGEST_NAME = 100;
    private static final int LONGEST_ID = 200;
    private static final int LONGEST_NUMBER = 30;
    private static final BigDecimal MOST = BigDecimal.valueOf(1_000_000_000);
    private static final int DECIMALS = 6;

    /** Either is good, or it is refused. */
    public sealed interface Read {

        /** @param value empty when none was given */
        record Good(String eventName, String eventId, Instant at, Optional<Money> value, Optional<String> person)
                implements Read {}

        record No(ConversionStatus why) implements Read {}
    }

    private ConversionCheck() {}

    public static Read read(ConversionDraft draft, Instant now) {
        String name = text(draft.eventName());
        String id = text(draft.eventId());
        Optional<Instant> at = time(text(draft.eventTime()));
        Optional<BigDecimal> amount = amount(text(draft.value()));
        String person = text(draft.person()).toLowerCase(Locale.ROOT);
        if (!fits(name, LONGEST_NAME)
                || !fits(id, LONGEST_ID)
                || at.isEmpty()
                || amount.isEmpty()
                || !person.matches("|[0-9a-f]{64}")) {
            return new Read.No(ConversionStatus.MALFORMED);
        }
        if (at.get().isBefore(now.minus(OLDEST))) {
            return new Read.No(ConversionStatus.TOO_OLD);
        }
        if (at.get().isAfter(now.plus(CLOCKS_DIFFER))) {
            return new Read.No(ConversionStatus.IN_THE_FUTURE);
        }
        String currency = text(draft.currency()).toUpperCase(Locale.ROOT);
        boolean valued = !text(draft.value()).isEmpty();
        if ((valued || !currency.isEmpty()) && !isCurrency(currency)) {
            return new Read.No(ConversionStatus.UNKNOWN_CURRENCY);
        }
        return new Read.Good(
                name,
                id,
                at.get(),
                valued ? Optional.of(Money.of(amount.get(), currency)) : Optional.empty(),
                Optional.of(person).filter(hash -> !hash.isEmpty()));
    }

    private static boolean isCurrency(String code) {
        return Currency.getAvailableCurrencies().stream()
                .anyMatch(c -> c.getCurrencyCode().equals(code));
    }

    private static boolean fits(String text, int longest) {
        return !text.isEmpty() && text.length() <= longest && text.chars().noneMatch(Character::isISOControl);
    }

    private static Optional<BigDecimal> amount(String typed) {
        if (typed.isEmpty()) {
            return Optional.of(BigDecimal.ZERO);
        }
        if (!typed.matches("[0-9]{1,10}([.][0-9]{1," + DECIMALS + "})?")) {
            return Optional.empty();
        }
        return Optional.of(new BigDecimal(typed)).filter(value -> value.compareTo(MOST) <= 0);
    }

    private static Optional<Instant> time(String typed) {
        try {
            if (typed.matches("[0-9]{1,11}")) {
                return Optional.of(Instant.ofEpochSecond(Long.parseLong(typed)));
            }
            return typed.length() > LONGEST_NUMBER + DECIMALS
                    ? Optional.empty()
                    : Optional.of(OffsetDateTime.parse(typed).toInstant());
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }

    private static String text(String typed) {
        return Optional.ofNullable(typed).orElse("").strip();
    }
}
