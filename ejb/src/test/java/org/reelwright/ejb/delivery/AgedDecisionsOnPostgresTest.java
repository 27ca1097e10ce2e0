package org.reelwright.ejb.delivery;

import org.reelwright.ejb.shared.OwnPostgres;
import org.reelwright.ejb.shared.TestDatabase;

/** The same on PostgreSQL. */
class AgedDecisionsOnPostgresTest extends AgedDecisionsTest {

    @Override
    TestDatabase open() {
        return OwnPostgres.database();
    }
}
