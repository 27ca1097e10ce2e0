package org.reelwright.ejb.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;
import static org.reelwright.ejb.delivery.Running.NOON;

import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import jakarta.mail.Message;
import jakarta.mail.Multipart;
import jakarta.mail.Session;
import jakarta.mail.internet.MimeMessage;
import java.net.URI;
import java.util.Optional;
import java.util.Properties;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.reelwright.domain.report.Channel;
import org.reelwright.ejb.delivery.Running;
import org.reelwright.ejb.shared.PublicAddress;

/** Against a real SMTP server in this process. */
class MailingTest {

    private final GreenMail server = new GreenMail(new ServerSetup(0, "127.0.0.1", ServerSetup.PROTOCOL_SMTP));

    private int port;

    @BeforeEach
    void start() {
        server.start();
        port = server.getSmtp().getPort();
    }

    @AfterEach
    void stop() {
        server.stop();
    }

    @Test
    void sendsTheReportWithItsFigures() throws Exception {
        ReportFile file = PostedReports.file();
        assertThat(send("Cup", file)).isEqualTo(new Posted.Sent());
        MimeMessage[] received = server.getReceivedMessages();
        assertThat(received).hasSize(2);
        MimeMessage message = received[0];
        assertThat(message.getSubject()).isEqualTo("Results of Cup, 2026-03-02 to 2026-03-08");
        assertThat(message.getRecipients(Message.RecipientType.TO)).hasSize(2);
        assertThat(message.getFrom()[0]).hasToString("reports@reelwright.example");
        assertThat(message.getMessageID()).isEqualTo(received[1].getMessageID()).endsWith("@reelwright>");
        Multipart parts = (Multipart) message.getContent();
        assertThat(parts.getBodyPart(0).getContent().toString())
                .contains("Impressions: 250 (of 250)", "https://ads.example/campaigns/report.xhtml?id=");
        assertThat(parts.getBodyPart(1).getFileName()).isEqualTo(file.name());
        assertThat(parts.getBodyPart(1).getInputStream().readAllBytes()).isEqualTo(file.content());
    }

    @Test
    void aCampaignsNameBeginsNoHeader() throws Exception {
        assertThat(send("Cup\r\nBcc: eve@evil.example\r\n\r\n中文", PostedReports.file()))
                .isEqualTo(new Posted.Sent());
        assertThat(server.getReceivedMessages()).hasSize(2);
        MimeMessage message = server.getReceivedMessages()[0];
        assertThat(message.getHeader("Bcc")).isNull();
        assertThat(message.getSubject()).contains("中文").doesNotContain("\n");
    }

    @Test
    void aServerThatIsAwayIsTriedAgain() {
        server.stop();
        assertThat(send("Cup", PostedReports.file()))
                .isInstanceOfSatisfying(Posted.Failed.class, failed -> assertThat(failed.worthRetrying())
                        .isTrue());
    }

    private Posted send(String campaign, ReportFile file) {
        return mailing()
                .send(
                        PostedReports.due(Channel.EMAIL, "ada@shop.example,bob@shop.example"),
                        WrittenReports.report(campaign, "parents"),
                        file);
    }

    private Mailing mailing() {
        var properties = new Properties();
        properties.put("mail.smtp.host", "127.0.0.1");
        properties.put("mail.smtp.port", String.valueOf(port));
        properties.put("mail.from", "reports@reelwright.example");
        var mailing = new Mailing();
        mailing.session = Session.getInstance(properties);
        mailing.address = mock(PublicAddress.class);
        when(mailing.address.root()).thenReturn(URI.create("https://ads.example/"));
        mailing.clock = Running.at(NOON);
        mailing.user = Optional.empty();
        mailing.password = Optional.empty();
        return mailing;
    }
}
