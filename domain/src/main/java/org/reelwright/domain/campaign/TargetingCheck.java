package org.reelwright.domain.campaign;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;
import org.reelwright.domain.campaign.BriefDraft.CapDraft;
import org.reelwright.domain.campaign.BriefDraft.TargetingDraft;
import org.reelwright.domain.shared.Findings;
import org.reelwright.domain.shared.PlainText;

/** Reads whom the ads are for: by default anybody, anywhere. */
record TargetingCheck(Findings findings) {

    static final int MOST = 200;
    private static final Set<String> COUNTRIES = Set.of(Locale.getISOCountries());
    private static final String SITE = "[a-z0-9]([a-z0-9_.-]{0,250}[a-z0-9])?";

    Targeting read(Optional<TargetingDraft> draft) {
        return draft.map(this::read).orElse(Targeting.ANYBODY);
    }

    private Targeting read(TargetingDraft draft) {
        return new Targeting(
                each("places", draft.places(), TargetingCheck::place, "a country such as AT or a region such as AT-9"),
                each("languages", draft.languages(), TargetingCheck::language, "a language such as en or zh"),
                each("devices", draft.devices(), one(DeviceKind.values()), offer(DeviceKind.values())),
                each("hours", draft.hours(), TargetingCheck::hour, "an hour of the day, 0 to 23"),
                each("placements", draft.placements(), one(PlacementKind.values()), offer(PlacementKind.values())),
                each("categories", draft.categories(), ContentTaxonomy::read, ContentTaxonomy.OFFER),
                each("segments", draft.segments(), TargetingCheck::name, "a segment's name"),
                each("spots", draft.spots(), TargetingCheck::name, "what a publisher calls a place"),
                each("deals", draft.deals(), TargetingCheck::name, "a deal's id"),
                each("blockedCategories", draft.blockedCategories(), ContentTaxonomy::read, ContentTaxonomy.OFFER),
                each("blockedSites", draft.blockedSites(), TargetingCheck::site, "a domain or an app's bundle"),
                each("advertises", draft.advertises(), ContentTaxonomy::read, ContentTaxonomy.OFFER),
                cap("perCreative", Optional.ofNullable(draft.perCreative())),
                cap("perCampaign", Optional.ofNullable(draft.perCampaign())));
    }

    private <T> List<T> each(String name, List<String> typed, Function<String, Optional<T>> parsing, String offer) {
        String field = "targeting." + name;
        var read = new ArrayList<T>();
        List<String> lines = typed == null ? List.of() : typed;
        findings.expect(lines.size() <= MOST, field, "These are more than " + MOST + ". Keep those that matter.");
        for (int i = 0; i < Math.min(lines.size(), MOST); i++) {
            String line = PlainText.line(lines.get(i));
            Optional<T> value = parsing.apply(line);
            findings.expect(
                    line.isEmpty() || value.isPresent(), field + "[" + i + "]", "This is none: give " + offer + ".");
            value.filter(v -> !read.contains(v)).ifPresent(read::add);
        }
        return read;
    }

    private Optional<FrequencyCap> cap(String name, Optional<CapDraft> draft) {
        String field = "targeting." + name;
        String most = PlainText.line(draft.map(CapDraft::impressions).orElse(""));
        String hours = PlainText.line(draft.map(CapDraft::hours).orElse(""));
        if (most.isEmpty() && hours.isEmpty()) {
            return Optional.empty();
        }
        Optional<FrequencyCap> cap = number(most, FrequencyCap.MOST_IMPRESSIONS)
                .flatMap(n -> number(hours.isEmpty() ? "24" : hours, FrequencyCap.MOST_HOURS)
                        .map(h -> new FrequencyCap(n, h)));
        findings.expect(
                cap.isPresent(),
                field,
                "Give impressions, 1 to " + FrequencyCap.MOST_IMPRESSIONS + ", and hours, 1 to "
                        + FrequencyCap.MOST_HOURS + ".");
        return cap;
    }

    private static Optional<Integer> number(String typed, int most) {
        return Optional.of(typed)
                .filter(t -> t.matches("[0-9]{1,4}"))
                .map(Integer::valueOf)
                .filter(n -> n >= 1 && n <= most);
    }

    private static Optional<String> place(String typed) {
        String code = typed.toUpperCase(Locale.ROOT);
        return Optional.of(code)
                .filter(c -> c.matches("[A-Z]{2}(-[A-Z0-9]{1,3})?") && COUNTRIES.contains(c.substring(0, 2)));
    }

    private static Optional<String> language(String typed) {
        return Optional.of(Locale.forLanguageTag(typed).getLanguage()).filter(tag -> !tag.isEmpty());
    }

    private static Optional<Integer> hour(String typed) {
        return Optional.of(typed)
                .filter(t -> t.matches("[0-9]{1,2}"))
                .map(Integer::valueOf)
                .filter(h -> h < 24);
    }

    private static Optional<String> site(String typed) {
        return Optional.of(typed.toLowerCase(Locale.ROOT)).filter(s -> s.matches(SITE));
    }

    private static Optional<String> name(String typed) {
        return Optional.of(typed).filter(t -> !t.isEmpty() && PlainText.length(t) <= 120);
    }

    private static <E extends Enum<E>> Function<String, Optional<E>> one(E[] offer) {
        return typed ->
                Stream.of(offer).filter(e -> e.name().equalsIgnoreCase(typed)).findFirst();
    }

    private static String offer(Enum<?>[] offer) {
        return "one of " + List.of(offer);
    }
}
