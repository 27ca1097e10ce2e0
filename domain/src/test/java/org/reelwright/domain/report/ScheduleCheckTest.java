package org.reelwright.domain.report;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.reelwright.domain.shared.Checked;
import org.reelwright.domain.shared.Violation;

class ScheduleCheckTest {

    @Test
    void readsAddressesHoweverTheyAreSetApart() {
        assertThat(ScheduleCheck.read(mail("ada@shop.example; bob@shop.example, ada@shop.example")))
                .isEqualTo(new Checked.Good<>(new ScheduleTerms(
                        Cadence.WEEKLY, Channel.EMAIL, "ada@shop.example,bob@shop.example", ReportFormat.PDF)));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "ada",
                "ada@",
                "@shop.example",
                "ada@shop..example",
                "Ada <ada@shop.example>",
                "\"ada\"@shop.example",
                "a@b.c,d@e.f,g@h.i,j@k.l,m@n.o,p@q.r,s@t.u,v@w.x,y@z.a,b@c.d,e@f.g"
            })
    void refusesWhatIsNoAddressOrTooMany(String to) {
        assertThat(ScheduleCheck.read(mail(to))).isInstanceOf(Checked.Bad.class);
    }

    /** Line breaks part addresses like spaces do: nothing that is left can begin a header. */
    @Test
    void noHeaderCanBeSmuggledIn() {
        assertThat(ScheduleCheck.read(mail("ada@shop.example\r\nBcc: eve@evil.example")))
                .isInstanceOf(Checked.Bad.class);
    }

    @Test
    void saysWhatThereIs() {
        Checked<ScheduleTerms> none = ScheduleCheck.read(new ScheduleDraft(null, "pigeon", "x", "docx"));
        assertThat(((Checked.Bad<ScheduleTerms>) none).violations())
                .extracting(Violation::message)
                .containsExactly(
                        "Say how often: one of daily, weekly, monthly.",
                        "Say how: one of email, webhook.",
                        "Say as what: one of json, csv, xlsx, pdf.");
    }

    @Test
    void aWebhookIsAnAddressOfTheWeb() {
        assertThat(ScheduleCheck.read(new ScheduleDraft("daily", "webhook", "file:///etc/passwd", "json")))
                .isInstanceOf(Checked.Bad.class);
        assertThat(ScheduleCheck.read(new ScheduleDraft("daily", "webhook", "https://shop.example/hook", "json")))
                .isInstanceOf(Checked.Good.class);
    }

    private static ScheduleDraft mail(String to) {
        return new ScheduleDraft(" Weekly ", "email", to, "PDF");
    }
}
