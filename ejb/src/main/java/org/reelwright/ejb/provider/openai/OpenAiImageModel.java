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
import org.reelwright.domain.production.Usage;
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
    OpenAiServers servers;

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
        return server().needs("picture", 1);
    }

    @Override
    public Progress<Picture> begin(ImageOrder order, String key) {
        OpenAiServer server = server();
        return server.isOn("reference", true)
                ? server.begin("/images/edits", form(server, order, key), reply -> made(server, order, reply))
                : server.begin("/images/generations", body(server, order), reply -> made(server, order, reply));
    }

    @Override
    public Optional<Progress<Picture>> find(ImageOrder order, String key) {
        return server().lost(needs(order));
    }

    private OpenAiServer server() {
        return servers.of(IMAGE);
    }

    private static Map<String, Object> body(OpenAiServer server, ImageOrder order) {
        return Map.of("model", server.model(), "prompt", PicturePrompt.of(order), "size", size(server, order), "n", 1);
    }

    private Form form(OpenAiServer server, ImageOrder order, String key) {
        var form = new Form(key)
                .field("model", server.model())
                .field("prompt", PicturePrompt.of(order))
                .field("size", size(server, order))
                .field("n", "1")
                .file(IMAGE, "product.jpg", "image/jpeg", references.jpeg(order.photo()));
        return server.isOn("seeded", false)
                ? form.field("seed", String.valueOf(Math.floorMod(order.seed(), 1 << 30)))
                : form;
    }

    /** Sizes that OpenAI's own models take; a server that takes any may be told another. */
    private static String size(OpenAiServer server, ImageOrder order) {
        String usual =
                switch (order.shape()) {
                    case VERTICAL -> "1024x1536";
                    case SQUARE -> "1024x1024";
                    case WIDE -> "1536x1024";
                };
        return server.find("size." + order.shape().slug()).orElse(usual);
    }

    private Progress<Picture> made(OpenAiServer server, ImageOrder order, Reply reply) {
        return Wire.made(needs(order), server.by(), () -> results.pictures()
                .home(source(server, reply), Fit.of(order).text(), ""));
    }

    private static Source source(OpenAiServer server, Reply reply) {
        JsonNode made = reply.json().path("data").path(0);
        if (made.path("b64_json").isTextual()) {
            return Source.ofBase64(made.path("b64_json").asText());
        }
        if (!made.path("url").isTextual()) {
            throw new Garbled("answered without a picture");
        }
        return server.elsewhere(made.path("url").asText());
    }
}
