package org.reelwright.ejb.production;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.reelwright.domain.production.Job;

class LaneTest {

    private final List<Integer> claims = new ArrayList<>();
    private final List<Job> done = new ArrayList<>();

    private final Lane lane = new Lane(
            3,
            1,
            Runnable::run,
            room -> {
                claims.add(room);
                return List.of();
            },
            done::add);

    @Test
    void claimsForAllOfItsFreeHandsEachTime() {
        lane.fill();
        lane.fill();
        assertThat(claims).containsExactly(3, 3);
        assertThat(done).isEmpty();
    }

    @Test
    void claimsNothingOnceItCloses() {
        lane.close();
        lane.fill();
        assertThat(claims).isEmpty();
    }
}
