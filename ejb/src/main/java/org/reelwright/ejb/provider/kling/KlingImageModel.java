package org.reelwright.ejb.provider.kling;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.reelwright.domain.image.ImageModel;
import org.reelwright.domain.image.ImageOrder;
import org.reelwright.domain.image.Picture;
import org.reelwright.domain.production.Progress;
import org.reelwright.domain.production.Usage;
import org.reelwright.ejb.provider.http.Fit;
import org.reelwright.ejb.provider.http.PicturePrompt;
import org.reelwright.ejb.provider.http.References;
import org.reelwright.ejb.provider.http.Results;

/** Stills by Kolors, with the product's photo as reference; asked for by the older path in either protocol. */
@ApplicationScoped
class KlingImageModel implements ImageModel {

    private static final KlingPath PATH = new KlingPath.One("/v1/images/generations");
    private static final int ONE_K = 1024;

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
    public List<Usage> needs(ImageOrder order) {
        return KlingCatalogue.usage(model(), "picture", 1);
    }

    @Override
    public Progress<Picture> begin(ImageOrder order, String key) {
        return tasks.begin(kling(order), key, results.pictures());
    }

    @Override
    public Progress<Picture> resume(String ticket) {
        return tasks.resume(ticket, results.pictures());
    }

    @Override
    public Optional<Progress<Picture>> find(ImageOrder order, String key) {
        return tasks.find(kling(order), key, results.pictures());
    }

    private String model() {
        return account.model("image", "kling-v2-1");
    }

    private KlingOrder kling(ImageOrder order) {
        return new KlingOrder(PATH, needs(order), Fit.of(order).text(), () -> body(order));
    }

    private Map<String, Object> body(ImageOrder order) {
        var body = new LinkedHashMap<String, Object>();
        body.put("model_name", model());
        body.put("prompt", PicturePrompt.of(order));
        body.put("image", references.base64(order.photo()));
        body.put(
                "image_fidelity",
                account.find("image", "fidelity").map(Double::valueOf).orElse(.8));
        body.put("aspect_ratio", order.shape().ratio());
        body.put("n", 1);
        if (KlingCatalogue.refersToSubjects(model())) {
            body.put("image_reference", "subject");
        } else if (Math.min(order.width(), order.height()) > ONE_K) {
            body.put("resolution", "2k");
        }
        return body;
    }
}
