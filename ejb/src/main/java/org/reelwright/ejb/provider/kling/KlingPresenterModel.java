package org.reelwright.ejb.provider.kling;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Base64;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.reelwright.domain.presenter.PresenterModel;
import org.reelwright.domain.presenter.PresenterOrder;
import org.reelwright.domain.production.Progress;
import org.reelwright.domain.production.Usage;
import org.reelwright.domain.shared.OutsideTrouble;
import org.reelwright.domain.shot.Clip;
import org.reelwright.ejb.provider.http.References;
import org.reelwright.ejb.provider.http.Results;

/** A person who speaks a recording, from the portrait that is configured for it. */
@ApplicationScoped
class KlingPresenterModel implements PresenterModel {

    private static final KlingTasks.Paths PATHS = KlingTasks.Paths.under("/v1/videos/avatar/image2video");
    private static final String MODEL = "avatar";

    @Inject
    KlingAccount account;

    @Inject
    KlingTasks tasks;

    @Inject
    References references;

    @Inject
    Results results;

    @Override
    public String provider() {
        return KlingAccount.PROVIDER;
    }

    @Override
    public List<Usage> needs(PresenterOrder order) {
        return KlingCatalogue.usage(
                MODEL, account.mode("presenter"), (order.speech().durationMs() + 999) / 1000);
    }

    @Override
    public Progress<Clip> begin(PresenterOrder order, String key) {
        return tasks.begin(PATHS, body(order, key), needs(order), "", (source, note) -> results.clip(source));
    }

    @Override
    public Progress<Clip> resume(String ticket) {
        return tasks.resume(ticket, (source, note) -> results.clip(source));
    }

    @Override
    public Optional<Progress<Clip>> find(PresenterOrder order, String key) {
        return tasks.find(PATHS, key, needs(order), "", (source, note) -> results.clip(source));
    }

    private Map<String, Object> body(PresenterOrder order, String key) {
        var body = new LinkedHashMap<String, Object>();
        body.put("image", portrait());
        body.put(
                "sound_file",
                Base64.getEncoder()
                        .encodeToString(references.bytes(order.speech().audio())));
        body.put("prompt", order.appearance());
        body.put("mode", account.mode("presenter"));
        body.put("external_task_id", key);
        account.callback().ifPresent(address -> body.put("callback_url", address));
        return body;
    }

    private String portrait() {
        String file = account.find("presenter", "portrait")
                .orElseThrow(
                        () -> OutsideTrouble.lasting("reelwright.kling.presenter.portrait is not configured.", null));
        try {
            return Base64.getEncoder().encodeToString(Files.readAllBytes(Path.of(file)));
        } catch (IOException e) {
            throw OutsideTrouble.lasting("cannot read the presenter's portrait " + file, e);
        }
    }
}
