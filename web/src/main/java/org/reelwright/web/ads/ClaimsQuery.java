package org.reelwright.web.ads;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.reelwright.domain.campaign.DeviceKind;
import org.reelwright.domain.campaign.PlacementKind;
import org.reelwright.domain.delivery.Claims;
import org.reelwright.domain.delivery.PrivacySignals;

/**
 * Who watches what, as an ad tag says it: country, region, device, plcmt, cat, site, seg, uid, and of the viewer's wishes
 * gdpr, gdpr_consent, gpp, gpp_sid, us_privacy, coppa, lmt. What makes no sense says nothing: an ad is served all the
 * same. No cookie is read, nor the address that the request came from.
 */
record ClaimsQuery(UnaryOperator<String> query, UnaryOperator<String> header) {

    static Claims read(HttpServletRequest request) {
        return new ClaimsQuery(request::getParameter, request::getHeader).claims();
    }

    Claims claims() {
        return new Claims(
                value("country").flatMap(Codes::country),
                value("region").flatMap(Codes::region),
                value("lang").or(this::acceptedLanguage).flatMap(Codes::language),
                value("device").flatMap(Codes::device).or(this::deviceByName),
                value("plcmt").flatMap(Codes::number).flatMap(PlacementKind::of),
                Said.values(query, "cat").stream().map(Codes::category).collect(Collectors.toUnmodifiableSet()),
                value("site")
                        .map(site -> site.toLowerCase(Locale.ROOT))
                        .map(Set::of)
                        .orElse(Set.of()),
                Said.values(query, "seg"),
                privacy(),
                () -> value("uid").filter(id -> id.length() <= 500));
    }

    /** The viewer's wishes alone. */
    static PrivacySignals privacy(HttpServletRequest request) {
        return new ClaimsQuery(AddressQuery.of(request), request::getHeader).privacy();
    }

    PrivacySignals privacy() {
        return new PrivacySignals(
                value("gdpr").flatMap(Codes::number).flatMap(Codes::flag),
                value("gdpr_consent"),
                value("gpp"),
                Said.values(query, "gpp_sid").stream()
                        .flatMap(id -> Codes.number(id).stream())
                        .collect(Collectors.toUnmodifiableSet()),
                value("us_privacy"),
                isOn("coppa"),
                isOn("lmt") || "1".equals(header.apply("DNT")) || "1".equals(header.apply("Sec-GPC")));
    }

    private Optional<String> acceptedLanguage() {
        return Optional.ofNullable(header.apply("Accept-Language"))
                .map(all -> Stream.of(all.split("[,;]")).findFirst().orElse(""));
    }

    private Optional<DeviceKind> deviceByName() {
        return Optional.ofNullable(header.apply("User-Agent")).flatMap(Codes::deviceByName);
    }

    /** Whoever says anything but no means a viewer to be spared. */
    private boolean isOn(String name) {
        return value(name).filter(said -> !"0".equals(said)).isPresent();
    }

    private Optional<String> value(String name) {
        return Said.value(query, name);
    }
}
