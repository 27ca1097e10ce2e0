package org.reelwright.domain.lead;

import java.util.HashMap;
import java.util.Map;
import org.reelwright.domain.shared.Checked;

/** Terms as most have them, with what a test changes. */
public final class LeadTermsOf {

    private LeadTermsOf() {}

    public static Map<String, String> typed(String... changes) {
        var typed = new HashMap<String, String>();
        typed.put("consent", "I agree to be called about the flask.");
        typed.put("asks.name", "may");
        typed.put("asks.email", "must");
        typed.put("asks.budget", "may");
        typed.put("asks.region", "may");
        typed.put("asks.need", "may");
        typed.put("zone", "Europe/Berlin");
        typed.put("days", "MONDAY,TUESDAY,WEDNESDAY,THURSDAY,FRIDAY");
        typed.put("from", "09:00");
        typed.put("to", "17:00");
        typed.put("calls", "1");
        for (int i = 0; i < changes.length; i += 2) {
            typed.put(changes[i], changes[i + 1]);
        }
        return typed;
    }

    public static LeadTerms terms(String... changes) {
        return ((Checked.Good<LeadTerms>) LeadTermsCheck.check(typed(changes))).value();
    }
}
