package org.reelwright.it.stand;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import java.util.Map;

/** A task of Kling's, as each protocol tells it. */
record KlingWork(String id, String key, String kind, String model, BigDecimal units, String address, Instant doneAt) {

    boolean done(Instant now) {
        return !now.isBefore(doneAt);
    }

    KlingWork charged(BigDecimal other) {
        return new KlingWork(id, key, kind, model, other, address, doneAt);
    }

    Map<String, Object> one(Instant now) {
        var head = Map.of(
                "task_id",
                id,
                "task_status",
                done(now) ? "succeed" : "processing",
                "task_status_msg",
                "",
                "task_info",
                Map.of("external_task_id", key),
                "created_at",
                now.toEpochMilli(),
                "updated_at",
                now.toEpochMilli());
        if (!done(now)) {
            return Map.copyOf(head);
        }
        var all = new java.util.LinkedHashMap<String, Object>(head);
        all.put("final_unit_deduction", units.toPlainString());
        all.put(
                "task_result",
                Map.of(kind, List.of(Map.of("id", "r" + id, "index", 0, "url", address, "duration", "5"))));
        return all;
    }

    Map<String, Object> two(Instant now) {
        return Map.of(
                "id",
                id,
                "external_id",
                key,
                "status",
                done(now) ? "succeeded" : "processing",
                "message",
                "",
                "create_time",
                now.toEpochMilli(),
                "update_time",
                now.toEpochMilli(),
                "outputs",
                done(now) ? List.of(Map.of("type", "video", "id", "o" + id, "url", address)) : List.of(),
                "billing",
                List.of());
    }
}
