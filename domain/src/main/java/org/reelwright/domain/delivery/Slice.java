package org.reelwright.domain.delivery;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicLong;

/** A lease as the node that holds it sees it: how many impressions may still be served from it. Safe for many threads. */
public final class Slice {

    private final UUID leaseId;
    private final LocalDate day;
    private final Instant serveUntil;
    private final Instant closesAt;
    private final long price;
    private final long impressions;
    private final AtomicLong left;

    Slice(UUID leaseId, LocalDate day, Instant serveUntil, Instant closesAt, long price, long impressions) {
        this.leaseId = leaseId;
        this.day = day;
        this.serveUntil = serveUntil;
        this.closesAt = closesAt;
        this.price = price;
        this.impressions = impressions;
        this.left = new AtomicLong(impressions);
    }

    public static Slice of(BudgetLease lease, long price) {
        return new Slice(
                lease.id(),
                lease.servingDay(),
                lease.serveUntil(),
                lease.closesAt(),
                price,
                lease.outstanding() / price);
    }

    /** Sets one impression aside. @return false when none is left */
    public boolean take() {
        return left.getAndUpdate(n -> n > 0 ? n - 1 : 0) > 0;
    }

    /** Takes back an impression that was set aside and is not going to be: its bid was lost. */
    public void putBack() {
        left.getAndUpdate(n -> Math.min(n + 1, impressions));
    }

    /** Stops serving from it. @return micros that were never set aside */
    public long drain() {
        return Math.multiplyExact(left.getAndSet(0), price);
    }

    public boolean servesAt(Instant now, LocalDate today) {
        return now.isBefore(serveUntil) && today.equals(day);
    }

    /** Whether the next slice should be fetched: half of this one is gone. */
    public boolean runsLow() {
        return left.get() * 2 <= impressions;
    }

    /** Nothing was set aside from it, or everything came back. */
    public boolean isUntouched() {
        return left.get() == impressions;
    }

    /** Micros that it was lent with. */
    public long micros() {
        return Math.multiplyExact(impressions, price);
    }

    public UUID leaseId() {
        return leaseId;
    }

    public LocalDate day() {
        return day;
    }

    public Instant serveUntil() {
        return serveUntil;
    }

    /** Impressions told from then on are free. */
    public Instant closesAt() {
        return closesAt;
    }

    /** Impressions that may still be set aside. */
    public long left() {
        return left.get();
    }
}
