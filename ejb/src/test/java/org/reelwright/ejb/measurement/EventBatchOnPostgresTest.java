package org.reelwright.ejb.measurement;

import org.reelwright.ejb.shared.OwnPostgres;
import org.reelwright.ejb.shared.TestDatabase;

/** The same on PostgreSQL. */
class EventBatchOnPostgresTest extends EventBatchTest {

    @Override
    TestDatabase open() {
        return OwnPostgres.database();
    }
}
