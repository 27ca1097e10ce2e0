package org.reelwright.ejb.delivery;

import org.reelwright.ejb.shared.OwnPostgres;
import org.reelwright.ejb.shared.TestDatabase;

/** The same on PostgreSQL. */
class DecisionBatchOnPostgresTest extends DecisionBatchTest {

    @Override
    TestDatabase open() {
        return OwnPostgres.database();
    }
}
