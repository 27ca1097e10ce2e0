package org.reelwright.ejb.provider.http;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.net.URI;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ResultAddressTest {

    private static final URI PUBLIC = URI.create("https://1.1.1.1");

    @ParameterizedTest
    @ValueSource(
            strings = {
                "http://8.8.8.8/a.mp4",
                "https://127.0.0.1/a.mp4",
                "https://10.0.0.7/a.mp4",
                "https://169.254.169.254/latest/meta-data",
                "https://100.64.0.1/a",
                "https://[::1]/a",
                "https://[fd00::1]/a",
                "https://[::ffff:192.168.1.1]/a",
                "file:///etc/passwd",
                "ftp://8.8.8.8/a",
                "https://user@8.8.8.8/a",
                "https:///a",
                "not an address"
            })
    void goesNowhereWhereAReplyMustNotSendIt(String address) {
        assertThatThrownBy(() -> ResultAddress.checked(address, PUBLIC)).isInstanceOf(Unusable.class);
    }

    @Test
    void goesToThePublicInternetAndToTheProvidersOwnServer() {
        assertThat(ResultAddress.checked("https://8.8.8.8/a.mp4?x=1", PUBLIC)).hasHost("8.8.8.8");
        URI own = URI.create("http://127.0.0.1:8188");
        assertThat(ResultAddress.checked("http://127.0.0.1:8188/view", own)).hasPath("/view");
        assertThat(ResultAddress.checked("/view", own)).hasPort(8188);
    }

    @Test
    void goesToNoOtherPortOfThatServer() {
        assertThatThrownBy(() ->
                        ResultAddress.checked("http://127.0.0.1:9990/management", URI.create("http://127.0.0.1:8188")))
                .isInstanceOf(Unusable.class);
    }
}
