package org.reelwright.ejb.provider.kling;

import java.util.Map;
import java.util.Optional;

/** In what the two protocols differ: how moving a picture is asked for. */
interface KlingProtocol {

    /**
     * @param mode {@code std} or {@code pro}
     * @param first frame, in Base64, as are the others
     * @param last frame, for models that take one
     * @param photo of the product, for models that look at one
     * @param seconds as the model offers them
     */
    record Animation(
            String model,
            String mode,
            String first,
            Optional<String> last,
            Optional<String> photo,
            String prompt,
            int seconds) {}

    String usualModel();

    KlingPath path(String model);

    Map<String, Object> body(Animation animation);
}
