package org.reelwright.domain.asset;

import java.time.Instant;
import java.util.Arrays;
import java.util.Optional;
import java.util.UUID;

/** Of an item of the library what a search looks at. A term is kept by its hash: a mistaken one in millions costs nothing. */
public record Card(
        UUID id,
        ItemKind kind,
        Optional<UUID> campaign,
        Rights rights,
        Instant keptAt,
        int[] terms,
        Optional<Meaning> meaning) {

    public static Card of(LibraryItem item) {
        return new Card(
                item.id(),
                item.kind(),
                item.campaignId(),
                new Rights("", "", item.rights().until()),
                item.keptAt(),
                hashes(item.searched()),
                item.meaning());
    }

    boolean has(String term) {
        return Arrays.binarySearch(terms, term.hashCode()) >= 0;
    }

    private static int[] hashes(String text) {
        return Terms.of(text).stream().mapToInt(String::hashCode).sorted().toArray();
    }
}
