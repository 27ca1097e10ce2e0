package org.reelwright.ejb.delivery;

import org.reelwright.ejb.shared.OwnPostgres;
import org.reelwright.ejb.shared.TestDatabase;

/** The same on PostgreSQL. */
class ExposureExchangeOnPostgresTest extends ExposureExchangeTest {

    @Override
    TestDatabase open() {
        return OwnPostgres.database();
    }
}
