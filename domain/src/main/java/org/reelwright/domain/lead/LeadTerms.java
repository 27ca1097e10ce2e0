package org.reelwright.domain.lead;

import java.util.List;
import java.util.Optional;

/**
 * How an advertiser wants a campaign's leads: checked, see {@link LeadTermsCheck}.
 *
 * @param greeting the assistant's first words after it has said that it is digital
 * @param consent what a person agrees to, as it stands beside the box
 * @param asks in the form's order; an e-mail address or a telephone number is among them
 * @param calls how many call-backs can be at the same time; 0 when none are offered
 * @param canned replies that a person picks from
 * @param webhook where leads are posted to
 * @param notice whose mailbox hears of a new lead
 * @param followUpDays after which somebody who heard nothing more is written to once again; 0 for never
 * @param portrait whether the digital presenter's portrait is shown beside its words
 */
public record LeadTerms(
        String greeting,
        String consent,
        List<Asked> asks,
        List<Rule> rules,
        OfficeHours hours,
        int calls,
        List<String> canned,
        Optional<String> webhook,
        Optional<String> notice,
        List<TrialQuestion> trials,
        int followUpDays,
        boolean portrait) {

    public LeadTerms {
        asks = List.copyOf(asks);
        rules = List.copyOf(rules);
        canned = List.copyOf(canned);
        trials = List.copyOf(trials);
    }
}
