package org.reelwright.ejb.provider.http;

import java.util.List;
import java.util.Optional;

/**
 * What a vendor says, in its real format, to the calls of each act.
 *
 * @param taken to an order; empty when the vendor answers with the result at once
 * @param working when asked after work that is not done
 * @param ready when asked after work that is, or to an order at once
 * @param declined to an order that a person must change
 * @param busy to an order that it would take later
 * @param barred to an order when there is no credit, or no right
 * @param found when asked by key; empty when the vendor cannot be asked so
 * @param unknown as {@code found}, of an order that it never took
 */
public record VendorScript(
        List<Canned> taken,
        List<Canned> working,
        List<Canned> ready,
        List<Canned> declined,
        List<Canned> busy,
        List<Canned> barred,
        Optional<List<Canned>> found,
        List<Canned> unknown) {

    /** Of a vendor that cannot be asked by key. */
    public VendorScript(
            List<Canned> taken, List<Canned> working, List<Canned> ready, Canned declined, Canned busy, Canned barred) {
        this(taken, working, ready, List.of(declined), List.of(busy), List.of(barred), Optional.empty(), List.of());
    }
}
