package org.reelwright.web.ads;

import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.reelwright.domain.campaign.DeviceKind;
import org.reelwright.domain.campaign.PlacementKind;
import org.reelwright.domain.delivery.Claims;
import org.reelwright.domain.delivery.PrivacySignals;
import org.reelwright.domain.delivery.Viewing;

/** Who watches what, as an exchange says it. */
record BidClaims(BidRequest request) {

    /** Devices that may not be followed send zeros. */
    private static final Pattern NOBODY = Pattern.compile("[0-]*");

    Claims of(BidRequest.Video video) {
        Optional<BidRequest.Geo> geo = device(BidRequest.Device::geo);
        Optional<String> country = geo.map(BidRequest.Geo::country).flatMap(Codes::country);
        return new Claims(
                country,
                region(country, geo.map(BidRequest.Geo::region)),
                device(BidRequest.Device::language).flatMap(Codes::language),
                device(BidRequest.Device::devicetype).flatMap(Codes::device).or(this::deviceByName),
                Optional.ofNullable(video.plcmt()).flatMap(PlacementKind::of),
                categories(),
                sites(),
                segments(),
                privacy(),
                this::identifier);
    }

    private Optional<DeviceKind> deviceByName() {
        return device(BidRequest.Device::ua).flatMap(Codes::deviceByName);
    }

    /** Some write {@code AT-9}, some {@code 9}. */
    private static Optional<String> region(Optional<String> country, Optional<String> region) {
        return region.flatMap(Codes::region)
                .or(() -> country.flatMap(c -> region.flatMap(r -> Codes.region(c + "-" + r))));
    }

    /** An app may be named by its bundle and by its domain; either may be blocked. */
    private Set<String> sites() {
        return place().stream()
                .flatMap(p -> Stream.of(p.domain(), p.bundle()))
                .filter(site -> site != null && !site.isBlank())
                .map(site -> site.strip().toLowerCase(Locale.ROOT))
                .collect(Collectors.toUnmodifiableSet());
    }

    /** Fifty at most, and what we cannot read before all others: who blocks any must hear of it. */
    private Set<String> categories() {
        return place().stream()
                .flatMap(p -> Stream.concat(
                        Stream.ofNullable(p.content()).flatMap(c -> named(c.cattax(), Stream.of(c.cat()))),
                        named(p.cattax(), Stream.of(p.cat(), p.sectioncat(), p.pagecat()))))
                .distinct()
                .sorted(Comparator.comparing(category -> !category.equals(Viewing.OTHER_TAXONOMY)))
                .limit(50)
                .collect(Collectors.toUnmodifiableSet());
    }

    private static Stream<String> named(Integer taxonomy, Stream<List<String>> lists) {
        Stream<String> ids = lists.flatMap(BidClaims::each);
        return Auction.isOurs(taxonomy) ? ids.map(Codes::category) : ids.map(category -> Viewing.OTHER_TAXONOMY);
    }

    private Set<String> segments() {
        return user(BidRequest.User::data).stream()
                .flatMap(BidClaims::each)
                .flatMap(data -> each(data.segment()))
                .map(BidRequest.Segment::id)
                .filter(Objects::nonNull)
                .limit(100)
                .collect(Collectors.toUnmodifiableSet());
    }

    private Optional<String> identifier() {
        return user(BidRequest.User::buyeruid)
                .or(() -> user(BidRequest.User::id))
                .or(() -> device(BidRequest.Device::ifa))
                .filter(id -> !id.isBlank() && !NOBODY.matcher(id).matches());
    }

    private PrivacySignals privacy() {
        Optional<BidRequest.RegsExt> ext = regs(BidRequest.Regs::ext);
        return new PrivacySignals(
                regs(BidRequest.Regs::gdpr)
                        .or(() -> ext.map(BidRequest.RegsExt::gdpr))
                        .flatMap(Codes::flag),
                user(BidRequest.User::consent)
                        .or(() -> user(BidRequest.User::ext).map(BidRequest.UserExt::consent))
                        .filter(text -> !text.isBlank()),
                regs(BidRequest.Regs::gpp).filter(text -> !text.isBlank()),
                regs(BidRequest.Regs::gppSid).stream().flatMap(BidClaims::each).collect(Collectors.toUnmodifiableSet()),
                regs(BidRequest.Regs::usPrivacy)
                        .or(() -> ext.map(BidRequest.RegsExt::usPrivacy))
                        .filter(text -> !text.isBlank()),
                isOn(regs(BidRequest.Regs::coppa)),
                isOn(device(BidRequest.Device::lmt)) || isOn(device(BidRequest.Device::dnt)));
    }

    private Optional<BidRequest.Site> place() {
        return Optional.ofNullable(request.site()).or(() -> Optional.ofNullable(request.app()));
    }

    private <T> Optional<T> device(Function<BidRequest.Device, T> field) {
        return Optional.ofNullable(request.device()).map(field);
    }

    private <T> Optional<T> user(Function<BidRequest.User, T> field) {
        return Optional.ofNullable(request.user()).map(field);
    }

    private <T> Optional<T> regs(Function<BidRequest.Regs, T> field) {
        return Optional.ofNullable(request.regs()).map(field);
    }

    private static boolean isOn(Optional<Integer> flag) {
        return flag.filter(on -> on != 0).isPresent();
    }

    static <T> Stream<T> each(List<T> values) {
        return values == null ? Stream.empty() : values.stream().filter(Objects::nonNull);
    }
}
