package org.reelwright.web.ads;

import static org.reelwright.domain.measurement.EventKind.ERROR;
import static org.reelwright.domain.measurement.EventKind.IMPRESSION;
import static org.reelwright.domain.measurement.EventKind.NOT_VIEWABLE;
import static org.reelwright.domain.measurement.EventKind.VIEWABLE;
import static org.reelwright.domain.measurement.EventKind.VIEW_UNDETERMINED;

import java.time.Duration;
import java.util.List;
import java.util.function.Function;
import org.reelwright.domain.delivery.Served;

/**
 * Served ads as VAST InLine, 4.2 or 3.0. The order of elements is that of the IAB's schema of 4.2; 3.0 leaves out what it
 * does not know.
 */
final class VastDocument {

    private final VastVersion version;
    private final Screen screen;
    private final XmlText xml;

    private VastDocument(VastVersion version, Screen screen) {
        this.version = version;
        this.screen = screen;
        this.xml = version.begin();
    }

    /** @param addresses of one of the ads */
    static String of(VastVersion version, List<Served> ads, Screen screen, Function<Served, AdAddresses> addresses) {
        var document = new VastDocument(version, screen);
        for (int i = 0; i < ads.size(); i++) {
            document.ad(ads.get(i), addresses.apply(ads.get(i)), ads.size() > 1 ? i + 1 : 0);
        }
        return document.xml.end().document();
    }

    static String noAd(VastVersion version) {
        return of(version, List.of(), Screen.ANY, served -> {
            throw new IllegalStateException("there is no ad");
        });
    }

    /** @param sequence in a break; 0 when it is alone */
    private void ad(Served served, AdAddresses at, int sequence) {
        xml.begin("Ad", attributes(served, sequence)).begin("InLine");
        xml.leaf("AdSystem", "Reelwright");
        if (version == VastVersion.V3) {
            xml.leaf("AdTitle", served.ad().title());
            xml.leaf("Advertiser", served.ad().advertiser());
        }
        xml.leaf("Error", at.events().get(ERROR) + "?code=[ERRORCODE]");
        xml.leaf(
                "Impression",
                at.events().get(IMPRESSION) + version.macrosOfImpression(),
                "id",
                served.servingId().toString());
        if (version == VastVersion.V4) {
            visible(served, at);
        }
        new VastCreatives(version, screen, xml).write(served, at);
        if (version == VastVersion.V4) {
            xml.leaf("Expires", Long.toString(secondsToLive(served)));
        }
        xml.end().end();
    }

    private static String[] attributes(Served served, int sequence) {
        String id = served.ad().campaignId().toString();
        return sequence > 0 ? new String[] {"id", id, "sequence", Integer.toString(sequence)} : new String[] {"id", id};
    }

    private void visible(Served served, AdAddresses at) {
        String id = served.servingId().toString();
        xml.begin("ViewableImpression", "id", id);
        xml.leaf("Viewable", at.events().get(VIEWABLE));
        xml.leaf("NotViewable", at.events().get(NOT_VIEWABLE));
        xml.leaf("ViewUndetermined", at.events().get(VIEW_UNDETERMINED));
        xml.end();
        xml.leaf("AdServingId", id);
        xml.leaf("AdTitle", served.ad().title());
        xml.leaf("Advertiser", served.ad().advertiser());
    }

    /** Impressions are billed until then: a player that keeps the ad longer should ask again. */
    private static long secondsToLive(Served served) {
        return Math.max(
                1, Duration.between(served.at(), served.slice().closesAt()).toSeconds());
    }
}
