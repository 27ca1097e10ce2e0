package org.reelwright.web.lead;

import java.util.HashMap;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.reelwright.domain.campaign.Campaign;
import org.reelwright.domain.lead.Asked;
import org.reelwright.domain.lead.LeadField;
import org.reelwright.domain.lead.LeadForm;
import org.reelwright.domain.lead.LeadTerms;
import org.reelwright.domain.lead.Rule;
import org.reelwright.domain.lead.Verdict;
import org.reelwright.domain.shared.Language;

/** A form's terms as they are typed, see {@link org.reelwright.domain.lead.LeadTermsCheck}. */
final class LeadTyped {

    private LeadTyped() {}

    static Map<String, String> of(LeadForm form) {
        LeadTerms terms = form.terms();
        var typed = new HashMap<String, String>();
        typed.put("greeting", terms.greeting());
        typed.put("consent", terms.consent());
        for (LeadField field : LeadField.values()) {
            typed.put("asks." + field.word(), "no");
        }
        terms.asks().forEach(asked -> typed.put("asks." + asked.field().word(), word(asked)));
        for (Rule rule : terms.rules()) {
            typed.put("rules." + rule.field().word(), rule.value());
            typed.put("rules." + rule.field().word() + ".otherwise", rule.otherwise() == Verdict.NO ? "no" : "not-yet");
        }
        typed.put("zone", terms.hours().zone().getId());
        typed.put("days", terms.hours().days().stream().sorted().map(Enum::name).collect(Collectors.joining(",")));
        typed.put("from", terms.hours().from().toString());
        typed.put("to", terms.hours().to().toString());
        typed.put("calls", String.valueOf(terms.calls()));
        typed.put("followUp", String.valueOf(terms.followUpDays()));
        typed.put("canned", String.join("\n", terms.canned()));
        typed.put("webhook", terms.webhook().orElse(""));
        typed.put("notice", terms.notice().orElse(""));
        typed.put(
                "trials",
                terms.trials().stream()
                        .map(trial -> Stream.of(trial.question(), trial.expected(), trial.source())
                                .filter(part -> !part.isEmpty())
                                .collect(Collectors.joining(" | ")))
                        .collect(Collectors.joining("\n")));
        typed.put("portrait", String.valueOf(terms.portrait()));
        typed.put("open", String.valueOf(form.isOpen()));
        return typed;
    }

    /** What most want, to begin with. */
    static Map<String, String> usual(Campaign campaign) {
        boolean chinese =
                campaign.brief().audiences().stream().allMatch(audience -> audience.language() == Language.CHINESE);
        var typed = new HashMap<String, String>();
        for (LeadField field : LeadField.values()) {
            typed.put("asks." + field.word(), "no");
        }
        typed.put("asks.name", "may");
        typed.put("asks.email", "must");
        typed.put("asks.need", "may");
        typed.put(
                "consent",
                chinese
                        ? "我同意贵公司使用以上信息与我联系，介绍" + campaign.name() + "。我可以随时撤回同意。"
                        : "I agree to be contacted about " + campaign.name()
                                + " with the details above. I can withdraw this at any time.");
        typed.put("greeting", "");
        typed.put("zone", campaign.brief().flight().zone().getId());
        typed.put("days", "MONDAY,TUESDAY,WEDNESDAY,THURSDAY,FRIDAY");
        typed.put("from", "09:00");
        typed.put("to", "17:00");
        typed.put("calls", "1");
        typed.put("followUp", "0");
        typed.put("open", "false");
        typed.put("portrait", "true");
        return typed;
    }

    private static String word(Asked asked) {
        return asked.required() ? "must" : "may";
    }
}
