package org.reelwright.ejb.provider.openai;

import com.fasterxml.jackson.databind.JsonNode;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.reelwright.domain.image.ImageModel;
import org.reelwright.domain.image.ImageOrder;
import org.reelwright.domain.image.Picture;
import org.reelwright.domain.production.Progress;
import org.reelwright.domain.production.Provenance;
import org.reelwright.domain.production.Usage;
import org.reelwright.ejb.provider.http.Call;
import org.reelwright.ejb.provider.http.Downloads;
import org.reelwright.ejb.provider.http.Fit;
import org.reelwright.ejb.provider.http.Form;
import org.reelwright.ejb.provider.http.Garbled;
import org.reelwright.ejb.provider.http.PicturePrompt;
import org.reelwright.ejb.provider.http.References;
import org.reelwright.ejb.provider.http.Reply;
import org.reelwright.ejb.provider.http.Results;
import org.reelwright.ejb.provider.http.Source;
import org.reelwright.ejb.provider.http.Wire;

/**
 * Stills by {@code /images/edits}, with the product's photo; or by {@code /images/generations}, if the server has no other
 * ({@code reelwright.openai.image.reference=false}).
 */
@ApplicationScoped
class OpenAiImageModel implements ImageModel {

    private static final String IMAGE = "image";

    @Inject
    OpenAiAccount account;

    @Inject
    Wire wire;

    @Inject
    Downloads downloads;

    @Inject
    References references;

    @Inject
    Results results;

    @Override
    public String provider() {
        return OpenAiAccount.PROVIDER;
    }

    @Override
    public List<Usage> needs(ImageOrder order) {
        return List.of(Usage.of(account.model(IMAGE), "picture", 1));
    }

    @Override
    public Progress<Picture> begin(ImageOrder order, String key) {
        var by = new Provenance(OpenAiAccount.PROVIDER, account.model(IMAGE));
        return wire.begin(
                account.signed(IMAGE, call(order, key)),
                new OpenAiDialect(),
                reply -> Wire.made(
                        needs(order),
                        by,
                        () -> results.picture(source(reply), Fit.of(order).text())));
    }

    @Override
    public Optional<Progress<Picture>> find(ImageOrder order, String key) {
        return Wire.lost(OpenAiAccount.PROVIDER, needs(order));
    }

    private Call call(ImageOrder order, String key) {
        String prompt = PicturePrompt.of(order);
        if (account.find(IMAGE, "reference").filter("false"::equals).isPresent()) {
            return Call.post(
                    account.at(IMAGE, "/images/generations"),
                    Map.of("model", account.model(IMAGE), "prompt", prompt, "size", size(order), "n", 1));
        }
        var form = new Form(key)
                .field("model", account.model(IMAGE))
                .field("prompt", prompt)
                .field("size", size(order))
                .field("n", "1")
                .file(IMAGE, "product.jpg", "image/jpeg", references.jpeg(order.photo()));
        account.find(IMAGE, "seeded")
                .ifPresent(yes -> form.field("seed", String.valueOf(Math.floorMod(order.seed(), 1 << 30))));
        return Call.post(account.at(IMAGE, "/images/edits"), form);
    }

    /** Sizes that OpenAI's own models take; a server that takes any may be told another. */
    private String size(ImageOrder order) {
        String usual =
                switch (order.shape()) {
                    case VERTICAL -> "1024x1536";
                    case SQUARE -> "1024x1024";
                    case WIDE -> "1536x1024";
                };
        return account.find(IMAGE, "size." + order.shape().slug()).orElse(usual);
    }

    private Source source(Reply reply) {
        JsonNode made = reply.json().path("data").path(0);
        if (made.path("b64_json").isTextual()) {
            return Source.ofBase64(made.path("b64_json").asText());
        }
        if (!made.path("url").isTextual()) {
            throw new Garbled("answered without a picture");
        }
        return downloads.from(made.path("url").asText(), account.base(IMAGE));
    }
}
