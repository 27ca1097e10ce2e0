package org.reelwright.web.ads;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.reelwright.domain.shared.Checked;

class FloorsTest {

    private static final String BY_LENGTH =
            "\"durfloors\":[{\"maxdur\":15,\"bidfloor\":5},{\"mindur\":16,\"maxdur\":30,\"bidfloor\":10},{\"mindur\":31,\"bidfloor\":20}]";

    @Test
    void countsTheDearestOfTheLengthsThatFit() {
        assertThat(open("\"maxduration\":15," + BY_LENGTH)).isEqualTo(5_000);
        assertThat(open("\"minduration\":10,\"maxduration\":30," + BY_LENGTH)).isEqualTo(10_000);
        assertThat(open("\"minduration\":31,\"maxduration\":60," + BY_LENGTH)).isEqualTo(20_000);
        assertThat(open(BY_LENGTH)).as("any length").isEqualTo(20_000);
    }

    @Test
    void asksWhichOfTheNamedLengthsHaveAFloor() {
        assertThat(open("\"rqddurs\":[6,15]," + BY_LENGTH)).isEqualTo(5_000);
        assertThat(open("\"rqddurs\":[6,30]," + BY_LENGTH)).isEqualTo(10_000);
    }

    @Test
    void staysAboveTheFloorForWhatHasNone() {
        assertThat(open("\"maxduration\":15,\"durfloors\":[{\"mindur\":10,\"bidfloor\":1}]"))
                .isEqualTo(2_000);
    }

    @Test
    void holdsEverySecondOfABreakAgainstItsFloor() {
        assertThat(open("\"poddur\":60,\"maxduration\":30,\"mincpmpersec\":0.5"))
                .isEqualTo(15_000);
        assertThat(open("\"poddur\":20," + BY_LENGTH))
                .as("no ad is longer than the break")
                .isEqualTo(10_000);
    }

    @Test
    void knowsTheLengthsOfADealToo() {
        BidRequest.Imp imp =
                imp("\"maxduration\":30", ",\"pmp\":{\"deals\":[{\"id\":\"d\",\"bidfloor\":3," + BY_LENGTH + "}]}");

        assertThat(new Floors(imp).of(imp.pmp().deals().get(0))).isEqualTo(10_000);
    }

    @Test
    void passesOverWhatIsNotThere() {
        assertThat(open("\"durfloors\":[null,{},{\"mindur\":5}]")).isEqualTo(2_000);
    }

    private static long open(String video) {
        return new Floors(imp(video, "")).open();
    }

    private static BidRequest.Imp imp(String video, String more) {
        String request = "{\"id\":\"a\",\"imp\":[{\"id\":\"1\",\"bidfloor\":2,\"video\":{" + video + "}" + more + "}]}";
        return ((Checked.Good<BidRequest>)
                        BidRequestReader.read(request.getBytes(java.nio.charset.StandardCharsets.UTF_8)))
                .value()
                .imp()
                .get(0);
    }
}
