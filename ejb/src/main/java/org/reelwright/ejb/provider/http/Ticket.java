package org.reelwright.ejb.provider.http;

import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Base64;
import java.util.List;
import org.reelwright.domain.production.Progress;
import org.reelwright.domain.production.Usage;

/**
 * All that is needed to ask after a piece of work and to bring its result home, whatever is configured by then.
 *
 * @param asking the path to ask at, or the provider's name for the work
 * @param needs what it is charged for if the provider does not say so itself
 * @param note what the result is made to fit: a size, a text
 */
public record Ticket(String asking, Usage needs, String note) {

    private static final String PART = " ";

    /** @param needs as {@link org.reelwright.domain.production.Model#needs}, of one kind */
    public static Ticket of(String asking, List<Usage> needs, String note) {
        return new Ticket(asking, needs.get(0), note);
    }

    public static Ticket parse(String text) {
        String[] parts = text.split(PART, -1);
        if (parts.length != 5) {
            throw new IllegalArgumentException(text + " is no ticket");
        }
        String note = new String(Base64.getUrlDecoder().decode(parts[4]), StandardCharsets.UTF_8);
        return new Ticket(parts[0], new Usage(parts[1], parts[2], new BigDecimal(parts[3])), note);
    }

    public String text() {
        String noted = Base64.getUrlEncoder().withoutPadding().encodeToString(note.getBytes(StandardCharsets.UTF_8));
        return String.join(
                PART,
                asking,
                needs.model().replace(' ', '_'),
                needs.unit(),
                needs.quantity().toPlainString(),
                noted);
    }

    /** The work goes on. */
    public <R> Progress<R> pending(Duration pace) {
        return new Progress.Pending<>(text(), pace);
    }
}
