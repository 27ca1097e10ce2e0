package org.reelwright.ejb.provider.http;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Optional;
import org.reelwright.domain.shared.OutsideTrouble;

/** Asks a provider something that costs nothing, to see whether it is there and knows us. */
@ApplicationScoped
public class Reach {

    @Inject
    Wire wire;

    /**
     * @param call whose answer does not matter: that it knows no such work is as good
     * @throws OutsideTrouble in the provider's words
     */
    public String ask(Call call, Dialect dialect) {
        try {
            Optional<No> no = dialect.refusal(wire.read(call));
            if (no.filter(refusal -> refusal.kind() != No.Kind.UNKNOWN).isPresent()) {
                throw OutsideTrouble.lasting(no.get().why(), null);
            }
            return "It answers, and takes the key.";
        } catch (Garbled | Unanswered e) {
            throw OutsideTrouble.passing(e.getMessage(), e);
        }
    }
}
