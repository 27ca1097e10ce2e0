package org.reelwright.ejb.report;

import jakarta.activation.DataHandler;
import jakarta.annotation.Resource;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.mail.MessagingException;
import jakarta.mail.Multipart;
import jakarta.mail.SendFailedException;
import jakarta.mail.Session;
import jakarta.mail.Transport;
import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.MimeBodyPart;
import jakarta.mail.internet.MimeMessage;
import jakarta.mail.internet.MimeMultipart;
import jakarta.mail.util.ByteArrayDataSource;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.Date;
import java.util.Optional;
import java.util.Properties;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.reelwright.domain.report.CampaignReport;
import org.reelwright.domain.report.ReportRun;
import org.reelwright.domain.report.Verdicts;
import org.reelwright.domain.shared.PlainText;
import org.reelwright.ejb.shared.PublicAddress;

/** Sends reports by e-mail, through the server's mail session. */
@ApplicationScoped
public class Mailing {

    private static final String PATIENCE_MS = "15000";
    private static final String UTF_8 = StandardCharsets.UTF_8.name();

    @Resource(lookup = "java:jboss/mail/Reelwright")
    Session session;

    @Inject
    PublicAddress address;

    @Inject
    Clock clock;

    @Inject
    @ConfigProperty(name = "reelwright.smtp.user")
    Optional<String> user;

    @Inject
    @ConfigProperty(name = "reelwright.smtp.password")
    Optional<String> password;

    Posted send(DueReports.Claimed claimed, CampaignReport report, ReportFile file) {
        return send(
                "report-" + claimed.run().id(),
                claimed.schedule().target(),
                subject(claimed.run(), report),
                message -> message.setContent(parts(text(claimed, report), file)));
    }

    /**
     * Sends a letter of plain text.
     *
     * @param id the same however often it is sent
     * @param to addresses with commas between them
     */
    public Posted send(String id, String to, String subject, String text) {
        return send(id, to, PlainText.line(subject), message -> message.setText(text, UTF_8));
    }

    /** Writes what is in a letter. */
    @FunctionalInterface
    private interface Writing {
        void into(MimeMessage message) throws MessagingException;
    }

    private Posted send(String id, String to, String subject, Writing writing) {
        try {
            MimeMessage message = new Letter(patient(), id + "@reelwright");
            message.setFrom();
            message.setRecipients(MimeMessage.RecipientType.TO, InternetAddress.parse(to, true));
            message.setSubject(subject, UTF_8);
            message.setSentDate(Date.from(clock.instant()));
            writing.into(message);
            message.saveChanges();
            if (user.isPresent()) {
                Transport.send(message, user.get(), password.orElse(""));
            } else {
                Transport.send(message);
            }
            return new Posted.Sent();
        } catch (SendFailedException e) {
            return new Posted.Failed("The mail server does not take these addresses: " + said(e), true);
        } catch (MessagingException e) {
            return new Posted.Failed("The mail server does not take it: " + said(e), true);
        }
    }

    /** A server that says nothing must not hold up the reports of others. */
    private Session patient() {
        var properties = new Properties();
        properties.putAll(session.getProperties());
        properties.put("mail.smtp.connectiontimeout", PATIENCE_MS);
        properties.put("mail.smtp.timeout", PATIENCE_MS);
        properties.put("mail.smtp.writetimeout", PATIENCE_MS);
        return Session.getInstance(properties);
    }

    private static String subject(ReportRun run, CampaignReport report) {
        return PlainText.line("Results of " + report.name() + ", " + days(run));
    }

    private static String days(ReportRun run) {
        return run.firstDay().equals(run.lastDay())
                ? run.firstDay().toString()
                : run.firstDay() + " to " + run.lastDay();
    }

    private String text(DueReports.Claimed claimed, CampaignReport report) {
        var sum = report.totals();
        var findings = Verdicts.decided(report.comparisons());
        return "Results of " + report.name() + ", " + days(claimed.run()) + "\n\n"
                + "Impressions: " + sum.impressions() + " (of " + sum.grossImpressions() + ")\n"
                + "Clicks: " + sum.clicks() + "\n"
                + "Conversions: " + sum.sales().conversions() + "\n"
                + "Spend: " + sum.spend() + "\n\n"
                + (findings.isEmpty() ? "" : String.join("\n", findings) + "\n\n")
                + "All of it: " + address.root().resolve("campaigns/report.xhtml?id=" + report.campaignId()) + "\n"
                + "There these mails can be cancelled, too.\n";
    }

    private static Multipart parts(String text, ReportFile file) throws MessagingException {
        var words = new MimeBodyPart();
        words.setText(text, UTF_8);
        var attached = new MimeBodyPart();
        attached.setDataHandler(new DataHandler(new ByteArrayDataSource(file.content(), file.mediaType())));
        attached.setFileName(file.name());
        return new MimeMultipart(words, attached);
    }

    private static String said(MessagingException e) {
        return Optional.ofNullable(e.getMessage()).map(PlainText::line).orElse("it says nothing");
    }

    /** Its id is the same however often it is sent, so that a mailbox can tell. */
    private static final class Letter extends MimeMessage {

        private final String id;

        Letter(Session session, String id) {
            super(session);
            this.id = id;
        }

        @Override
        protected void updateMessageID() throws MessagingException {
            setHeader("Message-ID", "<" + id + ">");
        }
    }
}
