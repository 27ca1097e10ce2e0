package org.reelwright.ejb.provider.kling;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The newer protocol. */
final class KlingTwo implements KlingProtocol {

    @Override
    public String usualModel() {
        return "kling-3.0-turbo";
    }

    @Override
    public KlingTasks.Paths paths(String model) {
        return new KlingTasks.Paths(
                "/image-to-video/" + model, id -> "/tasks?task_ids=" + id, key -> "/tasks?external_task_ids=" + key);
    }

    @Override
    public Map<String, Object> body(Animation animation) {
        var options = new LinkedHashMap<String, Object>();
        options.put("external_task_id", animation.key());
        options.put("watermark_info", Map.of("enabled", false));
        animation.callback().ifPresent(address -> options.put("callback_url", address));
        return Map.of(
                "contents",
                List.of(
                        Map.of("type", "prompt", "text", animation.prompt()),
                        Map.of("type", "first_frame", "url", animation.image())),
                "settings",
                Map.of(
                        "resolution",
                        animation.mode().equals("pro") ? "1080p" : "720p",
                        "duration",
                        animation.seconds()),
                "options",
                options);
    }
}
