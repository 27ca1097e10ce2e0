package org.reelwright.web.ads;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Assumptions.assumeTrue;
import static org.reelwright.domain.delivery.Servings.serving;

import java.io.StringReader;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.IntStream;
import javax.xml.parsers.DocumentBuilderFactory;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;
import org.reelwright.domain.delivery.BitRates;
import org.reelwright.domain.delivery.Served;
import org.reelwright.domain.measurement.EventSeal;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;

class VastDocumentTest {

    private static final String HOSTILE = "]]></AdTitle><Ad>&amp;<!ENTITY x \"\u0000\u0008\uFFFE\ud800 \"> '\r\n\t "
            + "\u4e2d\u6587 \u05e2\u05d1\u05e8\u05d9\u05ea \ud83d\ude00 <?xml ?> ${7*7} #{7*7}";

    private static final List<String> PIECES = List.of(
            "]]>",
            "]]",
            "]",
            ">",
            "<![CDATA[",
            "<!--",
            "-->",
            "&",
            "&amp;",
            "&#0;",
            "&#13;",
            "<",
            "</AdTitle>",
            "<Ad>",
            "<?xml ?>",
            "\"",
            "'",
            "\r",
            "\n",
            "\r\n",
            "\t",
            " ",
            "\u0000",
            "\u0008",
            "\u0085",
            "\u2028",
            "\u202e",
            "\ud800",
            "\udc00",
            "\ud83d\ude00",
            "\ufdd0",
            "\ufffe",
            "\uffff",
            "\ufeff",
            "${7*7}",
            "\u4e2d");

    private final EventSeal seal = new EventSeal(new byte[EventSeal.KEY_BYTES]);

    @Test
    void isValidAgainstTheIabsSchema() throws Exception {
        assumeSchema();
        validate(write(serving().served()));
        validate(write(serving()
                .titled(HOSTILE)
                .by(HOSTILE)
                .landingOn(Optional.empty())
                .served()));
        validate(VastDocument.noAd(VastVersion.V4));
    }

    @Test
    void isValidAgainstTheIabsSchemaOfVersion3() throws Exception {
        assumeTrue(VastSchema.ofVersion3().isPresent(), "not run: the IAB's vast3_draft.xsd is not there");
        Path xsd = VastSchema.ofVersion3().orElseThrow();
        VastSchema.validate(
                xsd,
                write(
                        VastVersion.V3,
                        serving().withLighter().served(),
                        serving().served()));
        VastSchema.validate(
                xsd,
                write(
                        VastVersion.V3,
                        serving().titled(HOSTILE).landingOn(Optional.empty()).served()));
        VastSchema.validate(xsd, VastDocument.noAd(VastVersion.V3));
    }

    /** Where the schema is not there, too. */
    @Test
    void anEndCardOfVersion3LeadsOnBeforeItIsPutIntoWords() throws Exception {
        String three = write(VastVersion.V3, serving().served());
        assertThat(three.indexOf("<CompanionClickThrough>")).isPositive().isLessThan(three.indexOf("<AltText>"));
        String four = write(serving().served());
        assertThat(four.indexOf("<AltText>")).isPositive().isLessThan(four.indexOf("<CompanionClickThrough>"));
    }

    @Test
    void theSchemaCatchesWhatIsNotVast() {
        assumeSchema();
        String broken = write(serving().served()).replace("AdServingId>", "AdServing>");
        assertThatThrownBy(() -> validate(broken)).isInstanceOf(SAXException.class);
    }

    @Property
    void anyTextComesBackAsItWas(
            @ForAll("hostile") String title, @ForAll("hostile") String advertiser, @ForAll VastVersion version)
            throws Exception {
        var vast = parse(write(version, serving().titled(title).by(advertiser).served()));
        assertThat(anyOf(vast, "AdTitle")).isEqualTo(speakable(title));
        assertThat(anyOf(vast, "AltText")).isEqualTo(speakable(title));
        assertThat(anyOf(vast, "Advertiser")).isEqualTo(speakable(advertiser));
        assertThat(vast.getElementsByTagNameNS("*", "Ad").getLength()).isEqualTo(1);
    }

    @Provide
    Arbitrary<String> hostile() {
        return Arbitraries.oneOf(
                        Arbitraries.of(PIECES), Arbitraries.strings().all().ofMaxLength(20))
                .list()
                .ofMaxSize(20)
                .map(list -> String.join("", list));
    }

    /** XML 1.0, 2.2: all but what no document can say. */
    private static String speakable(String text) {
        return text.codePoints()
                .map(c -> c == 9
                                || c == 10
                                || c == 13
                                || c >= 0x20 && c < 0xD800
                                || c > 0xDFFF && c < 0xFFFE
                                || c > 0xFFFF
                        ? c
                        : 0xFFFD)
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString();
    }

    private static String anyOf(Document vast, String element) {
        return vast.getElementsByTagNameNS("*", element).item(0).getTextContent();
    }

