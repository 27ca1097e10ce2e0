package org.reelwright.ejb.learning;

import org.reelwright.ejb.shared.OwnPostgres;
import org.reelwright.ejb.shared.TestDatabase;

/** The same on PostgreSQL. */
class LearnerOnPostgresTest extends LearnerTest {

    @Override
    TestDatabase open() {
        return OwnPostgres.database();
    }
}
