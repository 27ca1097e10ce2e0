package org.reelwright.domain.measurement;

import static org.assertj.core.api.Assertions.assertThat;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;
import org.reelwright.domain.shared.ShortName;

class ToldTest {

    private static final int COLUMN = 40;

    @Test
    void readsBackWhatItWrites() {
        for (EventKind kind : EventKind.values()) {
            assertThat(Told.parse(new Told(kind, "").key())).isEqualTo(new Told(kind, ""));
        }
    }

    @Property
    void takesAnyName(@ForAll String said) {
        var told = new Told(EventKind.CUSTOM, ShortName.of(said));
        assertThat(told.key().length()).isLessThanOrEqualTo(COLUMN);
        assertThat(Told.parse(told.key())).isEqualTo(told);
    }
}
