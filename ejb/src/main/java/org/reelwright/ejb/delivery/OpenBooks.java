package org.reelwright.ejb.delivery;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import org.reelwright.domain.delivery.LineItem;
import org.reelwright.domain.delivery.Spend;
import org.reelwright.domain.delivery.SpendBook;

/** The books of several line items, locked; a day that has none yet gets one when it is asked for. */
public final class OpenBooks {

    private record Page(UUID lineItem, String period) {}

    private final Map<UUID, LineItem> items;
    private final Map<Page, Spend> pages = new HashMap<>();
    private final Consumer<Spend> keep;

    /** @param keep puts a new day into the database */
    OpenBooks(List<LineItem> items, List<Spend> locked, Consumer<Spend> keep) {
        this.items = items.stream().collect(Collectors.toMap(LineItem::id, item -> item));
        this.keep = keep;
        locked.forEach(spend -> pages.put(new Page(spend.lineItemId(), spend.period()), spend));
    }

    Optional<LineItem> item(UUID id) {
        return Optional.ofNullable(items.get(id));
    }

    SpendBook book(LineItem item, LocalDate day) {
        Spend inAll = Optional.ofNullable(pages.get(new Page(item.id(), Spend.IN_ALL)))
                .orElseThrow(
                        () -> new IllegalStateException("line item " + item.id() + " was launched without a budget"));
        return new SpendBook(
                item, day, inAll, pages.computeIfAbsent(new Page(item.id(), day.toString()), page -> begin(item, day)));
    }

    private Spend begin(LineItem item, LocalDate day) {
        Spend today = Spend.on(day, item);
        keep.accept(today);
        return today;
    }
}
