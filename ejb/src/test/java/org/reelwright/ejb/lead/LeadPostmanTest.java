package org.reelwright.ejb.lead;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.ArgumentMatchers.anyString;
import static org.mockito.ArgumentMatchers.contains;
import static org.mockito.ArgumentMatchers.eq;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.verify;
import static org.mockito.Mockito.verifyNoInteractions;
import static org.mockito.Mockito.when;

import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.mockito.ArgumentCaptor;
import org.reelwright.domain.campaign.Campaign;
import org.reelwright.domain.lead.FormSeal;
import org.reelwright.domain.lead.Lead;
import org.reelwright.domain.lead.LeadCheck;
import org.reelwright.domain.lead.LeadField;
import org.reelwright.domain.lead.LeadForm;
import org.reelwright.domain.lead.LeadPush;
import org.reelwright.domain.lead.LeadTermsOf;
import org.reelwright.domain.shared.Checked;
import org.reelwright.domain.shared.Language;
import org.reelwright.ejb.report.Mailing;
import org.reelwright.ejb.report.Posted;
import org.reelwright.ejb.shared.PublicAddress;
import org.reelwright.ejb.shared.WebFetch;

class LeadPostmanTest {

    private static final Instant NOW = Instant.parse("2026-03-02T12:00:00Z");
    private static final UUID CAMPAIGN = new UUID(3, 4);
    private static final UUID LEAD = new UUID(1, 2);

    private final LeadPostman postman = new LeadPostman();
    private final LeadForm form = LeadForm.begin(
            campaign(),
            LeadTermsOf.terms("webhook", "https://crm.example/hook", "notice", "sales@shop.example"),
            new byte[32],
            NOW);
    private final Lead lead = Lead.take(
            LEAD,
            form,
            new LeadCheck.Read(Map.of(LeadField.EMAIL, "zoe@person.example"), Optional.empty()),
            Language.ENGLISH,
            Optional.empty(),
            Optional.empty(),
            "hash",
            NOW);

    private static Campaign campaign() {
        Campaign campaign = mock(Campaign.class);
        when(campaign.id()).thenReturn(CAMPAIGN);
        return campaign;
    }

    @BeforeEach
    void wire() {
        postman.web = mock(WebFetch.class);
        postman.mailing = mock(Mailing.class);
        postman.seals = mock(FormSeals.class);
        postman.address = mock(PublicAddress.class);
        postman.clock = Clock.fixed(NOW, ZoneOffset.UTC);
        when(postman.seals.seal()).thenReturn(new FormSeal(new byte[32]));
        when(postman.address.root()).thenReturn(URI.create("https://ads.example/"));
        when(postman.mailing.send(any(), anyString(), anyString(), anyString())).thenReturn(new Posted.Sent());
    }

    @Test
    void postsALeadSignedAsStandardWebhooksAre() {
        answers(200);
        assertThat(postman.post(claimed(LeadPush.Kind.LEAD, Optional.of(lead)))).isEqualTo(new Posted.Sent());
        assertThat(body()).contains("lead.created", "zoe@person.example", "I agree to be called about the flask.");
        assertThat(headers()).containsKeys("webhook-id", "webhook-timestamp", "webhook-signature");
    }

    @Test
    void tellsOfAWithdrawalWithNothingOfThePerson() {
        answers(204);
        assertThat(postman.post(claimed(LeadPush.Kind.WITHDRAWN, Optional.empty())))
                .isEqualTo(new Posted.Sent());
        assertThat(body()).contains("lead.withdrawn", LEAD.toString()).doesNotContain("zoe");
    }

    @Test
    void triesAgainUnlessTheServerWantsNoMore() {
        answers(500);
        assertThat(postman.post(claimed(LeadPush.Kind.LEAD, Optional.of(lead))))
                .isEqualTo(new Posted.Failed("The server answered with 500.", true));
        answers(410);
        assertThat(postman.post(claimed(LeadPush.Kind.LEAD, Optional.of(lead))))
                .isEqualTo(new Posted.Failed("The server answered with 410.", false));
    }

    @Test
    void tellsNothingOfALeadThatWasErasedMeanwhile() {
        assertThat(postman.post(claimed(LeadPush.Kind.CONFIRMATION, Optional.empty())))
                .isEqualTo(new Posted.Sent());
        verifyNoInteractions(postman.web, postman.mailing);
    }

    @Test
    void sendsThePersonWhatTheyAgreedToAndTheWayBack() {
        postman.post(claimed(LeadPush.Kind.CONFIRMATION, Optional.of(lead)));
        verify(postman.mailing)
                .send(
                        anyString(),
                        eq("zoe@person.example"),
                        anyString(),
                        contains("https://ads.example/leads/withdraw/" + new FormSeal(new byte[32]).withdrawal(LEAD)));
    }

    @Test
    void tellsTheAdvertiserThatThereIsOneButNotWho() {
        postman.post(claimed(LeadPush.Kind.NOTICE, Optional.of(lead)));
        var text = ArgumentCaptor.forClass(String.class);
        verify(postman.mailing)
                .send(anyString(), eq("sales@shop.example"), eq("New lead for Cup: qualified"), text.capture());
        assertThat(text.getValue())
                .contains("https://ads.example/inbox/leads.xhtml")
                .doesNotContain("zoe");
    }

    @Test
    void asksOnceMoreWhomNobodyAnsweredWithTheWayBackAndTheWayOut() {
        postman.post(claimed(LeadPush.Kind.FOLLOW_UP, Optional.of(lead), true));
        var text = ArgumentCaptor.forClass(String.class);
        verify(postman.mailing).send(anyString(), eq("zoe@person.example"), anyString(), text.capture());
        assertThat(text.getValue())
                .contains(
                        "Is anything still open?",
                        "https://ads.example/leads/c/" + CAMPAIGN,
                        "https://ads.example/leads/withdraw/" + new FormSeal(new byte[32]).withdrawal(LEAD));
    }

    @Test
    void asksNobodyAgainWhoWasAnsweredOrErased() {
        assertThat(postman.post(claimed(LeadPush.Kind.FOLLOW_UP, Optional.of(lead), false)))
                .isEqualTo(new Posted.Sent());
        assertThat(postman.post(claimed(LeadPush.Kind.FOLLOW_UP, Optional.empty(), false)))
                .isEqualTo(new Posted.Sent());
        verifyNoInteractions(postman.mailing);
    }

    private LeadPushes.Claimed claimed(LeadPush.Kind kind, Optional<Lead> of) {
        return claimed(kind, of, false);
    }

    private LeadPushes.Claimed claimed(LeadPush.Kind kind, Optional<Lead> of, boolean unanswered) {
        return new LeadPushes.Claimed(LeadPush.order(LEAD, CAMPAIGN, kind, NOW), of, form, "Cup", unanswered);
    }

    private void answers(int status) {
        when(postman.web.post(anyString(), any(), any(), any())).thenReturn(new Checked.Good<>(status));
    }

    private String body() {
        var body = ArgumentCaptor.forClass(byte[].class);
        verify(postman.web).post(eq("https://crm.example/hook"), any(), body.capture(), any());
        return new String(body.getValue(), StandardCharsets.UTF_8);
    }

    @SuppressWarnings("unchecked")
    private Map<String, String> headers() {
        ArgumentCaptor<Map<String, String>> headers = ArgumentCaptor.forClass(Map.class);
        verify(postman.web).post(anyString(), headers.capture(), any(), any());
        return headers.getValue();
    }
}
