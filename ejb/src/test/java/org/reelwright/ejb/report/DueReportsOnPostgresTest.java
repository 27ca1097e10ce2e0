package org.reelwright.ejb.report;

import org.reelwright.ejb.shared.OwnPostgres;
import org.reelwright.ejb.shared.TestDatabase;

/** The same on PostgreSQL. */
class DueReportsOnPostgresTest extends DueReportsTest {

    @Override
    TestDatabase open() {
        return OwnPostgres.database();
    }
}
