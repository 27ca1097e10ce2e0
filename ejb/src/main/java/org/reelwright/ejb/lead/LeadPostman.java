package org.reelwright.ejb.lead;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.reelwright.domain.lead.Lead;
import org.reelwright.domain.lead.LeadField;
import org.reelwright.domain.lead.LeadPush;
import org.reelwright.domain.shared.Checked;
import org.reelwright.domain.shared.Json;
import org.reelwright.domain.shared.Language;
import org.reelwright.domain.shared.Violation;
import org.reelwright.ejb.report.Mailing;
import org.reelwright.ejb.report.Posted;
import org.reelwright.ejb.shared.PublicAddress;
import org.reelwright.ejb.shared.WebFetch;

/** Tells of leads: signed to the advertiser's server (Standard Webhooks), by mail to the person and to the advertiser. */
@ApplicationScoped
class LeadPostman {

    private static final Duration TIME = Duration.ofSeconds(20);
    private static final int GONE = 410;

    @Inject
    WebFetch web;

    @Inject
    Mailing mailing;

    @Inject
    FormSeals seals;

    @Inject
    PublicAddress address;

    @Inject
    Clock clock;

    /** Of a lead that was erased meanwhile nothing is told but that. */
    Posted post(LeadPushes.Claimed claimed) {
        LeadPush push = claimed.push();
        if (push.kind() == LeadPush.Kind.WITHDRAWN) {
            return webhook(
                    claimed,
                    Map.of(
                            "type",
                            "lead.withdrawn",
                            "data",
                            Map.of("lead_id", push.leadId().toString())));
        }
        return claimed.lead()
                .map(lead -> switch (push.kind()) {
                    case LEAD ->
                        webhook(
                                claimed,
                                Map.of("type", "lead.created", "data", LeadColumns.of(lead, claimed.campaign())));
                    case NOTICE -> notice(claimed, lead);
                    case FOLLOW_UP -> followUp(claimed, lead);
                    default -> confirmation(claimed, lead);
                })
                .orElse(new Posted.Sent());
    }

    private Posted webhook(LeadPushes.Claimed claimed, Map<String, Object> said) {
        Optional<String> to = claimed.form().terms().webhook();
        if (to.isEmpty()) {
            return new Posted.Sent();
        }
        var whole = new TreeMap<>(said);
        whole.put("timestamp", clock.instant().toString());
        byte[] body = Json.write(whole).getBytes(StandardCharsets.UTF_8);
        var headers = new TreeMap<>(
                claimed.form().seal().headers("lead_" + claimed.push().id(), clock.instant(), body));
        headers.put("Content-Type", "application/json");
        Checked<Integer> answer = web.post(to.get(), headers, body, TIME);
        if (answer instanceof Checked.Bad<Integer> bad) {
            return new Posted.Failed(
                    bad.violations().stream().map(Violation::message).collect(Collectors.joining(" ")), true);
        }
        int status = ((Checked.Good<Integer>) answer).value();
        return status / 100 == 2
                ? new Posted.Sent()
                : new Posted.Failed("The server answered with " + status + ".", status != GONE);
    }

    private Posted notice(LeadPushes.Claimed claimed, Lead lead) {
        boolean chinese = lead.language() == Language.CHINESE;
        String page = address.root().resolve("inbox/leads.xhtml").toString();
        return claimed.form()
                .terms()
                .notice()
                .map(to -> mailing.send(
                        "lead-" + claimed.push().id(),
                        to,
                        chinese
                                ? "“" + claimed.campaign() + "”有新线索：" + verdict(lead, true)
                                : "New lead for " + claimed.campaign() + ": " + verdict(lead, false),
                        (chinese ? "有人希望联系您，请查看：\n" : "Somebody wants to be contacted. See ") + page + "\n"))
                .orElse(new Posted.Sent());
    }

    private static String verdict(Lead lead, boolean chinese) {
        return switch (lead.verdict()) {
            case QUALIFIED -> chinese ? "合格" : "qualified";
            case NOT_YET -> chinese ? "暂不合格" : "not yet";
            case NO -> chinese ? "不合格" : "no";
        };
    }

    /** Once, and only to whom nobody has answered in any way. */
    private Posted followUp(LeadPushes.Claimed claimed, Lead lead) {
        if (!claimed.unanswered()) {
            return new Posted.Sent();
        }
        boolean chinese = lead.language() == Language.CHINESE;
        String door = address.root().resolve("leads/c/" + lead.campaignId()).toString();
        String text = chinese
                ? "您好！您之前就“" + claimed.campaign() + "”留下了联系方式。请问还有其他问题吗？您可以直接回到对话，或再次预约回电：\n" + door
                        + "\n\n如果已经不需要，无需任何操作，我们不会再次提醒。\n\n如需撤回同意并删除全部信息，请打开：\n" + withdrawal(lead) + "\n"
                : "Some days ago you left your details about " + claimed.campaign()
                        + ". Is anything still open? You can ask again, or book a call, at\n" + door
                        + "\n\nIf not, there is nothing to do: we do not ask again.\n\nTo withdraw your consent and have everything"
                        + " deleted, open\n" + withdrawal(lead) + "\n";
        return mailing.send(
                "lead-" + claimed.push().id(),
                lead.given(LeadField.EMAIL),
                chinese ? "您还有其他问题吗？" : "Is anything still open?",
                text);
    }

    private String withdrawal(Lead lead) {
        return address.root()
                .resolve("leads/withdraw/" + seals.seal().withdrawal(lead.id()))
                .toString();
    }

    private Posted confirmation(LeadPushes.Claimed claimed, Lead lead) {
        boolean chinese = lead.language() == Language.CHINESE;
        String link = withdrawal(lead);
        String call = lead.callAt()
                .map(at -> at.atZone(claimed.form().terms().hours().zone()))
                .map(at -> (chinese ? "预约回电时间：" : "We will call you: ") + at.toLocalDate() + " " + at.toLocalTime()
                        + " " + at.getZone() + "\n\n")
                .orElse("");
        String text = chinese
                ? "谢谢！我们已收到您关于“" + claimed.campaign() + "”的信息。\n\n" + call + "您同意的内容：" + lead.consent()
                        + "\n\n如需撤回同意并删除全部信息，请打开：\n" + link + "\n"
                : "Thank you. We have your details about " + claimed.campaign() + ".\n\n" + call
                        + "You agreed to this: " + lead.consent()
                        + "\n\nTo withdraw your consent and have everything deleted, open\n" + link + "\n";
        return mailing.send(
                "lead-" + claimed.push().id(),
                lead.given(LeadField.EMAIL),
                chinese ? "我们已收到您的信息" : "We have your details",
                text);
    }
}
