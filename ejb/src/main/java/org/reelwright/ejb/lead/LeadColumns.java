package org.reelwright.ejb.lead;

import java.util.LinkedHashMap;
import java.util.Map;
import org.reelwright.domain.lead.Click;
import org.reelwright.domain.lead.Lead;
import org.reelwright.domain.lead.LeadField;

/** A lead as other programs take it: the columns that customer-relations programs import. */
public final class LeadColumns {

    private LeadColumns() {}

    /** In their order; each is there, perhaps empty. */
    public static Map<String, String> of(Lead lead, String campaign) {
        var columns = new LinkedHashMap<String, String>();
        columns.put("lead_id", lead.id().toString());
        columns.put("created_at", lead.consentedAt().toString());
        columns.put("lead_status", lead.verdict().name());
        columns.put("full_name", lead.given(LeadField.NAME));
        columns.put("email", lead.given(LeadField.EMAIL));
        columns.put("phone", lead.given(LeadField.PHONE));
        columns.put("company", lead.given(LeadField.COMPANY));
        columns.put("region", lead.given(LeadField.REGION));
        columns.put("budget", lead.given(LeadField.BUDGET));
        columns.put("description", lead.given(LeadField.NEED));
        columns.put("call_back_at", lead.callAt().map(Object::toString).orElse(""));
        columns.put("language", lead.language().tag());
        columns.put("lead_source", "Reelwright");
        columns.put("campaign_id", lead.campaignId().toString());
        columns.put("campaign", campaign);
        columns.put(
                "creative_id",
                lead.click().map(Click::creativeId).map(Object::toString).orElse(""));
        columns.put("click_id", lead.click().map(Click::clickId).orElse(""));
        columns.put("consent_text", lead.consent());
        columns.put("consent_at", lead.consentedAt().toString());
        return columns;
    }
}
