package org.reelwright.ejb.provider.kling;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class KlingPresenterModelInTheNewerProtocolTest extends KlingPresenterModelTest {

    @Override
    protected String protocol() {
        return "2";
    }

    @Test
    void asksWithTheKeyItself() {
        vendor.says(script().taken());

        model().begin(order(), KEY);

        assertThat(vendor.asked().get(0).authorization()).isEqualTo("Bearer access");
    }
}
