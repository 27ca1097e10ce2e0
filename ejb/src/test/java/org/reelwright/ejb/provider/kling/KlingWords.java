package org.reelwright.ejb.provider.kling;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.reelwright.ejb.provider.http.Canned;
import org.reelwright.ejb.provider.http.ScriptedVendor;
import org.reelwright.ejb.provider.http.VendorScript;

/** Kling's replies, as its pages show them. */
final class KlingWords {

    private static final String ENVELOPE = "{\"code\":0,\"message\":\"SUCCEED\",\"request_id\":\"r-1\",\"data\":%s}";

    private KlingWords() {}

    static Map<String, String> settings(ScriptedVendor vendor, String protocol) {
        var settings = new LinkedHashMap<String, String>();
        settings.put("reelwright.kling.url", vendor.address().toString());
        settings.put("reelwright.kling.key", "access");
        settings.put("reelwright.kling.protocol", protocol);
        settings.put("reelwright.kling.voice.en", "genshin_vindi2");
        if (protocol.equals("1")) {
            settings.put("reelwright.kling.secret", "secret");
        }
        return settings;
    }

    /** @param kind {@code videos}, {@code images} or {@code audios} */
    static VendorScript one(ScriptedVendor vendor, String kind, String units, Canned result) {
        String done =
                "{\"task_id\":\"831\",\"task_status\":\"succeed\",\"task_status_msg\":\"\",\"final_unit_deduction\":\""
                        + units
                        + "\",\"task_result\":{\"" + kind + "\":[{\"id\":\"v1\",\"url\":\"" + vendor.address()
                        + "/result\",\"duration\":\"5\"}]},\"created_at\":1722769557708,\"updated_at\":1722769557708}";
        return script(
                "{\"task_id\":\"831\",\"task_status\":\"submitted\",\"created_at\":1722769557708}",
                "{\"task_id\":\"831\",\"task_status\":\"processing\",\"created_at\":1722769557708}",
                done,
                result,
                List.of(Canned.json(404, "{\"code\":1203,\"message\":\"task not found\",\"request_id\":\"r\"}")));
    }

    static VendorScript two(ScriptedVendor vendor, Canned result) {
        return script(
                "{\"id\":\"831\",\"status\":\"submitted\",\"create_time\":1781080778802,\"external_id\":\"x\"}",
                "[{\"id\":\"831\",\"status\":\"processing\",\"message\":\"\",\"outputs\":[],\"billing\":[]}]",
                "[{\"id\":\"831\",\"status\":\"succeeded\",\"message\":\"\",\"outputs\":[{\"type\":\"video\",\"id\":\"v\",\"url\":\""
                        + vendor.address()
                        + "/result\",\"duration\":\"5.041\"}],\"billing\":[{\"charge_type\":\"unit\",\"amount\":\"3.2\",\"package_type\":\"video\"}]}]",
                result,
                List.of(Canned.ok(String.format(ENVELOPE, "[]"))));
    }

    private static VendorScript script(String taken, String working, String done, Canned result, List<Canned> unknown) {
        return new VendorScript(
                List.of(ok(taken)),
                List.of(ok(working)),
                List.of(ok(done), result),
                List.of(Canned.json(400, "{\"code\":1301,\"message\":\"content risk\",\"request_id\":\"r\"}")),
                List.of(Canned.json(429, "{\"code\":1303,\"message\":\"parallel task over resource pack limit\"}")),
                List.of(Canned.json(
                        429, "{\"code\":1102,\"message\":\"resource pack exhausted\",\"request_id\":\"r\"}")),
                Optional.of(List.of(ok(working))),
                unknown);
    }

    static Canned ok(String data) {
        return Canned.ok(String.format(ENVELOPE, data));
    }
}
