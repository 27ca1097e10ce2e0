package org.reelwright.it.portal;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;

/** Many rows at once, written in batches that are committed one by one. */
record Rows(Connection database) {

    private static final int AT_ONCE = 1_000;

    /** The values of one row, in the order of the columns. */
    interface Row {
        Object[] of(int i);
    }

    /** @param into a table and its columns, as in SQL */
    void add(String into, int rows, Row row) throws SQLException {
        String marks = "?,".repeat(into.split(",").length - 1) + "?";
        try (PreparedStatement statement =
                database.prepareStatement("insert into " + into + " values (" + marks + ")")) {
            for (int i = 0; i < rows; i++) {
                Object[] values = row.of(i);
                for (int at = 0; at < values.length; at++) {
                    statement.setObject(at + 1, values[at]);
                }
                statement.addBatch();
                if (i % AT_ONCE == AT_ONCE - 1) {
                    statement.executeBatch();
                    database.commit();
                }
            }
            statement.executeBatch();
            database.commit();
        }
    }
}
