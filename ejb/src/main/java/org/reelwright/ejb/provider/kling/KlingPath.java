package org.reelwright.ejb.provider.kling;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/** Where a task is begun, where one asks after it by its id or by our key, and how an order names the key. */
sealed interface KlingPath {

    String begin();

    String ask(String id);

    String find(String key);

    /** @param callback where the vendor is to call, if it can */
    Map<String, Object> addressed(Map<String, Object> body, String key, Optional<String> callback);

    /** As {@code /v1/videos/image2video}: pictures, speech and presenters are asked for so in either protocol. */
    record One(String begin) implements KlingPath {

        @Override
        public String ask(String id) {
            return begin + "/" + id;
        }

        @Override
        public String find(String key) {
            return begin + "/" + key;
        }

        @Override
        public Map<String, Object> addressed(Map<String, Object> body, String key, Optional<String> callback) {
            var addressed = new LinkedHashMap<>(body);
            addressed.put("external_task_id", key);
            callback.ifPresent(address -> addressed.put("callback_url", address));
            return addressed;
        }
    }

    /** Orders there bear no key. */
    record Nameless(String begin) implements KlingPath {

        @Override
        public String ask(String id) {
            return begin + "/" + id;
        }

        @Override
        public String find(String key) {
            throw new UnsupportedOperationException(begin + " knows no keys");
        }

        @Override
        public Map<String, Object> addressed(Map<String, Object> body, String key, Optional<String> callback) {
            return body;
        }
    }

    /** As {@code /image-to-video/<model>}. */
    record Two(String begin) implements KlingPath {

        @Override
        public String ask(String id) {
            return "/tasks?task_ids=" + id;
        }

        @Override
        public String find(String key) {
            return "/tasks?external_task_ids=" + key;
        }

        @Override
        public Map<String, Object> addressed(Map<String, Object> body, String key, Optional<String> callback) {
            var options = new LinkedHashMap<String, Object>();
            options.put("external_task_id", key);
            options.put("watermark_info", Map.of("enabled", false));
            callback.ifPresent(address -> options.put("callback_url", address));
            var addressed = new LinkedHashMap<>(body);
            addressed.put("options", options);
            return addressed;
        }
    }
}
