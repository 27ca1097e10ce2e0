package org.reelwright.web.shared;

import jakarta.faces.context.FacesContext;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Optional;
import java.util.UUID;

/** What a page answers when its address names nothing that this person may see. */
public final class NotThere {

    private NotThere() {}

    /** Ends the request with the 404 page. */
    public static void answer() {
        FacesContext faces = FacesContext.getCurrentInstance();
        try {
            faces.getExternalContext().responseSendError(404, "There is nothing at this address.");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        faces.responseComplete();
    }

    /** Where a button of a row is pressed whose thing somebody else did away with meanwhile. */
    public static void anyMore() {
        Say.bad("That is not here any more: somebody did away with it meanwhile.");
    }

    /** @param id as it stands in the address, perhaps missing */
    public static Optional<UUID> id(String id) {
        try {
            return id == null ? Optional.empty() : Optional.of(UUID.fromString(id));
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }
}
