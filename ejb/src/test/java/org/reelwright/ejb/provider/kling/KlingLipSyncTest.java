package org.reelwright.ejb.provider.kling;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.reelwright.domain.production.Progress;
import org.reelwright.domain.production.Usage;
import org.reelwright.ejb.provider.http.Canned;
import org.reelwright.ejb.provider.http.VendorScript;

/** The presenter, where there is a film of one. */
class KlingLipSyncTest extends KlingPresenterContract {

    private static final Canned FACES = KlingWords.ok("{\"session_id\":\"s-1\",\"final_unit_deduction\":\"0.05\","
            + "\"face_data\":[{\"face_id\":\"0\",\"face_image\":\"https://h1.inkwai.com/x.png\",\"start_time\":0,"
            + "\"end_time\":8000}]}");
    private static final String LISTED =
            "[{\"task_id\":\"831\",\"task_status\":\"processing\",\"task_status_msg\":\"\","
                    + "\"task_info\":{%s\"parent_video\":{\"id\":\"v\",\"url\":\"u\",\"duration\":\"8\"}}}]";

    @Override
    protected Map<String, String> settings() {
        Map<String, String> settings = KlingWords.settings(vendor, "1");
        settings.put("reelwright.kling.presenter.video", "865300551");
        return settings;
    }

    @Override
    protected VendorScript script() {
        VendorScript script = answers("1");
        return new VendorScript(
                List.of(FACES, script.taken().get(0)),
                script.working(),
                script.ready(),
                List.of(FACES, script.declined().get(0)),
                script.busy(),
                script.barred(),
                Optional.of(List.of(listed("\"external_task_id\":\"" + KEY + "\","))),
                List.of(listed("\"external_task_id\":\"another\",")));
    }

    /** Half a unit for each five seconds, and what it costs to look for the face. */
    @Override
    protected List<Usage> used() {
        return List.of(new Usage("lip-sync", "unit", new BigDecimal("1.05")));
    }

    @Test
    void movesTheLipsOfTheFaceThatWasFound() {
        vendor.says(script().taken());

        model().begin(order(), KEY);

        assertThat(vendor.asked().get(0).path()).isEqualTo("/v1/videos/identify-face");
        assertThat(vendor.asked().get(0).json().path("video_id").asText()).isEqualTo("865300551");
        var lips = vendor.asked().get(1);
        assertThat(lips.path()).isEqualTo("/v1/videos/advanced-lip-sync");
        assertThat(lips.json().path("session_id").asText()).isEqualTo("s-1");
        assertThat(lips.json().path("external_task_id").asText()).isEqualTo(KEY);
        assertThat(lips.json().path("face_choose").path(0).path("face_id").asText())
                .isEqualTo("0");
        assertThat(lips.json()
                        .path("face_choose")
                        .path(0)
                        .path("sound_end_time")
                        .asInt())
                .isEqualTo(6000);
    }

    @Test
    void owesForLookingAtAFilmWithoutAFace() {
        vendor.says(List.of(KlingWords.ok("{\"session_id\":\"s-1\",\"face_data\":[]}")));

        assertThat(model().begin(order(), KEY))
                .isInstanceOfSatisfying(Progress.Declined.class, declined -> assertThat(declined.used())
                        .isEqualTo(List.of(new Usage("lip-sync", "unit", new BigDecimal("0.05")))));
    }

    @Test
    void countsAnOrderAsPaidWhereTheVendorShowsNoKeys() {
        vendor.says(List.of(listed("")));

        assertThat(model().find(order(), KEY)).get().isInstanceOf(Progress.Broken.class);
    }

    private static Canned listed(String key) {
        return KlingWords.ok(String.format(LISTED, key));
    }
}
