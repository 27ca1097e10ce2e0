package org.reelwright.it.shared;

import jakarta.persistence.EntityManagerFactory;
import java.util.Arrays;
import org.hibernate.SessionFactory;
import org.hibernate.stat.Statistics;

/** Counts SQL statements inside the server, but for those by which nodes hear each other: these come at any moment. */
public final class Statements {

    private static final String HEARING = "NodeMessage";

    private Statements() {}

    /** Of whatever the server does meanwhile. */
    public static long during(EntityManagerFactory entities, Runnable work) {
        Statistics statistics = entities.unwrap(SessionFactory.class).getStatistics();
        statistics.setStatisticsEnabled(true);
        long before = counted(statistics);
        work.run();
        long after = counted(statistics);
        statistics.setStatisticsEnabled(false);
        return after - before;
    }

    private static long counted(Statistics statistics) {
        return statistics.getPrepareStatementCount()
                - Arrays.stream(statistics.getQueries())
                        .filter(query -> query.contains(HEARING))
                        .mapToLong(query -> statistics.getQueryStatistics(query).getExecutionCount())
                        .sum();
    }
}
