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
public final class Accounts {

    private static final String KLING = "kling";
    private static final String OPENAI = "openai";

    /**
     * @param order the same for orders that can share one result, or empty
     * @param micros that are owed, in USD
     * @param made whether anything came of it
     */
    record Line(String provider, String key, String order, String state, long micros, boolean made) {

        boolean isOwed() {
            return micros > 0;
        }
    }

    private final List<Line> lines;
    private final Stands stands;

    private Accounts(List<Line> lines, Stands stands) {
        this.lines = lines;
        this.stands = stands;
    }

    /** @param server stopped, if its database is a file */
    public static Accounts of(OwnServer server, Stands stands) {
        var lines = new ArrayList<Line>();
        try (Connection database = server.database();
                var statement = database.createStatement();
                ResultSet row = statement.executeQuery(
                        "select provider, order_key, coalesce(order_hash, ''), state, settled_micros, unit from charge")) {
            while (row.next()) {
                lines.add(new Line(
                        row.getString(1),
                        row.getString(2),
                        row.getString(3),
                        row.getString(4),
                        row.getLong(5),
                        !row.getString(6).isEmpty()));
            }
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
        return new Accounts(lines, stands);
    }

    /** Order by order where the vendor knows our keys, to the millionth everywhere, and with nothing left open. */
    public void agree() {
        agreeWithKling();
        assertThat(owed(OPENAI, true) + owed(OPENAI, false)).isEqualTo(theirs());
    }

    /**
     * As {@link #agree}, but for orders that OpenAI's API cannot be asked about: the ledger owes for each as much as it can
     * have cost, whether it was taken or not.
     */
    public void agreeOrExceed() {
        agreeWithKling();
        assertThat(theirs()).isBetween(owed(OPENAI, true), owed(OPENAI, true) + owed(OPENAI, false));
    }

    /** No result that can be shared was paid for again. */
    public void noneTwice() {
        assertThat(lines.stream().filter(line -> line.made() && line.isOwed()).map(Line::order))
                .filteredOn(order -> !order.isEmpty())
                .doesNotHaveDuplicates();
    }

    private void agreeWithKling() {
        assertThat(lines).extracting(Line::state).isSubsetOf("SETTLED", "RELEASED");
        Map<String, Long> ours = lines.stream()
                .filter(line -> line.provider().equals(KLING) && line.isOwed())
                .collect(Collectors.toMap(Line::key, Line::micros));
        Map<String, Long> theirs = stands.kling().books().entries().stream()
                .collect(Collectors.toMap(
                        Books.Entry::key, entry -> Books.micros(entry, one -> Stands.price(KLING, one))));
        assertThat(ours)
                .as("what the ledger owes Kling, and what it charges for")
                .isEqualTo(theirs);
    }

    private long theirs() {
        return stands.openAi().books().total(one -> Stands.price(OPENAI, one));
    }

    private long owed(String provider, boolean made) {
        return lines.stream()
                .filter(line -> line.provider().equals(provider) && line.made() == made)
                .mapToLong(Line::micros)
                .sum();
    }
}
