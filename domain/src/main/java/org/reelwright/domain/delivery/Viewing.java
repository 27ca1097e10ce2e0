package org.reelwright.domain.delivery;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.reelwright.domain.campaign.DeviceKind;
import org.reelwright.domain.campaign.PlacementKind;

/**
 * Who watches what, as far as it was said and may be known: what the viewer did not allow is not in here.
 *
 * @param country ISO 3166-1 alpha-2, upper case
 * @param region ISO 3166-2, such as {@code AT-9}
 * @param language BCP 47 primary tag, lower case
 * @param categories of what surrounds the ad, ids of the IAB's content taxonomy
 * @param sites its domain, its app's bundle or both, lower case
 * @param segments named by whoever asks, and lists ({@link OwnSegment}) on which the viewer is
 * @param viewer a hash that stands for the viewer
 */
public record Viewing(
        Optional<String> country,
        Optional<String> region,
        Optional<String> language,
        Optional<DeviceKind> device,
        Optional<PlacementKind> kind,
        Set<String> categories,
        Set<String> sites,
        Set<Object> segments,
        Consent consent,
        Optional<String> viewer) {

    /** A category in words that we cannot read: it might be any that somebody blocks. */
    public static final String OTHER_TAXONOMY = "?";

    public static final Viewing UNKNOWN = new Viewing(
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            Set.of(),
            Set.of(),
            Set.of(),
            Consent.CONTEXTUAL,
            Optional.empty());

    public Viewing {
        categories = Set.copyOf(categories);
        sites = Set.copyOf(sites);
        segments = consent.profiles() ? Set.copyOf(segments) : Set.of();
        viewer = consent.storage() ? viewer : Optional.empty();
    }

    /** A region lies in its country. */
    List<String> places() {
        var places = new ArrayList<String>();
        country.ifPresent(places::add);
        region.ifPresent(places::add);
        region.filter(r -> country.isEmpty() && r.length() > 2).ifPresent(r -> places.add(r.substring(0, 2)));
        return places;
    }

    /** Each site, and whatever it lies below: {@code a.b.example} lies below {@code b.example}. */
    List<String> sitesWithParents() {
        return withParents(sites);
    }

    static List<String> withParents(Collection<String> sites) {
        var all = new ArrayList<String>();
        for (String site : sites) {
            addWithParents(site, all);
        }
        return all;
    }

    private static void addWithParents(String site, List<String> all) {
        String rest = site;
        while (!rest.isEmpty()) {
            all.add(rest);
            int dot = rest.indexOf('.');
            rest = dot < 0 ? "" : rest.substring(dot + 1);
        }
    }
}
