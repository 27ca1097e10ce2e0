package org.reelwright.web.campaign;

import java.time.Instant;
import java.util.UUID;
import org.reelwright.domain.campaign.BriefDraft;
import org.reelwright.domain.campaign.Campaign;
import org.reelwright.domain.campaign.CampaignStatus;

/**
 * @param version also in the ETag; send it as If-Match to change only what you have read
 * @param brief complete with its defaults, in the form in which it is sent
 */
public record CampaignView(
        UUID id,
        UUID advertiserId,
        String name,
        CampaignStatus status,
        int version,
        Instant createdAt,
        BriefDraft brief,
        Links links) {

    public record Links(String self, String creatives, String report) {}

    public static CampaignView of(Campaign campaign) {
        String self = "/api/v1/campaigns/" + campaign.id();
        return new CampaignView(
                campaign.id(),
                campaign.advertiserId(),
                campaign.name(),
                campaign.status(),
                campaign.version(),
                campaign.createdAt(),
                BriefDraft.of(campaign.brief()),
                new Links(self, self + "/creatives", self + "/report"));
    }
}
