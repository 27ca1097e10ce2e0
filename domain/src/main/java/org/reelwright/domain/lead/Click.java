package org.reelwright.domain.lead;

import jakarta.persistence.Embeddable;
import java.util.UUID;
import org.reelwright.domain.measurement.EventToken;

/**
 * The click that brought somebody.
 *
 * @param clickId as it was signed, to tell a conversion by
 */
@Embeddable
public record Click(String clickId, UUID servingId, UUID creativeId) {

    public static Click of(String clickId, EventToken opened) {
        return new Click(clickId, opened.servingId(), opened.creativeId());
    }
}
