package org.reelwright.ejb.delivery;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.TransactionPhase;
import jakarta.inject.Inject;
import java.util.Map;
import java.util.UUID;
import org.reelwright.domain.delivery.SegmentIndex;

/** Holds all uploaded lists in this node's memory, where decisions find them. */
@ApplicationScoped
public class SegmentLists {

    private volatile SegmentIndex current = SegmentIndex.EMPTY;
    private Map<UUID, Integer> versions = Map.of();

    @Inject
    SegmentUploads uploads;

    public SegmentIndex current() {
        return current;
    }

    void changed(@Observes(during = TransactionPhase.AFTER_SUCCESS) SegmentListChanged change) {
        refresh();
    }

    public synchronized void refresh() {
        Map<UUID, Integer> now = uploads.versions();
        if (!now.equals(versions)) {
            current = SegmentIndex.of(uploads.members());
            versions = now;
        }
    }
}
