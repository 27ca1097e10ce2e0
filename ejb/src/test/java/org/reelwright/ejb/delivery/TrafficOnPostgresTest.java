package org.reelwright.ejb.delivery;

import org.reelwright.ejb.shared.OwnPostgres;
import org.reelwright.ejb.shared.TestDatabase;

/** The same on PostgreSQL. */
class TrafficOnPostgresTest extends TrafficTest {

    @Override
    TestDatabase open() {
        return OwnPostgres.database();
    }
}
