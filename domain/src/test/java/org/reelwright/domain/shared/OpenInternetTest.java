package org.reelwright.domain.shared;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class OpenInternetTest {

    private static final String INSIDE = """
            0.0.0.0 10.1.2.3 100.64.0.1 100.127.255.255 127.0.0.1 127.255.1.1 169.254.169.254
            172.16.0.1 172.31.255.255 192.0.0.8 192.0.2.1 192.88.99.1 192.168.1.1 198.18.0.1
            198.19.255.255 198.51.100.7 203.0.113.9 224.0.0.1 240.0.0.1 255.255.255.255 ::
            ::1 fe80::1 fc00::1 fd12:3456::1 ff02::1 2001:db8::1 2001::1
            2002:7f00:1::1 64:ff9b::7f00:1 3fff::1 fec0::1 100::1 5f00::1
            """;

    static Stream<String> inside() {
        return Stream.of(INSIDE.strip().split("\\s+"));
    }

    @ParameterizedTest
    @MethodSource("inside")
    void doesNotHoldWhatOnlyNeighboursReach(String address) throws UnknownHostException {
        assertThat(OpenInternet.holds(InetAddress.getByName(address).getAddress()))
                .isFalse();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "1.1.1.1",
                "8.8.8.8",
                "100.63.255.255",
                "100.128.0.1",
                "172.15.0.1",
                "172.32.0.1",
                "192.0.1.1",
                "198.17.1.1",
                "198.20.1.1",
                "223.255.255.1",
                "2606:4700::1111",
                "2a00:1450:4001::200e",
                "2400:3200::1"
            })
    void holdsWhatAnybodyReaches(String address) throws UnknownHostException {
        assertThat(OpenInternet.holds(InetAddress.getByName(address).getAddress()))
                .isTrue();
    }

    @Test
    void doesNotHoldAnIpv4AddressInIpv6sClothes() {
        var mapped = new byte[16];
        mapped[10] = (byte) 0xff;
        mapped[11] = (byte) 0xff;
        mapped[12] = 127;
        mapped[15] = 1;

        assertThat(OpenInternet.holds(mapped)).isFalse();
        assertThat(OpenInternet.holds(new byte[5])).isFalse();
    }
}
