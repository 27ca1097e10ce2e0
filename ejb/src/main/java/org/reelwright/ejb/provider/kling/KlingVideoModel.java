package org.reelwright.ejb.provider.kling;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import org.reelwright.domain.production.Progress;
import org.reelwright.domain.production.Usage;
import org.reelwright.domain.shot.Clip;
import org.reelwright.domain.shot.ShotOrder;
import org.reelwright.domain.shot.VideoModel;
import org.reelwright.ejb.provider.http.References;
import org.reelwright.ejb.provider.http.Results;

/** Sets a still in motion: it is the clip's first frame. */
@ApplicationScoped
class KlingVideoModel implements VideoModel {

    /** For a transition to overlap the next clip. */
    private static final int HANDLE_MS = 500;

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
    public List<Usage> needs(ShotOrder order) {
        return KlingCatalogue.usage(model(), account.mode("shot"), seconds(order));
    }

    @Override
    public Progress<Clip> begin(ShotOrder order, String key) {
        KlingProtocol protocol = account.protocol();
        var animation = new KlingProtocol.Animation(
                model(),
                account.mode("shot"),
                references.base64(order.picture().flat()),
                order.prompt(),
                seconds(order),
                key,
                account.callback());
        return tasks.begin(
                protocol.paths(model()),
                protocol.body(animation),
                needs(order),
                "",
                (source, note) -> results.clip(source));
    }

    @Override
    public Progress<Clip> resume(String ticket) {
        return tasks.resume(ticket, (source, note) -> results.clip(source));
    }

    @Override
    public Optional<Progress<Clip>> find(ShotOrder order, String key) {
        return tasks.find(
                account.protocol().paths(model()), key, needs(order), "", (source, note) -> results.clip(source));
    }

    private String model() {
        return account.model("shot", account.protocol().usualModel());
    }

    private int seconds(ShotOrder order) {
        return KlingCatalogue.seconds(model(), order.durationMs() + HANDLE_MS);
    }
}