    @Example
    void hostileTextComesBackAsItWas() throws Exception {
        assertThat(anyOf(parse(write(serving().titled(HOSTILE).served())), "AdTitle"))
                .isEqualTo(HOSTILE.replaceAll("[\u0000\u0008\uFFFE\ud800]", "\uFFFD"));
    }

    @Test
    void saysAllThatAPlayerNeeds() throws Exception {
        Served served = serving().served();
        Document vast = parse(write(served));
        assertThat(text(vast, "AdServingId")).isEqualTo(served.servingId().toString());
        assertThat(text(vast, "Duration")).isEqualTo("00:00:15.033");
        assertThat(text(vast, "Expires")).isEqualTo("720");
        assertThat(text(vast, "Error")).endsWith("?code=[ERRORCODE]");
        assertThat(text(vast, "MediaFile")).endsWith("/media/" + "ab".repeat(32) + "/film.mp4");
        assertThat(text(vast, "ClosedCaptionFile")).endsWith("/captions.vtt");
        assertThat(vast.getElementsByTagNameNS("*", "Tracking").getLength()).isEqualTo(10);
    }

    @Test
    void offersTheChosenShapeAloneAndItsMasterAndItsEndCard() throws Exception {
        Document vast = parse(write(serving().served()));
        assertThat(vast.getElementsByTagNameNS("*", "MediaFile").getLength()).isEqualTo(1);
        assertThat(((Element) vast.getElementsByTagNameNS("*", "MediaFile").item(0)).getAttribute("width"))
                .isEqualTo("1080");
        assertThat(text(vast, "Mezzanine")).isEqualTo(text(vast, "MediaFile"));
        assertThat(text(vast, "StaticResource")).endsWith("/poster.jpg");
        assertThat(text(vast, "UniversalAdId")).isNotEmpty();
        assertThat(open(text(vast, "Viewable"))).contains("VIEWABLE 0 ");
        assertThat(open(text(vast, "NotViewable"))).contains("NOT_VIEWABLE 0 ");
        assertThat(open(text(vast, "ViewUndetermined"))).contains("VIEW_UNDETERMINED 0 ");
        assertThat(text(vast, "Impression")).endsWith("?r=[CACHEBUSTING]&t=[TIMESTAMP]&lat=[LIMITADTRACKING]");
    }

    @Test
    void leavesOutOfVersion3WhatItDoesNotKnow() throws Exception {
        Document vast = parse(write(VastVersion.V3, serving().served()));
        assertThat(vast.getDocumentElement().getAttribute("version")).isEqualTo("3.0");
        assertThat(vast.getDocumentElement().getNamespaceURI()).isNull();
        for (String unknown : List.of("Mezzanine", "AdServingId", "UniversalAdId", "ViewableImpression", "Expires")) {
            assertThat(vast.getElementsByTagName(unknown).getLength()).isZero();
        }
        assertThat(vast.getElementsByTagName("MediaFile").getLength()).isEqualTo(1);
        assertThat(vast.getElementsByTagName("Companion").getLength()).isEqualTo(1);
    }

    @Test
    void numbersTheAdsOfABreak() throws Exception {
        String written = write(VastVersion.V4, serving().served(), serving().served());
        var ads = parse(written).getElementsByTagNameNS("*", "Ad");
        assertThat(((Element) ads.item(0)).getAttribute("sequence")).isEqualTo("1");
        assertThat(((Element) ads.item(1)).getAttribute("sequence")).isEqualTo("2");
        assumeSchema();
        validate(written);
    }

    @Test
    void everyAddressOpensToItsOwnEvent() throws Exception {
        Document vast = parse(write(serving().served()));
        assertThat(open(text(vast, "Impression"))).contains("IMPRESSION 4000 ");
        assertThat(open(text(vast, "ClickThrough"))).contains("CLICK 0 https://shop.example/cup?a=1&b=2");
        assertThat(open(text(vast, "ClickTracking"))).contains("CLICK 0 ");
        assertThat(open(text(vast, "Error").replace("?code=[ERRORCODE]", ""))).contains("ERROR 0 ");
        var tracking = vast.getElementsByTagNameNS("*", "Tracking");
        for (int i = 0; i < tracking.getLength(); i++) {
            Element event = (Element) tracking.item(i);
            String name =
                    event.getAttribute("event").replaceAll("([A-Z])", "_$1").toUpperCase(Locale.ROOT);
            assertThat(open(event.getTextContent())).contains(name + " 0 ");
        }
    }

    @Test
    void leadsNowhereWithoutALandingPage() throws Exception {
        Document vast = parse(write(serving().landingOn(Optional.empty()).served()));
        assertThat(vast.getElementsByTagNameNS("*", "ClickThrough").getLength()).isZero();
    }

