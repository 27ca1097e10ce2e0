package org.reelwright.ejb.measurement;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

import jakarta.ejb.EJBException;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.reelwright.domain.measurement.ConversionStatus;
import org.reelwright.domain.shared.OutsideTrouble;

class ConversionIntakeTest {

    private final ConversionIntake intake = new ConversionIntake();

    @Test
    void triesAgainWhenSomebodyElseWasFaster() {
        intake.conversions = mock(Conversions.class);
        when(intake.conversions.take(any(), any()))
                .thenThrow(new EJBException())
                .thenReturn(List.of(ConversionStatus.DUPLICATE));
        assertThat(intake.take(UUID.randomUUID(), List.of())).containsExactly(ConversionStatus.DUPLICATE);
    }

    @Test
    void saysThatItIsToBeToldAgainWhenNothingCanBeStored() {
        intake.conversions = mock(Conversions.class);
        when(intake.conversions.take(any(), any())).thenThrow(new EJBException());
        assertThatThrownBy(() -> intake.take(UUID.randomUUID(), List.of())).isInstanceOf(OutsideTrouble.class);
    }
}
