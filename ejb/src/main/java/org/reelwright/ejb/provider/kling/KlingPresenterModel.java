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
import org.reelwright.domain.campaign.CastMember;
import org.reelwright.domain.presenter.PresenterModel;
import org.reelwright.domain.presenter.PresenterOrder;
import org.reelwright.domain.production.Progress;
import org.reelwright.domain.production.Usage;
import org.reelwright.domain.shared.OutsideTrouble;
import org.reelwright.domain.shot.Clip;
import org.reelwright.ejb.presenter.Portraits;
import org.reelwright.ejb.provider.http.References;
import org.reelwright.ejb.provider.http.Results;

/**
 * A person who speaks a recording: the one in an uploaded film; or from a portrait ({@code reelwright.kling.presenter.portrait}, a
 * file), or the one in a film at Kling's where there is any, see {@link KlingLipSync}; or else one of the studio's cast. All by the
 * older paths in either protocol.
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
    Portraits portraits;

    @Inject
    Results results;

    @Override
    public String provider() {
        return KlingAccount.PROVIDER;
    }

    @Override
    public List<Usage> needs(PresenterOrder order) {
        return hasFilm(order) ? lipSync.needs(order) : kling(order).needs();
    }

    @Override
    public Progress<Clip> begin(PresenterOrder order, String key) {
        return hasFilm(order) ? lipSync.begin(order, key) : tasks.begin(kling(order), key, results.clips());
    }

    @Override
    public Progress<Clip> resume(String ticket) {
        return KlingLipSync.isOf(ticket) ? lipSync.resume(ticket) : tasks.resume(ticket, results.clips());
    }

    @Override
    public Optional<Progress<Clip>> find(PresenterOrder order, String key) {
        return hasFilm(order) ? lipSync.find(order, key) : tasks.find(kling(order), key, results.clips());
    }

    /** Whether lips are moved in a film: one of ours has no address that the vendor could fetch it from. */
    private boolean hasFilm(PresenterOrder order) {
        return order.recording().isEmpty() && lipSync.isChosen();
    }

    private KlingOrder kling(PresenterOrder order) {
        int seconds = (order.speech().durationMs() + 999) / 1000;
        return new KlingOrder(
                PATH, KlingCatalogue.usage(MODEL, account.mode("presenter"), seconds), "", () -> body(order));
    }

    private Map<String, Object> body(PresenterOrder order) {
        return Map.of(
                "image", portrait(order),
                "sound_file", references.sound(order.speech().audio()),
                "prompt", order.appearance(),
                "mode", account.mode("presenter"));
    }

    /** Of whom the order names, or of whoever is configured; the cast is drawn. */
    private String portrait(PresenterOrder order) {
        if (order.recording().isPresent()) {
            return references.still(order.recording().get());
        }
        return account.find("presenter", "portrait")
                .map(KlingPresenterModel::read)
                .or(() -> order.role().map(role -> drawn(role.person())))
                .orElseThrow(
                        () -> OutsideTrouble.lasting("reelwright.kling.presenter.portrait is not configured.", null));
    }

    private String drawn(CastMember who) {
        return Base64.getEncoder().encodeToString(portraits.large(who));
    }

    private static String read(String file) {
        try {
            return Base64.getEncoder().encodeToString(Files.readAllBytes(Path.of(file)));
        } catch (IOException e) {
            throw OutsideTrouble.lasting("cannot read the presenter's portrait " + file, e);
        }
    }
}
