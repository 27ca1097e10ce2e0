package org.reelwright.ejb.provider.kling;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import org.reelwright.domain.asset.StoredFile;
import org.reelwright.domain.campaign.Shape;
import org.reelwright.domain.image.Picture;
import org.reelwright.domain.production.Progress;
import org.reelwright.domain.production.Usage;
import org.reelwright.domain.shared.OutsideTrouble;
import org.reelwright.domain.shot.Clip;
import org.reelwright.domain.shot.ShotOrder;
import org.reelwright.domain.shot.VideoModel;
import org.reelwright.domain.storyboard.ShotLimits;
import org.reelwright.ejb.provider.http.References;
import org.reelwright.ejb.provider.http.Results;
import org.reelwright.ejb.provider.http.ShotPrompt;

/**
 * Sets a still in motion: it is the clip's first frame, unless the shot goes on from another. What goes on can end with the
 * still ({@code reelwright.kling.shot.last-frame=true}), which keeps products from drifting. With {@code
 * reelwright.kling.shot.from-words=true} words are filmed, and no still: the pages text-to-video of both protocols.
 */
@ApplicationScoped
class KlingVideoModel implements VideoModel {

    private static final String SHOT = "shot";

    @Inject
    KlingAccount account;

    @Inject
    KlingTasks tasks;

    @Inject
    KlingExtension extension;

    @Inject
    References references;

    @Inject
    Results results;

    @Override
    public String provider() {
        return KlingAccount.PROVIDER;
    }

    @Override
    public ShotLimits limits() {
        return account.clips(KlingCatalogue.seconds(model()));
    }

    @Override
    public boolean takesReferences() {
        return true;
    }

    @Override
    public boolean filmsWords() {
        boolean words = account.isOn(SHOT, "from-words");
        if (words && KlingCatalogue.needsPictures(model())) {
            throw OutsideTrouble.lasting(
                    "Kling's model " + model() + " films no words. Choose another, or leave out from-words.", null);
        }
        return words;
    }

    @Override
    public List<Usage> needs(ShotOrder order) {
        return kling(order).needs();
    }

    @Override
    public Progress<Clip> begin(ShotOrder order, String key) {
        return tasks.begin(kling(order), key, results.clips());
    }

    @Override
    public Progress<Clip> resume(String ticket) {
        return tasks.resume(ticket, results.clips());
    }

    @Override
    public Optional<Progress<Clip>> find(ShotOrder order, String key) {
        return tasks.find(kling(order), key, results.clips());
    }

    private String model() {
        return account.model(SHOT, account.protocol().usualModel());
    }

    private KlingOrder kling(ShotOrder order) {
        return extension.of(order, model()).orElseGet(() -> animated(order));
    }

    private KlingOrder animated(ShotOrder order) {
        KlingProtocol protocol = account.protocol();
        int seconds = limits().clipFor(order.durationMs()) / 1000;
        return new KlingOrder(
                protocol.path(model(), references.first(order).isEmpty()),
                KlingCatalogue.usage(model(), account.mode(SHOT), seconds),
                "",
                () -> protocol.body(animation(order, seconds)));
    }

    private KlingProtocol.Animation animation(ShotOrder order, int seconds) {
        Optional<String> last = order.references()
                .flatMap(held -> held.first())
                .filter(goesOn ->
                        account.isOn(SHOT, "last-frame") && KlingCatalogue.takesLastFrames(model(), account.mode(SHOT)))
                .map(goesOn -> sent(order.picture().flat()));
        Optional<String> photo = order.references()
                .filter(held -> last.isEmpty() && KlingCatalogue.looksAtPhotos(model()))
                .map(held -> sent(held.photo()));
        return new KlingProtocol.Animation(
                model(),
                account.mode(SHOT),
                references.first(order).map(this::sent),
                last,
                photo,
                ShotPrompt.of(order),
                ratio(order.picture()),
                seconds);
    }

    private static String ratio(Picture picture) {
        Shape shape = picture.width() < picture.height()
                ? Shape.VERTICAL
                : picture.width() == picture.height() ? Shape.SQUARE : Shape.WIDE;
        return shape.ratio();
    }

    private String sent(StoredFile picture) {
        return account.find(SHOT, "frame-prefix").orElse("") + references.base64(picture);
    }
}
