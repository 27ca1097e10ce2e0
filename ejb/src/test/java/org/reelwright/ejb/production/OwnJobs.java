package org.reelwright.ejb.production;

import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.reelwright.domain.production.Job;
import org.reelwright.domain.production.Stage;

/** The store in transactions of its own, as the server would run it. */
final class OwnJobs extends Jobs {

    private final Transactions transactions;

    OwnJobs(Transactions transactions) {
        this.transactions = transactions;
    }

    @Override
    public List<Job> claim(String owner, int room, Set<Stage> stages) {
        return transactions.anew(() -> super.claim(owner, room, stages));
    }

    @Override
    public List<Job> claimDue(String owner, int room) {
        return transactions.anew(() -> super.claimDue(owner, room));
    }

    @Override
    public void keepWaiting(Collection<StillPending> pending) {
        transactions.runAnew(() -> super.keepWaiting(pending));
    }

    @Override
    public void beat(String owner, Collection<UUID> atWork) {
        transactions.runAnew(() -> super.beat(owner, atWork));
    }

    @Override
    public List<Boolean> settle(List<Ended> ended) {
        return transactions.anew(() -> super.settle(ended));
    }
}
