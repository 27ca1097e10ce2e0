package org.reelwright.ejb.delivery;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.Mockito.doAnswer;
import static org.mockito.Mockito.mock;

import java.time.Clock;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.reelwright.domain.delivery.Servings;
import org.reelwright.domain.delivery.Slice;

class SlicesTest {

    private static final int MANY = 1_200;

    private final Slices slices = new Slices();
    private final List<Map<UUID, Long>> returned = new ArrayList<>();
    private final Map<UUID, Slice> lent = new HashMap<>();
    private boolean away;

    @BeforeEach
    void wire() {
        slices.leases = mock(Leases.class);
        slices.shading = mock(Shading.class);
        slices.clock = Clock.fixed(Running.NOON, ZoneOffset.UTC);
        doAnswer(call -> renew(call.getArgument(0), call.getArgument(1)))
                .when(slices.leases)
                .renew(any(), any());
    }

    @Test
    void givesManyBackInPortionsAndEachOnce() {
        Set<UUID> lineItems = lineItems();
        slices.enter(lineItems, () -> {});

        slices.tend(lineItems, Set.of(), Set.of());

        assertThat(returned).allMatch(portion -> portion.size() <= 500);
        assertThat(leases()).hasSize(MANY).doesNotHaveDuplicates();
    }

    @Test
    void givesBackLaterWhatCouldNotBeGivenBack() {
        Set<UUID> lineItems = lineItems();
        slices.enter(lineItems, () -> {});
        away = true;
        slices.tend(lineItems, Set.of(), Set.of());
        returned.clear();
        away = false;

        slices.tend(Set.of(), Set.of(), Set.of());

        assertThat(leases()).hasSize(MANY).doesNotHaveDuplicates();
    }

    private List<UUID> leases() {
        return returned.stream().flatMap(portion -> portion.keySet().stream()).toList();
    }

    private static Set<UUID> lineItems() {
        return IntStream.range(0, MANY).mapToObj(i -> UUID.randomUUID()).collect(Collectors.toCollection(HashSet::new));
    }

    private Map<UUID, Slice> renew(Set<UUID> wanted, Map<UUID, Long> unused) {
        if (away) {
            throw new IllegalStateException("no database");
        }
        returned.add(unused);
        return wanted.stream().collect(Collectors.toMap(id -> id, id -> lent.computeIfAbsent(id, i -> slice())));
    }

    private static Slice slice() {
        return Servings.serving().served().slice();
    }
}
