package org.reelwright.ejb.production;

/** The store in transactions of its own; what the engine asks joins the engine's. */
final class OwnInbox extends Inbox {

    private final Transactions transactions;

    OwnInbox(Transactions transactions) {
        this.transactions = transactions;
    }

    @Override
    public boolean hear(String provider, Callback callback) {
        return transactions.anew(() -> super.hear(provider, callback));
    }

    @Override
    public void forgetOld() {
        transactions.runAnew(super::forgetOld);
    }
}
