package org.reelwright.ejb.livestream;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.reelwright.domain.shared.Checked;

class PushAddressTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "rtmp://127.0.0.1/live/key",
                "rtmp://localhost/live/key",
                "rtmp://10.1.2.3:1935/live/key",
                "rtmp://192.168.0.9/live",
                "rtmp://169.254.169.254/latest/meta-data",
                "rtmp://[::1]/live/key",
                "rtmp://0.0.0.0/live/key",
                "http://203.0.113.9/x",
                "rtmp://8.8.8.8/live|[f=flv]file.flv",
                "rtmp://8.8.8.8/live/key listen=1",
                "rtmp://user:word@8.8.8.8/live",
                "rtmp://8.8.8.8:99999/live",
                "file:///etc/passwd",
                "rtmp://8.8.8.8",
                "-f flv out.flv"
            })
    void whatIsNotOnTheOpenInternetOrNoAddressIsRefusedAtItsField(String typed) {
        Checked<Optional<PushAddress.Target>> read = addresses().read(typed);

        assertThat(read).isInstanceOf(Checked.Bad.class);
        assertThat(((Checked.Bad<Optional<PushAddress.Target>>) read).violations())
                .allMatch(violation -> violation.field().equals("push"));
    }

    @Test
    void whatConfigurationNamesIsTakenByHostAndPort() {
        assertThat(addresses("127.0.0.1:19350").read("rtmp://127.0.0.1:19350/live/key"))
                .isInstanceOf(Checked.Good.class);
        assertThat(addresses("127.0.0.1:19350").read("rtmp://127.0.0.1:19351/live/key"))
                .isInstanceOf(Checked.Bad.class);
    }

    @Test
    void theServerIsConnectedToByNumberAndToldItsName() {
        var read = (Checked.Good<Optional<PushAddress.Target>>) addresses().read("rtmp://8.8.8.8/live/a?k=1");

        PushAddress.Target target = read.value().orElseThrow();
        assertThat(target.at().getHostAddress()).isEqualTo("8.8.8.8");
        assertThat(target.name()).isEqualTo("rtmp://8.8.8.8:1935/live");
        assertThat(target.key()).isEqualTo("a?k=1");
    }

    @Test
    void nobodyElseIsToldTheKey() {
        var read = (Checked.Good<Optional<PushAddress.Target>>)
                addresses().read("rtmp://8.8.8.8/live/abcd-1234-secret?word=x");

        PushAddress.Target target = read.value().orElseThrow();
        assertThat(target.toString()).doesNotContain("secret", "word");
        assertThat(target.seenAt("127.0.0.1:9"))
                .startsWith("rtmp://127.0.0.1:9/live/")
                .doesNotContain("secret", "word")
                .hasSameSizeAs("rtmp://127.0.0.1:9/live/abcd-1234-secret?word=x");
    }

    @Test
    void nothingTypedIsNoPush() {
        assertThat(((Checked.Good<Optional<PushAddress.Target>>) addresses().read(" ")).value())
                .isEmpty();
    }

    private static PushAddress addresses(String... trusted) {
        var addresses = new PushAddress();
        addresses.trusted = Optional.of(List.of(trusted));
        return addresses;
    }
}
