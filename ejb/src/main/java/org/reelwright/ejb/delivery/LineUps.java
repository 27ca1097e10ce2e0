package org.reelwright.ejb.delivery;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.TransactionPhase;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Set;
import org.reelwright.domain.delivery.LineUp;

/** Holds this node's line-up and swaps it whole when what it is made of changes. */
@ApplicationScoped
public class LineUps {

    private volatile LineUp current = LineUp.EMPTY;
    private List<String> fingerprint = List.of();
    private boolean closed;

    @Inject
    LineUpQuery query;

    @Inject
    Slices slices;

    public LineUp current() {
        return current;
    }

    void changed(@Observes(during = TransactionPhase.AFTER_SUCCESS) LineUpChanged change) {
        refresh();
    }

    /** Also tends the money: a line item enters the line-up with its first slice at hand. */
    public synchronized void refresh() {
        if (closed) {
            return;
        }
        List<String> now = query.fingerprint();
        LineUp next = now.equals(fingerprint) ? current : query.load();
        slices.tend(next.lineItems());
        current = next;
        fingerprint = now;
    }

    /** Serves nothing more and gives back what is left: a server that stops in order leaves no money behind. */
    public synchronized void close() {
        closed = true;
        current = LineUp.EMPTY;
        slices.tend(Set.of());
    }
}
