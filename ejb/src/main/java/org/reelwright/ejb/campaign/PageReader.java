package org.reelwright.ejb.campaign;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.reelwright.domain.campaign.FoundPrice;
import org.reelwright.domain.campaign.FoundProduct;

/**
 * Finds the product on a page: schema.org's JSON-LD first, then Open Graph, then the title. Nothing on the page is run,
 * and its links are only written down.
 */
final class PageReader {

    private static final Pattern CHARSET = Pattern.compile("(?i)charset=[\"']?([A-Za-z0-9._:-]+)");

    private final Document page;
    private final LinkedData data;

    private PageReader(Document page) {
        this.page = page;
        this.data = LinkedData.of(page.select("script[type=application/ld+json]").stream()
                .map(Element::data)
                .toList());
    }

    /** @param contentType of the answer that it came in */
    static FoundProduct read(byte[] html, String contentType, URI address) {
        Matcher charset = CHARSET.matcher(contentType);
        try {
            Document page = Jsoup.parse(
                    new ByteArrayInputStream(html), known(charset.find() ? charset.group(1) : ""), address.toString());
            return new PageReader(page).product(address);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private FoundProduct product(URI address) {
        Optional<FoundPrice> price = price();
        return new FoundProduct(
                first(data.text("name"), meta("og:title"), page.title()),
                plain(first(data.text("description"), meta("og:description"), meta("description"))),
                price.map(FoundPrice::amount).orElse(""),
                price.map(FoundPrice::currency).orElse(""),
                pictures(),
                first(page.select("link[rel=canonical]").attr("abs:href"), address.toString()));
    }

    private Optional<FoundPrice> price() {
        String amount = first(data.price(), meta("product:price:amount"), meta("og:price:amount"));
        String currency = first(data.currency(), meta("product:price:currency"), meta("og:price:currency"));
        return FoundPrice.read(amount + " " + currency);
    }

    private List<String> pictures() {
        var pictures = new ArrayList<>(data.pictures());
        page.select("meta[property=og:image:secure_url], meta[property=og:image], meta[name=og:image]")
                .forEach(meta -> pictures.add(meta.attr("content")));
        return pictures.stream()
                .filter(each -> !each.isBlank())
                .map(this::absolute)
                .toList();
    }

    private String absolute(String picture) {
        return org.jsoup.internal.StringUtil.resolve(page.baseUri(), picture.strip());
    }

    private String meta(String name) {
        return page.select("meta[property=" + name + "], meta[name=" + name + "]")
                .attr("content");
    }

    /** Shops put HTML into descriptions. */
    private static String plain(String text) {
        return text.indexOf('<') < 0 ? text : Jsoup.parse(text).text();
    }

    private static String first(String... candidates) {
        return Stream.of(candidates).filter(each -> !each.isBlank()).findFirst().orElse("");
    }

    /** @return null, jsoup's word for looking into the page itself, unless the server's word can be used */
    private static String known(String charset) {
        try {
            return !charset.isEmpty() && java.nio.charset.Charset.isSupported(charset) ? charset : null;
        } catch (java.nio.charset.IllegalCharsetNameException e) {
            return null;
        }
    }
}
