package org.reelwright.ejb.production;

import static org.assertj.core.api.Assertions.assertThat;
import static org.reelwright.domain.campaign.Briefs.brief;

import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.reelwright.domain.campaign.Making;
import org.reelwright.domain.production.Job;
import org.reelwright.domain.production.Purse;
import org.reelwright.domain.shared.Money;

class PursesTest {

    private final Engine engine = new Engine();

    @AfterEach
    void close() {
        engine.close();
    }

    @Test
    void neverPassABudgetThoughManyReserveAtOnce() throws Exception {
        engine.begin(40, brief().build().madeWith(new Making(Optional.of(new Money(1_100_000, "USD")), false)));
        assertThat(booked(engine.all())).isEqualTo(5);
        assertThat(engine.purses()).hasSize(2).extracting(Purse::reserved).containsOnly(new Money(1_000_000, "USD"));
        assertThat(engine.charges()).hasSize(5);
    }

    /** All at once. */
    private long booked(List<Job> jobs) throws Exception {
        ExecutorService nodes = Executors.newFixedThreadPool(8);
        try {
            List<Callable<Booking>> wishes = jobs.stream()
                    .<Callable<Booking>>map(job -> () -> engine.work.booked(job))
                    .toList();
            long booked = 0;
            for (Future<Booking> answer : nodes.invokeAll(wishes)) {
                booked += answer.get() instanceof Booking.Booked ? 1 : 0;
            }
            return booked;
        } finally {
            nodes.shutdownNow();
        }
    }

    @Test
    void bookOneOfManyEqualOrdersThatComeAtOnce() throws Exception {
        engine.work.sharing = true;
        engine.begin(40);
        assertThat(booked(engine.all())).isEqualTo(1);
        assertThat(engine.charges()).hasSize(1);
    }

    @Test
    void takeOverARaisedBudget() {
        var small = brief().build().madeWith(new Making(Optional.of(new Money(100_000, "USD")), false));
        engine.begin(1, small);
        engine.tick();
        assertThat(engine.job().note()).contains("may cost 0.10 USD");
        engine.transactions.runAnew(() -> engine.transactions
                .entities
                .createQuery("select c from Campaign c", org.reelwright.domain.campaign.Campaign.class)
                .getResultList()
                .forEach(c -> c.revise(small.madeWith(new Making(Optional.of(new Money(300_000, "USD")), false)))));
        engine.transactions.runAnew(() -> engine.transactions
                .entities
                .createQuery("select j from Job j", Job.class)
                .getResultList()
                .forEach(job -> job.reopen(engine.clock.instant())));
        engine.tick();
        assertThat(engine.charges()).hasSize(1);
    }
}
