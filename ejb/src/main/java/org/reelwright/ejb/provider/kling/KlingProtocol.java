package org.reelwright.ejb.provider.kling;

import java.util.Map;
import java.util.Optional;

/** In what the two protocols differ: how moving a picture is asked for, and how one asks after it. */
interface KlingProtocol {

    /**
     * @param mode {@code std} or {@code pro}
     * @param image Base64
     * @param seconds as the model offers them
     */
    record Animation(
            String model,
            String mode,
            String image,
            String prompt,
            int seconds,
            String key,
            Optional<String> callback) {}

    String usualModel();

    KlingTasks.Paths paths(String model);

    Map<String, Object> body(Animation animation);
}