    @Test
    void offersASmallerCopyForSlowLinesAndTheBestFileAsMezzanine() throws Exception {
        for (VastVersion version : VastVersion.values()) {
            var vast = parse(write(version, serving().withLighter().served()));
            var files = vast.getElementsByTagNameNS("*", "MediaFile");
            assertThat(files.getLength()).isEqualTo(2);
            assertThat(files.item(0).getTextContent()).endsWith("/film.mp4");
            assertThat(files.item(1).getTextContent()).endsWith("/" + "ab".repeat(32) + "/lighter.mp4");
            assertThat(files.item(1).getAttributes().getNamedItem("bitrate").getNodeValue())
                    .isEqualTo("160");
        }
        var four = parse(write(serving().withLighter().served()));
        assertThat(text(four, "Mezzanine")).endsWith("/film.mp4");
        assumeSchema();
        validate(write(serving().withLighter().served()));
    }

    @Test
    void offersOnlyTheFilesThatGoThroughTheLine() throws Exception {
        List<Served> ads = List.of(serving().withLighter().served());
        int kbps = ads.get(0).ad().files().kbps();
        assertThat(files(ads, new BitRates(0, kbps - 1)))
                .singleElement()
                .asString()
                .endsWith("/lighter.mp4");
        assertThat(files(ads, new BitRates(kbps, kbps)))
                .singleElement()
                .asString()
                .endsWith("/film.mp4");
        assertThat(files(ads, BitRates.ANY)).hasSize(2);
    }

    @Test
    void offersATelevisionOnlyTheCopyThatIsAsLoudAsTelevisionsPlay() throws Exception {
        var ad = serving().withLighter().levelled().served();
        for (VastVersion version : VastVersion.values()) {
            var vast = parse(VastDocument.of(
                    version,
                    List.of(ad),
                    new Screen(BitRates.ANY, true),
                    served -> Addresses.of(served, seal, "https://ads.example")));
            var files = vast.getElementsByTagNameNS("*", "MediaFile");
            assertThat(files.getLength()).isEqualTo(1);
            assertThat(files.item(0).getTextContent()).endsWith("/" + "ab".repeat(32) + "/television.mp4");
            assertThat(files.item(0).getAttributes().getNamedItem("bitrate").getNodeValue())
                    .isEqualTo("2410");
            assertThat(files.item(0).getAttributes().getNamedItem("width").getNodeValue())
                    .isEqualTo("1080");
        }
        assertThat(files(List.of(ad), new Screen(BitRates.ANY, false)))
                .hasSize(2)
                .noneMatch(address -> address.contains("television"));
    }

    @Test
    void offersATelevisionTheFilmWhereThereIsNoSuchCopyYet() throws Exception {
        assertThat(files(List.of(serving().served()), new Screen(BitRates.ANY, true)))
                .singleElement()
                .asString()
                .endsWith("/film.mp4");
    }

    @Test
    void aTelevisionsCopyIsTheBestFileForIt() throws Exception {
        String vast = VastDocument.of(
                VastVersion.V4,
                List.of(serving().levelled().served()),
                new Screen(BitRates.ANY, true),
                served -> Addresses.of(served, seal, "https://ads.example"));
        assertThat(text(parse(vast), "Mezzanine")).endsWith("/television.mp4");
        assumeSchema();
        validate(vast);
    }

    private List<String> files(List<Served> ads, BitRates rates) throws Exception {
        return files(ads, new Screen(rates, false));
    }

    private List<String> files(List<Served> ads, Screen screen) throws Exception {
        var files = parse(VastDocument.of(
                        VastVersion.V4, ads, screen, served -> Addresses.of(served, seal, "https://ads.example")))
                .getElementsByTagNameNS("*", "MediaFile");
        return IntStream.range(0, files.getLength())
                .mapToObj(i -> files.item(i).getTextContent())
                .toList();
    }

    private static void assumeSchema() {
        assumeTrue(VastSchema.find().isPresent(), "not run: the IAB's vast_4.2.xsd is not there");
    }

    private static void validate(String document) throws Exception {
        VastSchema.validate(VastSchema.find().orElseThrow(), document);
    }

    private Optional<String> open(String address) {
        String sealed = address.substring(address.lastIndexOf('/') + 1);
        return seal.open(sealed.replaceFirst("[?].*", ""))
                .map(token -> token.named(sealed.replaceFirst(".*[?]name=", "")))
                .map(token -> token.kind() + " " + token.priceMicros() + " " + token.landingPage());
    }

    private String write(Served served) {
        return write(VastVersion.V4, served);
    }

    private String write(VastVersion version, Served... ads) {
        return VastDocument.of(
                version, List.of(ads), Screen.ANY, served -> Addresses.of(served, seal, "https://ads.example"));
    }

    private static String text(Document vast, String element) {
        return vast.getElementsByTagNameNS("http://www.iab.com/VAST", element)
                .item(0)
                .getTextContent();
    }

    private static Document parse(String document) throws Exception {
        var builders = DocumentBuilderFactory.newInstance();
        builders.setNamespaceAware(true);
        return builders.newDocumentBuilder().parse(new InputSource(new StringReader(document)));
    }
}
