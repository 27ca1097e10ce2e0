package org.reelwright.web.ads;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.reelwright.domain.measurement.EventSeal;
import org.reelwright.domain.measurement.EventToken;

/** What a landing page is told so that it can say later which click brought a person: nobody else can make one up. */
final class ClickId {

    static final String PARAMETER = "rw_click";

    private ClickId() {}

    /** As people copy it from the address of a page that they came to by an ad. */
    private static final Pattern ANOTHERS = Pattern.compile("([?&])" + PARAMETER + "=[^&]*(&|$)");

    /** The signed page itself, with one parameter more; its other parts and its fragment stay as they were. */
    static String onto(EventToken click, EventSeal seal) {
        String page = click.landingPage();
        int hash = page.indexOf('#');
        String before = withoutAnothers(hash < 0 ? page : page.substring(0, hash));
        String parameter = (before.contains("?") ? "&" : "?") + PARAMETER + "=" + of(click, seal);
        return before + parameter + (hash < 0 ? "" : page.substring(hash));
    }

    /** Pages read the first of two: what they tell would be credited to a click of long ago. */
    private static String withoutAnothers(String page) {
        String without = page;
        for (Matcher found = ANOTHERS.matcher(without); found.find(); found = ANOTHERS.matcher(without)) {
            boolean isLast = found.group(2).isEmpty();
            without = without.substring(0, found.start())
                    + (isLast ? "" : found.group(1))
                    + without.substring(found.end());
        }
        return without;
    }

    static String of(EventToken click, EventSeal seal) {
        return seal.seal(click.withoutPage());
    }
}
