package org.reelwright.domain.presenter;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.Optional;
import org.reelwright.domain.asset.StoredFile;
import org.reelwright.domain.campaign.CastMember;
import org.reelwright.domain.campaign.Shape;
import org.reelwright.domain.shared.Rgb;
import org.reelwright.domain.voice.Speech;

/**
 * Asks for a person who speaks a recording.
 *
 * @param appearance in words, for models that read
 * @param cutOut that nothing but the person is wanted, to be set upon something else; who cannot do that shows a room
 */
public record PresenterOrder(
        Speech speech,
        Shape shape,
        String appearance,
        long seed,
        @JsonInclude(JsonInclude.Include.NON_ABSENT) Optional<Role> role,
        @JsonInclude(JsonInclude.Include.NON_DEFAULT) boolean cutOut) {

    /**
     * Who it is.
     *
     * @param person one of the cast
     * @param wears colour of the jacket
     * @param recording a film of a real person, who has agreed; nobody's when empty
     */
    public record Role(
            CastMember person,
            Rgb wears,
            @JsonInclude(JsonInclude.Include.NON_ABSENT) Optional<StoredFile> recording) {}

    /** Somebody before a wall, chosen by the words. */
    public PresenterOrder(Speech speech, Shape shape, String appearance, long seed) {
        this(speech, shape, appearance, seed, Optional.empty(), false);
    }

    public Optional<StoredFile> recording() {
        return role.flatMap(Role::recording);
    }
}
