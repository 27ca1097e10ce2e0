package org.reelwright.web.ads;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.reelwright.domain.delivery.Served;
import org.reelwright.domain.measurement.EventKind;
import org.reelwright.domain.measurement.EventSeal;
import org.reelwright.domain.measurement.EventToken;
import org.reelwright.ejb.measurement.EventSeals;

/** Writes the signed addresses of a served ad. */
@ApplicationScoped
public class Addresses {

    /** What is learnt from first: who tells one of them tells how the film was chosen, too. */
    private static final Set<EventKind> TELLING = EnumSet.of(EventKind.IMPRESSION, EventKind.CLICK);

    private static final Pattern SLASHES = Pattern.compile("/+$");

    @Inject
    EventSeals seals;

    /** Behind a proxy that does not tell who was asked; without it, the address that the player called. */
    @Inject
    @ConfigProperty(name = "reelwright.url")
    Optional<String> configured;

    /** @param root as {@link #root} has it */
    AdAddresses of(Served served, String root) {
        return of(served, seals.seal(), root);
    }

    /** Without a slash at its end. */
    String root(HttpServletRequest request) {
        return SLASHES.matcher(configured.orElseGet(() -> calledBy(request))).replaceFirst("");
    }

    static AdAddresses of(Served served, EventSeal seal, String root) {
        Optional<String> landing = served.ad().landingPage();
        return new AdAddresses(
                root + "/media/",
                events(served, seal, root),
                landing.map(page -> event(served, EventKind.CLICK, page, seal, root)),
                event(served, EventKind.CLICK, "", seal, root));
    }

    private static Map<EventKind, String> events(Served served, EventSeal seal, String root) {
        var events = new EnumMap<EventKind, String>(EventKind.class);
        for (EventKind kind : EventKind.values()) {
            if (kind != EventKind.CLICK && !EventKind.NAMED.contains(kind)) {
                events.put(kind, event(served, kind, "", seal, root));
            }
        }
        String custom = events.get(EventKind.CUSTOM) + "?name=";
        EventKind.NAMED.forEach(kind -> events.put(kind, custom + kind.word()));
        return events;
    }

    private static String event(Served served, EventKind kind, String landing, EventSeal seal, String root) {
        var token = new EventToken(
                served.servingId(),
                kind,
                served.ad().creativeId(),
                served.ad().lineItemId(),
                served.slice().leaseId(),
                served.slice().day(),
                kind == EventKind.IMPRESSION ? served.priceMicros() : 0,
                served.at(),
                landing,
                Optional.of(served.odds()).filter(odds -> TELLING.contains(kind)));
        return root + EventServlet.PATH + seal.seal(token);
    }

    private static String calledBy(HttpServletRequest request) {
        StringBuffer whole = request.getRequestURL();
        return whole.substring(0, whole.length() - request.getRequestURI().length()) + request.getContextPath();
    }
}
