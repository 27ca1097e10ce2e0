package org.reelwright.ejb.provider.kling;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.Map;

/** The older protocol. Its omni models take a list of pictures, of which some are frames. */
final class KlingOne implements KlingProtocol {

    @Override
    public String usualModel() {
        return "kling-v2-5-turbo";
    }

    @Override
    public KlingPath path(String model, boolean words) {
        String plain = words ? "/v1/videos/text2video" : "/v1/videos/image2video";
        return new KlingPath.One(KlingCatalogue.looksAtPhotos(model) ? "/v1/videos/omni-video" : plain);
    }

    @Override
    public Map<String, Object> body(Animation animation) {
        var body = new LinkedHashMap<String, Object>();
        body.put("model_name", animation.model());
        body.put("mode", animation.mode());
        body.put("duration", String.valueOf(animation.seconds()));
        if (animation.first().isEmpty()) {
            body.put("aspect_ratio", animation.ratio());
        }
        if (KlingCatalogue.looksAtPhotos(animation.model())) {
            omni(body, animation);
        } else {
            body.put("prompt", animation.prompt());
            animation.first().ifPresent(frame -> body.put("image", frame));
            animation.last().ifPresent(frame -> body.put("image_tail", frame));
        }
        return body;
    }

    private static void omni(Map<String, Object> body, Animation animation) {
        var pictures = new ArrayList<Map<String, String>>();
        animation.first().ifPresent(frame -> pictures.add(Map.of("image_url", frame, "type", "first_frame")));
        animation.last().ifPresent(frame -> pictures.add(Map.of("image_url", frame, "type", "end_frame")));
        animation.photo().ifPresent(photo -> pictures.add(Map.of("image_url", photo)));
        body.put("image_list", pictures);
        body.put(
                "prompt",
                animation.prompt()
                        + (animation.photo().isPresent()
                                ? " The product is the one in <<<image_" + pictures.size() + ">>>."
                                : ""));
    }
}
