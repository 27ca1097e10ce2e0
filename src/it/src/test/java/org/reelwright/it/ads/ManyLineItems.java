package org.reelwright.it.ads;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import javax.sql.DataSource;

/** Writes copies of what is launched straight into the database, each with ids of its own. */
final class ManyLineItems {

    private static final List<String> IDS = List.of("campaign", "production", "creative", "review", "item", "spend");
    private static final int A_BATCH = 1_000;

    private final Connection connection;

    private ManyLineItems(Connection connection) {
        this.connection = connection;
    }

    /** @param copies how many line items more there are then */
    static void copy(DataSource database, int copies) throws SQLException {
        try (Connection connection = database.getConnection()) {
            var many = new ManyLineItems(connection);
            many.execute("create table pattern as select i.id as item, i.campaign_id as campaign, c.id as creative,"
                    + " c.production_id as production, row_number() over (order by i.id) - 1 as k"
                    + " from line_item i join creative c on c.campaign_id = i.campaign_id where i.status = 'ACTIVE'");
            many.execute("create table more (k bigint, "
                    + IDS.stream().map(id -> id + " uuid").collect(Collectors.joining(", ")) + ")");
            many.number(copies, many.count("select count(*) from pattern"));
            many.execute("create index more_k on more (k)");
            many.copyRows();
            many.execute("drop table more");
            many.execute("drop table pattern");
        }
    }

    private void copyRows() throws SQLException {
        rows("campaign", "t.id = p.campaign", Map.of("id", "campaign"));
        rows("production", "t.id = p.production", Map.of("id", "production", "campaign_id", "campaign"));
        rows(
                "creative",
                "t.id = p.creative",
                Map.of("id", "creative", "campaign_id", "campaign", "production_id", "production"));
        rows("review", "t.creative_id = p.creative", Map.of("id", "review", "creative_id", "creative"));
        rows("line_item", "t.id = p.item", Map.of("id", "item", "campaign_id", "campaign"));
        rows("spend", "t.line_item_id = p.item and t.period = 'total'", Map.of("id", "spend", "line_item_id", "item"));
        execute("update spend set settled_micros = 0, reserved_micros = 0 where id in (select spend from more)");
    }

    private void number(int copies, long patterns) throws SQLException {
        try (PreparedStatement insert = connection.prepareStatement("insert into more values (?, ?, ?, ?, ?, ?, ?)")) {
            for (int n = 0; n < copies; n++) {
                insert.setLong(1, n % patterns);
                for (int id = 0; id < IDS.size(); id++) {
                    insert.setObject(id + 2, UUID.randomUUID());
                }
                insert.addBatch();
                if (n % A_BATCH == A_BATCH - 1 || n == copies - 1) {
                    insert.executeBatch();
                }
            }
        }
    }

    private void rows(String table, String of, Map<String, String> fresh) throws SQLException {
        List<String> columns = columns(table);
        String values = columns.stream()
                .map(column -> fresh.containsKey(column) ? "m." + fresh.get(column) : "t." + column)
                .collect(Collectors.joining(", "));
        execute("insert into " + table + " (" + String.join(", ", columns) + ") select " + values + " from " + table
                + " t join pattern p on " + of + " join more m on m.k = p.k");
    }

    private List<String> columns(String table) throws SQLException {
        try (Statement statement = connection.createStatement();
                ResultSet none = statement.executeQuery("select * from " + table + " where 1 = 0")) {
            var names = new ArrayList<String>();
            for (int i = 1; i <= none.getMetaData().getColumnCount(); i++) {
                names.add(none.getMetaData().getColumnName(i).toLowerCase(Locale.ROOT));
            }
            return names;
        }
    }

    private long count(String query) throws SQLException {
        try (Statement statement = connection.createStatement();
                ResultSet row = statement.executeQuery(query)) {
            row.next();
            return row.getLong(1);
        }
    }

    private void execute(String sql) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }
}
