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

/** Stills by Kolors, with the product's photo as reference. */
@ApplicationScoped
class KlingImageModel implements ImageModel {

    private static final KlingTasks.Paths PATHS = KlingTasks.Paths.under("/v1/images/generations");
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
        return tasks.begin(PATHS, body(order, key), needs(order), Fit.of(order).text(), results::picture);
    }

    @Override
    public Progress<Picture> resume(String ticket) {
        return tasks.resume(ticket, results::picture);
    }

    @Override
    public Optional<Progress<Picture>> find(ImageOrder order, String key) {
        return tasks.find(PATHS, key, needs(order), Fit.of(order).text(), results::picture);
    }

    private String model() {
        return account.model("image", "kling-v2-1");
    }

    private Map<String, Object> body(ImageOrder order, String key) {
        var body = new LinkedHashMap<String, Object>();
        body.put("model_name", model());
        body.put("prompt", PicturePrompt.of(order));
        body.put("image", references.base64(order.photo()));
        body.put(
                "image_fidelity",
                account.find("image", "fidelity").map(Double::valueOf).orElse(.8));
        body.put("aspect_ratio", order.shape().ratio());
        body.put("n", 1);
        body.put("external_task_id", key);
        if (KlingCatalogue.refersToSubjects(model())) {
            body.put("image_reference", "subject");
        } else if (Math.min(order.width(), order.height()) > ONE_K) {
            body.put("resolution", "2k");
        }
        account.callback().ifPresent(address -> body.put("callback_url", address));
        return body;
    }
}
