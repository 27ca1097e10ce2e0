package org.reelwright.web.ads;

import java.util.Optional;
import org.reelwright.domain.campaign.DeviceKind;
import org.reelwright.domain.delivery.BitRates;
import org.reelwright.domain.delivery.Candidate;
import org.reelwright.domain.delivery.LevelledCopy;
import org.reelwright.domain.delivery.Viewing;

/**
 * What an ad is watched on, as far as it matters which of its files are offered.
 *
 * @param television which plays films at a loudness of its own
 */
record Screen(BitRates rates, boolean television) {

    static final Screen ANY = new Screen(BitRates.ANY, false);

    static Screen of(BitRates rates, Viewing viewing) {
        return new Screen(
                rates,
                viewing.device()
                        .filter(device -> device == DeviceKind.TELEVISION)
                        .isPresent());
    }

    boolean takes(int kbps) {
        return rates.hold(kbps);
    }

    /** What is offered alone, where there is one. */
    Optional<LevelledCopy> levelled(Candidate film) {
        return film.copies().television().filter(copy -> television && takes(copy.kbps()));
    }
}
