package org.reelwright.ejb.provider.kling;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Base64;
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

/**
 * A person who speaks a recording: from a portrait ({@code reelwright.kling.presenter.portrait}, a file), or the one in a film
 * of a presenter where there is any, see {@link KlingLipSync}. Both by the older paths in either protocol.
 */
@ApplicationScoped
class KlingPresenterModel implements PresenterModel {

    private static final KlingPath PATH = new KlingPath.One("/v1/videos/avatar/image2video");
    private static final String MODEL = "avatar";

    @Inject
    KlingAccount account;

    @Inject
    KlingTasks tasks;

    @Inject
    KlingLipSync lipSync;

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
        return lipSync.isChosen() ? lipSync.needs(order) : kling(order).needs();
    }

    @Override
    public Progress<Clip> begin(PresenterOrder order, String key) {
        return lipSync.isChosen() ? lipSync.begin(order, key) : tasks.begin(kling(order), key, results.clips());
    }

    @Override
    public Progress<Clip> resume(String ticket) {
        return KlingLipSync.isOf(ticket) ? lipSync.resume(ticket) : tasks.resume(ticket, results.clips());
    }

    @Override
    public Optional<Progress<Clip>> find(PresenterOrder order, String key) {
        return lipSync.isChosen() ? lipSync.find(order, key) : tasks.find(kling(order), key, results.clips());
    }

    private KlingOrder kling(PresenterOrder order) {
        int seconds = (order.speech().durationMs() + 999) / 1000;
        return new KlingOrder(
                PATH, KlingCatalogue.usage(MODEL, account.mode("presenter"), seconds), "", () -> body(order));
    }

    private Map<String, Object> body(PresenterOrder order) {
        return Map.of(
                "image", portrait(),
                "sound_file", references.sound(order.speech().audio()),
                "prompt", order.appearance(),
                "mode", account.mode("presenter"));
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
