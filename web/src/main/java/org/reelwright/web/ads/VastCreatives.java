package org.reelwright.web.ads;

import static org.reelwright.domain.measurement.EventKind.COMPLETE;
import static org.reelwright.domain.measurement.EventKind.FIRST_QUARTILE;
import static org.reelwright.domain.measurement.EventKind.MIDPOINT;
import static org.reelwright.domain.measurement.EventKind.START;
import static org.reelwright.domain.measurement.EventKind.THIRD_QUARTILE;

import java.time.Duration;
import java.time.LocalTime;
import java.time.format.DateTimeFormatter;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.reelwright.domain.asset.StoredFile;
import org.reelwright.domain.delivery.Candidate;
import org.reelwright.domain.delivery.LevelledCopy;
import org.reelwright.domain.delivery.LighterCopy;
import org.reelwright.domain.delivery.Served;
import org.reelwright.domain.measurement.EventKind;
import org.reelwright.domain.rendition.FilmFiles;

/** An ad's film and its end card. */
record VastCreatives(VastVersion version, Screen screen, XmlText xml) {

    private static final DateTimeFormatter CLOCK = DateTimeFormatter.ofPattern("HH:mm:ss.SSS");
    private static final Map<EventKind, String> TRACKED = new LinkedHashMap<>();

    static {
        TRACKED.put(START, "start");
        TRACKED.put(FIRST_QUARTILE, "firstQuartile");
        TRACKED.put(MIDPOINT, "midpoint");
        TRACKED.put(THIRD_QUARTILE, "thirdQuartile");
        TRACKED.put(COMPLETE, "complete");
        EventKind.NAMED.forEach(kind -> TRACKED.put(kind, kind.word()));
    }

    void write(Served served, AdAddresses at) {
        xml.begin("Creatives");
        film(served, at);
        endCard(served.ad(), at);
        xml.end();
    }

    private void film(Served served, AdAddresses at) {
        begin(served.ad()).begin("Linear");
        if (version == VastVersion.V4) {
            tracking(at);
            duration(served.ad());
            media(served, at);
            clicks(at);
        } else {
            duration(served.ad());
            tracking(at);
            clicks(at);
            media(served, at);
        }
        xml.end();
        end(served.ad());
    }

    /** The film's poster, to stay beside the player or after it. */
    private void endCard(Candidate ad, AdAddresses at) {
        begin(ad).begin("CompanionAds");
        xml.begin("Companion", size(ad.files(), "id", ad.creativeId().toString()));
        xml.leaf(
                "StaticResource",
                at.poster(ad),
                "creativeType",
                ad.files().poster().mediaType());
        if (version == VastVersion.V4) {
            xml.leaf("AltText", ad.title());
            at.clickThrough().ifPresent(page -> xml.leaf("CompanionClickThrough", page));
        } else {
            at.clickThrough().ifPresent(page -> xml.leaf("CompanionClickThrough", page));
            xml.leaf("AltText", ad.title());
        }
        xml.end().end();
        end(ad);
    }

    private XmlText begin(Candidate ad) {
        return xml.begin("Creative", "id", ad.creativeId().toString(), "sequence", "1");
    }

    private void end(Candidate ad) {
        if (version == VastVersion.V4) {
            xml.leaf("UniversalAdId", ad.creativeId().toString(), "idRegistry", "reelwright");
        }
        xml.end();
    }

    private void tracking(AdAddresses at) {
        xml.begin("TrackingEvents");
        TRACKED.forEach((kind, name) -> xml.leaf("Tracking", at.events().get(kind), "event", name));
        xml.end();
    }

    private void duration(Candidate ad) {
        xml.leaf(
                "Duration",
                CLOCK.format(LocalTime.ofNanoOfDay(
                        Duration.ofMillis(ad.files().durationMs()).toNanos())));
    }

    /** In the chosen shape alone: a player that preferred another would have its film's figures stand for this one. */
    private void media(Served served, AdAddresses at) {
        xml.begin("MediaFiles");
        if (version == VastVersion.V4) {
            captions(served.ad(), at);
        }
        mediaFiles(served.ad(), at);
        if (version == VastVersion.V4) {
            xml.leaf(
                    "Mezzanine",
                    screen.levelled(served.ad()).isPresent() ? at.television(served.ad()) : at.film(served.ad()),
                    size(
                            served.ad().files(),
                            "delivery",
                            "progressive",
                            "type",
                            served.ad().files().film().mediaType()));
        }
        xml.end();
    }

    private void captions(Candidate ad, AdAddresses at) {
        xml.begin("ClosedCaptionFiles");
        xml.leaf(
                "ClosedCaptionFile",
                at.captions(ad),
                "type",
                "text/vtt",
                "language",
                ad.language().tag());
        xml.end();
    }

    private void mediaFiles(Candidate film, AdAddresses at) {
        Optional<LevelledCopy> levelled = screen.levelled(film);
        if (levelled.isPresent()) {
            LevelledCopy copy = levelled.get();
            mediaFile(film, film.creativeId() + "-television", copy.file(), copy.kbps(), at.television(film));
            return;
        }
        FilmFiles files = film.files();
        if (screen.takes(files.kbps())) {
            mediaFile(film, film.creativeId().toString(), files.film(), files.kbps(), at.film(film));
        }
        film.copies().lighter().filter(copy -> screen.takes(copy.kbps())).ifPresent(copy -> lighter(film, copy, at));
    }

    private void lighter(Candidate film, LighterCopy copy, AdAddresses at) {
        String[] always = {
            "id",
            film.creativeId() + "-lighter",
            "delivery",
            "progressive",
            "type",
            copy.file().mediaType(),
            "bitrate",
            Integer.toString(copy.kbps()),
            "scalable",
            "true",
            "maintainAspectRatio",
            "true",
            "width",
            Integer.toString(copy.width()),
            "height",
            Integer.toString(copy.height())
        };
        xml.leaf(
                "MediaFile",
                at.lighter(film),
                version == VastVersion.V3 ? always : sized(always, copy.file().size()));
    }

    /** In the film's own size. */
    private void mediaFile(Candidate film, String id, StoredFile file, int kbps, String address) {
        String[] always = size(
                film.files(),
                "id",
                id,
                "delivery",
                "progressive",
                "type",
                file.mediaType(),
                "bitrate",
                Integer.toString(kbps),
                "scalable",
                "true",
                "maintainAspectRatio",
                "true");
        xml.leaf("MediaFile", address, version == VastVersion.V3 ? always : sized(always, file.size()));
    }

    private static String[] sized(String[] attributes, long bytes) {
        return Stream.concat(Stream.of(attributes), Stream.of("fileSize", Long.toString(bytes)))
                .toArray(String[]::new);
    }

    private static String[] size(FilmFiles files, String... others) {
        return Stream.concat(
                        Stream.of(others),
                        Stream.of("width", Integer.toString(files.width()), "height", Integer.toString(files.height())))
                .toArray(String[]::new);
    }

    private void clicks(AdAddresses at) {
        xml.begin("VideoClicks");
        if (version == VastVersion.V4) {
            xml.leaf("ClickTracking", at.clickTracking());
            at.clickThrough().ifPresent(page -> xml.leaf("ClickThrough", page));
        } else {
            at.clickThrough().ifPresent(page -> xml.leaf("ClickThrough", page));
            xml.leaf("ClickTracking", at.clickTracking());
        }
        xml.end();
    }
}
