package org.reelwright.domain.measurement;

import java.util.Locale;
import java.util.Set;

/**
 * What pages tell of a visit before anything came of it, under the names that the large platforms have made usual. Whoever
 * sends his whole funnel would else be told of three conversions where one person bought once.
 */
final class Steps {

    private static final Set<String> NAMES = Set.of(
            "pageview",
            "pageload",
            "sessionstart",
            "firstvisit",
            "userengagement",
            "scroll",
            "search",
            "viewcontent",
            "viewitem",
            "viewitemlist",
            "viewcart",
            "selectitem",
            "addtocart",
            "removefromcart",
            "addtowishlist",
            "begincheckout",
            "initiatecheckout",
            "startcheckout",
            "addshippinginfo",
            "addpaymentinfo");

    private Steps() {}

    /** @param eventName however it is written: {@code AddToCart} is {@code add_to_cart} */
    static boolean isOne(String eventName) {
        return NAMES.contains(eventName.toLowerCase(Locale.ROOT).replaceAll("[^a-z]", ""));
    }
}
