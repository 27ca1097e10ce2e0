package org.reelwright.ejb.asset;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import org.reelwright.domain.asset.LibraryItem;
import org.reelwright.domain.asset.Meaning;
import org.reelwright.domain.asset.MeaningModel;

/** Reads what is new in the library, or was tagged anew: outside of transactions, as it takes a while. */
@ApplicationScoped
class MeaningReader {

    @Inject
    Shelf shelf;

    @Inject
    MeaningModel meanings;

    /** @return how many were read; none where no model runs */
    int read(int most) {
        List<LibraryItem> unread = shelf.unread(most);
        int read = 0;
        for (LibraryItem item : unread) {
            Optional<Meaning> meaning = meanings.of(item.searched());
            if (meaning.isPresent() && shelf.read(item, meaning.get())) {
                read++;
            }
        }
        return read;
    }
}
