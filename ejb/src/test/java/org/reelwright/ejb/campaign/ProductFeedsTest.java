package org.reelwright.ejb.campaign;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.reelwright.domain.account.Advertiser;
import org.reelwright.domain.account.Role;
import org.reelwright.domain.account.Viewer;
import org.reelwright.domain.campaign.FeedItem;
import org.reelwright.domain.shared.Checked;
import org.reelwright.domain.shared.Violation;
import org.reelwright.ejb.campaign.ProductFeeds.Taken;
import org.reelwright.ejb.shared.TestDatabase;

class ProductFeedsTest {

    private static final Instant NOW = Instant.parse("2026-03-01T09:00:00Z");
    private static final String RSS = """
            <?xml version="1.0"?><rss version="2.0" xmlns:g="http://base.google.com/ns/1.0"><channel><title>Shop</title>
            <item><g:id>1</g:id><title>Flask</title><link>https://shop.example/1</link><g:price>39.90 EUR</g:price>
              <g:description><![CDATA[Keeps <b>tea</b> hot &amp; safe]]></g:description><g:image_link>https://shop.example/1.jpg</g:image_link></item>
            <item><g:id>2</g:id><g:price>cheap</g:price></item>
            <item><g:title>Mug &amp; lid</g:title><g:shipping><g:price>4.95 USD</g:price></g:shipping></item>
            </channel></rss>""";

    private final TestDatabase database = new TestDatabase();
    private Viewer owner;

    @BeforeEach
    void join() {
        UUID id = database.ask(entities -> {
            var advertiser = Advertiser.join("Nordlicht", NOW);
            entities.persist(advertiser);
            return advertiser.id();
        });
        owner = new Viewer("nord", Role.ADVERTISER, Optional.of(id));
    }

    @AfterEach
    void close() {
        database.close();
    }

    @Test
    void takesTheGoodRowsAndNamesTheBadOnes() {
        Taken taken = good(take(RSS));

        assertThat(taken.rows()).isEqualTo(3);
        assertThat(taken.troubles())
                .containsExactly(new Violation("row 2", "It has no title. Its price is not one, such as 15.00 USD."));
        assertThat(list()).extracting(item -> item.product().name()).containsExactly("Flask", "Mug & lid");
        assertThat(list().get(0).product().price()).isEqualTo("39.90");
        assertThat(list().get(1).product().price())
                .as("a shipping price is not the product's")
                .isEmpty();
    }

    @Test
    void readsAtomAndTables() {
        assertThat(good(take("""
                <feed xmlns="http://www.w3.org/2005/Atom" xmlns:g="http://base.google.com/ns/1.0"><title>Shop</title><entry>
                <title type="html">Flask</title><link href="https://shop.example/1"/><summary>Hot</summary></entry></feed>""")).taken()).isEqualTo(1);
        assertThat(list().get(0).product().landingPage()).isEqualTo("https://shop.example/1");

        Taken table = good(
                take("\uFEFFid\tTitle\timage link\tprice\n1\t15\" laptop\thttps://a.example/1.png\t9 USD\n2\t\t\t\n"));
        assertThat(table.taken()).isEqualTo(1);
        assertThat(table.troubles()).extracting(Violation::field).containsExactly("row 3");
    }

    @Test
    void takesThousandsOfRows() {
        String rows = IntStream.range(0, 5_000)
                .mapToObj(i -> i + "\tProduct " + i + "\t" + i + ".00 USD")
                .collect(Collectors.joining("\n", "id\ttitle\tprice\n", ""));

        assertThat(good(take(rows)).taken()).isEqualTo(5_000);
        assertThat(stored()).isEqualTo(5_000);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "nothing at all",
                "<html><body>no feed</body></html>",
                "<rss><channel><item><title>Flask</title></item>",
                "<rss><channel><item><title>A</title></item><item><title>B</tit",
                "<!DOCTYPE x [<!ENTITY e SYSTEM \"file:///etc/passwd\">]><rss><item><title>&e;</title></item></rss>",
                "<!DOCTYPE x [<!ENTITY a \"lol\"><!ENTITY b \"&a;&a;&a;\">]><rss><item><title>&b;</title></item></rss>",
                "<rss><item><title>&undeclared;</title></item></rss>"
            })
    void keepsNothingOfAFileThatIsNoWholeFeed(String file) {
        assertThat(take(file)).isInstanceOf(Checked.Bad.class);
        assertThat(stored()).isZero();
    }

    @Test
    void isNotForStrangers() {
        var stranger = new Viewer("other", Role.ADVERTISER, Optional.of(UUID.randomUUID()));

        good(take(RSS));

        assertThat(database.<List<FeedItem>>ask(entities ->
                        feeds(entities).list(stranger, owner.advertiserId().get())))
                .isEmpty();
    }

    private Checked<Taken> take(String file) {
        return database.ask(entities -> feeds(entities)
                .take(
                        owner,
                        owner.advertiserId().orElseThrow(),
                        new ByteArrayInputStream(file.getBytes(StandardCharsets.UTF_8))));
    }

    private List<FeedItem> list() {
        return database.ask(
                entities -> feeds(entities).list(owner, owner.advertiserId().orElseThrow()));
    }

    private long stored() {
        return database.ask(entities -> entities.createQuery("select count(i) from FeedItem i", Long.class)
                .getSingleResult());
    }

    private static ProductFeeds feeds(jakarta.persistence.EntityManager entities) {
        var feeds = new ProductFeeds();
        feeds.store = entities;
        feeds.clock = Clock.fixed(NOW, ZoneOffset.UTC);
        return feeds;
    }

    private static Taken good(Checked<Taken> answer) {
        assertThat(answer).isInstanceOf(Checked.Good.class);
        return ((Checked.Good<Taken>) answer).value();
    }
}
