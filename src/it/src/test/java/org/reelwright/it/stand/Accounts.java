package org.reelwright.it.stand;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.reelwright.it.shared.OwnServer;

/** A server's ledger, held against the vendors' own books. */
final class Accounts {

    private static final String KLING = "kling";
    private static final String OPENAI = "openai";

    /** @param micros that are owed, in USD */
    record Line(String provider, String key, String state, long micros, String note) {}

    private final List<Line> lines;
    private final Stands stands;

    private Accounts(List<Line> lines, Stands stands) {
        this.lines = lines;
        this.stands = stands;
    }

    /** @param server stopped, if its database is a file */
    static Accounts of(OwnServer server, Stands stands) {
        var lines = new ArrayList<Line>();
        try (Connection database = server.database();
                var statement = database.createStatement();
                ResultSet row = statement.executeQuery(
                        "select provider, order_key, state, settled_micros, note from charge order by ordered_at")) {
            while (row.next()) {
                lines.add(new Line(
                        row.getString(1), row.getString(2), row.getString(3), row.getLong(4), row.getString(5)));
            }
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
        return new Accounts(lines, stands);
    }

    /** To the millionth, order by order where the vendor knows our keys, and with nothing left open. */
    void agree() {
        assertThat(lines).extracting(Line::state).isSubsetOf("SETTLED", "RELEASED");
        Map<String, Long> theirs = stands.kling().books().entries().stream()
                .collect(Collectors.toMap(
                        Books.Entry::key, entry -> Books.micros(entry, one -> Stands.price(KLING, one))));
        assertThat(owed(KLING))
                .as("what Kling charges for, and what the ledger owes it")
                .isEqualTo(theirs);
        assertThat(sum(OPENAI)).isEqualTo(stands.openAi().books().total(one -> Stands.price(OPENAI, one)));
    }

    /** No order was sent to Kling that was equal to another. */
    void noneTwice() {
        assertThat(stands.kling().books().entries())
                .extracting(Books.Entry::order)
                .doesNotHaveDuplicates();
    }

    private Map<String, Long> owed(String provider) {
        return lines.stream()
                .filter(line -> line.provider().equals(provider) && line.micros() > 0)
                .collect(Collectors.toMap(Line::key, Line::micros));
    }

    long sum(String provider) {
        return owed(provider).values().stream().mapToLong(Long::longValue).sum();
    }
}
