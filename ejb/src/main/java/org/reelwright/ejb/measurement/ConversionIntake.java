package org.reelwright.ejb.measurement;

import jakarta.ejb.EJBException;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.UUID;
import java.util.function.Supplier;
import org.reelwright.domain.measurement.ConversionDraft;
import org.reelwright.domain.measurement.ConversionStatus;
import org.reelwright.domain.shared.OutsideTrouble;

/** Takes conversions in although others tell the same ones at the same moment: the second time, those are duplicates. */
@ApplicationScoped
public class ConversionIntake {

    private static final int ATTEMPTS = 3;

    @Inject
    Conversions conversions;

    /** In the order in which they were told; with {@link OutsideTrouble} when none is stored: then tell them again. */
    public List<ConversionStatus> take(UUID advertiserId, List<ConversionDraft> told) {
        return persist(() -> conversions.take(advertiserId, told));
    }

    /**
     * As {@link #take}, of the advertiser whose ad was clicked.
     *
     * @param agent User-Agent header; blank when there is none
     * @param address of the caller, of which nothing is kept
     */
    public ConversionStatus takeFromPage(ConversionDraft draft, String agent, String address) {
        return persist(() -> conversions.takeFromPage(draft, agent, address));
    }

    private static <T> T persist(Supplier<T> taking) {
        for (int attempt = 1; attempt < ATTEMPTS; attempt++) {
            try {
                return taking.get();
            } catch (EJBException raced) {
                // Somebody else was faster with one of them; what he stored is found now.
            }
        }
        try {
            return taking.get();
        } catch (EJBException e) {
            throw OutsideTrouble.passing("conversions were not stored", e);
        }
    }
}
