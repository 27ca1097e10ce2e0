package org.reelwright.web.ads;

import java.util.List;
import org.reelwright.domain.measurement.EventSeal;
import org.reelwright.domain.measurement.EventToken;

/** What a landing page is told so that it can say later which click brought a person: nobody else can make one up. */
final class ClickId {

    static final String PARAMETER = "rw_click";

    private ClickId() {}

    /** The signed page itself, with one parameter more; its other parts and its fragment stay as they were. */
    static String onto(EventToken click, EventSeal seal) {
        String page = click.landingPage();
        int hash = page.indexOf('#');
        String before = withoutAnothers(hash < 0 ? page : page.substring(0, hash));
        String parameter = (before.contains("?") ? "&" : "?") + PARAMETER + "=" + of(click, seal);
        return before + parameter + (hash < 0 ? "" : page.substring(hash));
    }

    /**
     * People copy addresses of pages that they came to by an ad. Pages read the first of two: what they tell would be credited
     * to a click of long ago.
     */
    private static String withoutAnothers(String page) {
        int query = page.indexOf('?');
        if (query < 0) {
            return page;
        }
        List<String> parameters = List.of(page.substring(query + 1).split("&", -1));
        List<String> own = parameters.stream()
                .filter(parameter -> !parameter.startsWith(PARAMETER + "="))
                .toList();
        return page.substring(0, query) + (own.isEmpty() ? "" : "?" + String.join("&", own));
    }

    static String of(EventToken click, EventSeal seal) {
        return seal.seal(click.withoutPage());
    }
}
