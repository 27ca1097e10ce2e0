package org.reelwright.web.ads;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import java.nio.charset.StandardCharsets;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.reelwright.domain.shared.Checked;
import org.reelwright.domain.shared.Violation;

class BidRequestReaderTest {

    static final String WHOLE = """
            {"id":"a1","imp":[{"id":"1","video":{"mimes":["video/mp4"],"protocols":[3,7],"minduration":5,
            "maxduration":30,"w":1920,"h":1080,"plcmt":1},"bidfloor":2.5,"bidfloorcur":"USD",
            "pmp":{"private_auction":0,"deals":[{"id":"d1","bidfloor":3}]}}],
            "site":{"domain":"News.example","cat":["IAB12"]},
            "device":{"ua":"x","devicetype":2,"language":"en","geo":{"country":"AUT","region":"9"},"lmt":0},
            "user":{"id":"u1","consent":"CP","data":[{"segment":[{"id":"runners"}]}]},
            "regs":{"gdpr":1,"coppa":0,"gpp":"DB","gpp_sid":[2]},"bcat":["IAB25"],"badv":["rival.example"],
            "cur":["USD","EUR"],"tmax":120,"ext":{"anything":[1,{"x":2}]}}
            """;

    @Test
    void readsWhatItKnowsAndPassesOverTheRest() {
        BidRequest read = ((Checked.Good<BidRequest>) read(WHOLE)).value();
        assertThat(read.imp().get(0).bidfloor()).isEqualByComparingTo("2.5");
        assertThat(read.imp().get(0).pmp().deals().get(0).id()).isEqualTo("d1");
        assertThat(read.regs().gppSid()).containsExactly(2);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "{} | id, imp",
                "null | ''",
                "[] | ''",
                "{\"id\":\"a\",\"imp\":[]} | imp",
                "{\"id\":\"a\",\"imp\":[null]} | imp[0].id",
                "{\"id\":\"a\",\"imp\":[{}]} | imp[0].id",
                "{\"id\":\"a\",\"imp\":[{\"id\":\"1\"},{\"id\":\"1\"}]} | imp[1].id",
                "{\"id\":\"a\",\"imp\":{\"id\":\"1\"}} | imp",
                "{\"id\":{},\"imp\":[{\"id\":\"1\"}]} | id",
                "{\"id\":\"a\",\"imp\":[{\"id\":\"1\",\"bidfloor\":\"dear\"}]} | imp[0].bidfloor",
                "{\"id\":\"a\",\"imp\":[{\"id\":\"1\",\"video\":7}]} | imp[0].video",
                "{\"id\":\"a\",\"imp\":[{\"id\":\"1\",\"video\":{\"rqddurs\":15}}]} | imp[0].video.rqddurs",
                "{\"id\":\"a\",\"imp\":[{\"id\":\"1\",\"video\":{\"rqddurs\":[\"long\"]}}]} | imp[0].video.rqddurs[0]",
                "{\"id\":\"a\",\"imp\":[{\"id\":\"1\",\"video\":{\"rqddurs\":[15,0]}}]} | imp[0].video.rqddurs",
                "{\"id\":\"a\",\"imp\":[{\"id\":\"1\",\"video\":{\"rqddurs\":[null]}}]} | imp[0].video.rqddurs",
                "{\"id\":\"a\",\"tmax\":1e400,\"imp\":[{\"id\":\"1\"}]} | tmax"
            })
    void namesEverythingThatIsWrong(String body, String fields) {
        assertThat(((Checked.Bad<BidRequest>) read(body)).violations())
                .extracting(Violation::field)
                .containsExactlyInAnyOrderElementsOf(List.of(fields.split(", ")));
    }

    @Test
    void takesEitherLengthsOrTheShortestAndTheLongest() {
        String video = "{\"id\":\"a\",\"imp\":[{\"id\":\"1\"},{\"id\":\"2\",\"video\":{\"rqddurs\":[15,30]%s}}]}";
        assertThat(read(video.formatted(""))).isInstanceOf(Checked.Good.class);
        assertThat(read(video.formatted(",\"poddur\":60"))).isInstanceOf(Checked.Good.class);
        for (String both :
                List.of(",\"minduration\":0", ",\"maxduration\":30", ",\"minduration\":5,\"maxduration\":30")) {
            assertThat(((Checked.Bad<BidRequest>) read(video.formatted(both))).violations())
                    .as(both)
                    .extracting(Violation::field)
                    .containsExactly("imp[1].video.rqddurs");
        }
        assertThat(read(video.formatted(",\"maxduration\":30").replace("15,30", "")))
                .as("none of them say nothing")
                .isInstanceOf(Checked.Good.class);
        assertThat(read(video.formatted("").replace("15", "15" + ",15".repeat(200))))
                .isInstanceOf(Checked.Bad.class);
    }

    @Test
    void refusesWhatStopsHalfWay() {
        for (int end = 0; end < WHOLE.strip().length(); end++) {
            assertThat(read(WHOLE.substring(0, end))).isInstanceOf(Checked.Bad.class);
        }
    }

    @Test
    void refusesWhatIsTooDeepOrTooLong() {
        assertThat(read("{\"id\":\"a\",\"x\":" + "[".repeat(100) + "]".repeat(100) + "}"))
                .isInstanceOf(Checked.Bad.class);
        assertThat(read("{\"id\":\"" + "a".repeat(500_000) + "\"}")).isInstanceOf(Checked.Bad.class);
    }

    @Property(tries = 3_000)
    void neverFailsWhateverComes(@ForAll byte[] bytes) {
        assertThatCode(() -> BidRequestReader.read(bytes)).doesNotThrowAnyException();
    }

    static Checked<BidRequest> read(String body) {
        return BidRequestReader.read(body.getBytes(StandardCharsets.UTF_8));
    }
}
