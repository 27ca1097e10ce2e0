package org.reelwright.ejb.production;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Supplier;
import org.reelwright.domain.production.Charge;
import org.reelwright.domain.production.Job;
import org.reelwright.domain.production.Provenance;
import org.reelwright.domain.production.StageOutcome;
import org.reelwright.domain.production.Talk;
import org.reelwright.domain.production.Usage;

/** The store in transactions of its own, as the server would run it. */
final class OwnLedger extends Ledger {

    private final Transactions transactions;

    OwnLedger(Transactions transactions) {
        this.transactions = transactions;
    }

    @Override
    public Optional<Charge> latest(UUID job, int part) {
        return transactions.anew(() -> super.latest(job, part));
    }

    @Override
    public List<Charge> leftOver() {
        return transactions.anew(super::leftOver);
    }

    @Override
    public boolean mayFallBack(Job job) {
        return transactions.anew(() -> super.mayFallBack(job));
    }

    @Override
    public Optional<Booking.NotNow> equal(Piece<?, ?, ?> piece) {
        return transactions.anew(() -> super.equal(piece));
    }

    @Override
    public List<Booking> reserve(List<Wish> wishes) {
        return transactions.anew(() -> super.reserve(wishes));
    }

    @Override
    public Booking reserve(Talk talk, UUID campaignId, String provider, List<Usage> most) {
        return transactions.anew(() -> super.reserve(talk, campaignId, provider, most));
    }

    @Override
    public List<Charge> lostTalks(Instant since) {
        return transactions.anew(() -> super.lostTalks(since));
    }

    @Override
    public void accept(Charge charge, String ticket) {
        transactions.runAnew(() -> super.accept(charge, ticket));
    }

    @Override
    public void doubt(Charge charge, String why) {
        transactions.runAnew(() -> super.doubt(charge, why));
    }

    @Override
    public void release(Charge charge, String why) {
        transactions.runAnew(() -> super.release(charge, why));
    }

    @Override
    public void waste(Charge charge, Provenance by, List<Usage> used, String why) {
        transactions.runAnew(() -> super.waste(charge, by, used, why));
    }

    @Override
    public void settleInFull(Charge charge, String why) {
        transactions.runAnew(() -> super.settleInFull(charge, why));
    }

    @Override
    public List<StageOutcome> settle(List<Delivery> deliveries) {
        return transactions.anew(() -> super.settle(deliveries));
    }

    @Override
    public <T> T count(Piece<?, ?, ?> piece, int attempt, Owed owed, Supplier<T> keep) {
        return transactions.anew(() -> super.count(piece, attempt, owed, keep));
    }
}
