package org.reelwright.web.account;

import java.util.regex.Pattern;

/** Where a person goes after signing in: a page of this portal and of no other site. */
final class Destination {

    private static final Pattern OWN_PAGE = Pattern.compile("/(?![/\\\\])[\\x21-\\x7e&&[^\\\\]]*");

    private Destination() {}

    /** @return the wanted path, or the portal's root when it leads elsewhere */
    static String within(String wanted) {
        boolean own = wanted != null && OWN_PAGE.matcher(wanted).matches() && !wanted.startsWith(SignInPage.PATH);
        return own ? wanted : "/";
    }
}
