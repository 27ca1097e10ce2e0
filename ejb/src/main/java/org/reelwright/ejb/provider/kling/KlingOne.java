package org.reelwright.ejb.provider.kling;

import java.util.LinkedHashMap;
import java.util.Map;

/** The older protocol. */
final class KlingOne implements KlingProtocol {

    @Override
    public String usualModel() {
        return "kling-v2-5-turbo";
    }

    @Override
    public KlingTasks.Paths paths(String model) {
        return KlingTasks.Paths.under("/v1/videos/image2video");
    }

    @Override
    public Map<String, Object> body(Animation animation) {
        var body = new LinkedHashMap<String, Object>();
        body.put("model_name", animation.model());
        body.put("mode", animation.mode());
        body.put("image", animation.image());
        body.put("prompt", animation.prompt());
        body.put("duration", String.valueOf(animation.seconds()));
        body.put("external_task_id", animation.key());
        animation.callback().ifPresent(address -> body.put("callback_url", address));
        return body;
    }
}
