package org.reelwright.ejb.provider.openai;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.reelwright.ejb.provider.http.Canned;
import org.reelwright.ejb.provider.http.ScriptedVendor;
import org.reelwright.ejb.provider.http.VendorScript;

/** Replies as OpenAI's API gives them. */
final class OpenAiWords {

    private OpenAiWords() {}

    static Map<String, String> settings(ScriptedVendor vendor) {
        var settings = new LinkedHashMap<String, String>();
        settings.put("reelwright.openai.url", vendor.address() + "/v1/");
        settings.put("reelwright.openai.key", "sk-test");
        settings.put("reelwright.openai.model", "some-model");
        return settings;
    }

    static VendorScript script(List<Canned> taken, List<Canned> working, List<Canned> ready) {
        return new VendorScript(
                taken,
                working,
                ready,
                error(400, "content_policy_violation", "Your request was rejected."),
                error(429, "rate_limit_exceeded", "Slow down."),
                error(429, "insufficient_quota", "You exceeded your current quota."));
    }

    static Canned error(int status, String code, String message) {
        return Canned.json(
                status,
                "{\"error\":{\"message\":\"" + message + "\",\"type\":\"t\",\"param\":null,\"code\":\"" + code
                        + "\"}}");
    }
}
