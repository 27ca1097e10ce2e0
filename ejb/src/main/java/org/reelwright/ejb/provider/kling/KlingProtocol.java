package org.reelwright.ejb.provider.kling;

import java.util.Map;
import java.util.Optional;

/** In what the two protocols differ: how moving a picture, or filming words, is asked for. */
interface KlingProtocol {

    /**
     * @param mode {@code std} or {@code pro}
     * @param first frame, in Base64, as are the others; empty where words are filmed
     * @param last frame, for models that take one
     * @param photo of the product, for models that look at one
     * @param ratio such as {@code 9:16}; a first frame has its own
     * @param seconds as the model offers them
     */
    record Animation(
            String model,
            String mode,
            Optional<String> first,
            Optional<String> last,
            Optional<String> photo,
            String prompt,
            String ratio,
            int seconds) {}

    String usualModel();

    /** @param words whether there is no first frame */
    KlingPath path(String model, boolean words);

    Map<String, Object> body(Animation animation);
}
