package org.reelwright.domain.delivery;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Tells on which uploaded lists a viewer is. Immutable; twelve bytes for each member of any list. */
public final class SegmentIndex {

    public static final SegmentIndex EMPTY = of(Map.of());

    private final long[] people;
    private final int[] kinds;
    private final List<Set<OwnSegment>> lists;

    private SegmentIndex(long[] people, int[] kinds, List<Set<OwnSegment>> lists) {
        this.people = people;
        this.kinds = kinds;
        this.lists = lists;
    }

    /** @param members of each list, in any order */
    public static SegmentIndex of(Map<OwnSegment, long[]> members) {
        long[] people = members.values().stream()
                .flatMapToLong(Arrays::stream)
                .sorted()
                .distinct()
                .toArray();
        var kinds = new int[people.length];
        var combinations = new Combinations();
        members.forEach((list, hashes) -> Arrays.stream(hashes).forEach(person -> {
            int at = Arrays.binarySearch(people, person);
            kinds[at] = combinations.with(list, kinds[at]);
        }));
        return new SegmentIndex(people, kinds, List.copyOf(combinations.known));
    }

    /** Most viewers are on the same few combinations of lists; each is kept once. */
    private static final class Combinations {

        private final List<Set<OwnSegment>> known = new ArrayList<>(List.of(Set.of()));
        private final Map<Set<OwnSegment>, Integer> places = new HashMap<>();

        int with(OwnSegment list, int kind) {
            var more = new HashSet<>(known.get(kind));
            more.add(list);
            return places.computeIfAbsent(Set.copyOf(more), all -> {
                known.add(all);
                return known.size() - 1;
            });
        }
    }

    /** @param viewer SHA-256 in hex */
    public Set<OwnSegment> of(String viewer) {
        int at = Arrays.binarySearch(people, member(viewer));
        return at < 0 ? Set.of() : lists.get(kinds[at]);
    }

    /** @param hash SHA-256 in hex */
    public static long member(String hash) {
        return Long.parseUnsignedLong(hash, 0, Long.BYTES * 2, 16);
    }
}
