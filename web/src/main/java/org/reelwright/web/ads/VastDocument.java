package org.reelwright.web.ads;

import static org.reelwright.domain.measurement.EventKind.COMPLETE;
import static org.reelwright.domain.measurement.EventKind.ERROR;
import static org.reelwright.domain.measurement.EventKind.FIRST_QUARTILE;
import static org.reelwright.domain.measurement.EventKind.IMPRESSION;
import static org.reelwright.domain.measurement.EventKind.MIDPOINT;
import static org.reelwright.domain.measurement.EventKind.START;
import static org.reelwright.domain.measurement.EventKind.THIRD_QUARTILE;

import java.time.Duration;
import java.time.LocalTime;
import java.time.format.DateTimeFormatter;
import java.util.LinkedHashMap;
import java.util.Map;
import org.reelwright.domain.delivery.Candidate;
import org.reelwright.domain.delivery.Served;
import org.reelwright.domain.measurement.EventKind;
import org.reelwright.domain.rendition.FilmFiles;

/** A served ad as VAST 4.2 InLine; the order of elements is that of the IAB's schema. */
final class VastDocument {

    private static final String NAMESPACE = "http://www.iab.com/VAST";
    private static final DateTimeFormatter CLOCK = DateTimeFormatter.ofPattern("HH:mm:ss.SSS");
    private static final Map<EventKind, String> TRACKED = new LinkedHashMap<>();

    static {
        TRACKED.put(START, "start");
        TRACKED.put(FIRST_QUARTILE, "firstQuartile");
        TRACKED.put(MIDPOINT, "midpoint");
        TRACKED.put(THIRD_QUARTILE, "thirdQuartile");
        TRACKED.put(COMPLETE, "complete");
    }

    private VastDocument() {}

    static String noAd() {
        return new XmlText().root(NAMESPACE, "VAST", "version", "4.2").end().document();
    }

    static String of(Served served, AdAddresses at) {
        var xml = new XmlText().root(NAMESPACE, "VAST", "version", "4.2");
        xml.begin("Ad", "id", served.ad().campaignId().toString()).begin("InLine");
        xml.leaf("AdSystem", "Reelwright");
        xml.leaf("Error", at.events().get(ERROR) + "?code=[ERRORCODE]");
        xml.leaf(
                "Impression",
                at.events().get(IMPRESSION),
                "id",
                served.servingId().toString());
        xml.leaf("AdServingId", served.servingId().toString());
        xml.leaf("AdTitle", served.ad().title());
        xml.leaf("Advertiser", served.ad().advertiser());
        creative(xml.begin("Creatives"), served.ad(), at);
        xml.end().leaf("Expires", Long.toString(secondsToLive(served)));
        return xml.end().end().end().document();
    }

    /** Impressions are billed until then: a player that keeps the ad longer should ask again. */
    private static long secondsToLive(Served served) {
        return Math.max(
                1, Duration.between(served.at(), served.slice().closesAt()).toSeconds());
    }

    private static void creative(XmlText xml, Candidate ad, AdAddresses at) {
        String id = ad.creativeId().toString();
        xml.begin("Creative", "id", id, "sequence", "1").begin("Linear");
        tracking(xml, at);
        xml.leaf(
                "Duration",
                CLOCK.format(LocalTime.ofNanoOfDay(
                        Duration.ofMillis(ad.files().durationMs()).toNanos())));
        media(xml, ad, at);
        clicks(xml, at);
        xml.end().leaf("UniversalAdId", id, "idRegistry", "reelwright").end();
    }

    private static void tracking(XmlText xml, AdAddresses at) {
        xml.begin("TrackingEvents");
        TRACKED.forEach((kind, name) -> xml.leaf("Tracking", at.events().get(kind), "event", name));
        xml.end();
    }

    private static void media(XmlText xml, Candidate ad, AdAddresses at) {
        FilmFiles files = ad.files();
        xml.begin("MediaFiles").begin("ClosedCaptionFiles");
        xml.leaf(
                        "ClosedCaptionFile",
                        at.captions(),
                        "type",
                        "text/vtt",
                        "language",
                        ad.language().tag())
                .end();
        xml.leaf(
                        "MediaFile",
                        at.film(),
                        "delivery",
                        "progressive",
                        "type",
                        files.film().mediaType(),
                        "width",
                        Integer.toString(files.width()),
                        "height",
                        Integer.toString(files.height()),
                        "bitrate",
                        Integer.toString(files.kbps()),
                        "scalable",
                        "true",
                        "maintainAspectRatio",
                        "true",
                        "fileSize",
                        Long.toString(files.film().size()))
                .end();
    }

    private static void clicks(XmlText xml, AdAddresses at) {
        xml.begin("VideoClicks").leaf("ClickTracking", at.clickTracking());
        at.clickThrough().ifPresent(page -> xml.leaf("ClickThrough", page));
        xml.end();
    }
}
