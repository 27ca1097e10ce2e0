package org.reelwright.web.ads;

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
        String before = hash < 0 ? page : page.substring(0, hash);
        String parameter = (before.contains("?") ? "&" : "?") + PARAMETER + "=" + of(click, seal);
        return before + parameter + (hash < 0 ? "" : page.substring(hash));
    }

    static String of(EventToken click, EventSeal seal) {
        return seal.seal(click.withoutPage());
    }
}
