package org.reelwright.ejb.report;

import org.reelwright.ejb.shared.OwnPostgres;
import org.reelwright.ejb.shared.TestDatabase;

/** The same on PostgreSQL. */
class AgedEventsOnPostgresTest extends AgedEventsTest {

    @Override
    TestDatabase open() {
        return OwnPostgres.database();
    }
}
