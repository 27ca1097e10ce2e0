package org.reelwright.ejb.provider.kling;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The newer protocol. What else its models must be told, such as to make no sound, is in {@code models.json}. */
final class KlingTwo implements KlingProtocol {

    private static final String PHOTO = "product";

    @Override
    public String usualModel() {
        return "kling-3.0-turbo";
    }

    @Override
    public KlingPath path(String model, boolean words) {
        String plain = words ? "/text-to-video/" : "/image-to-video/";
        return new KlingPath.Two((KlingCatalogue.looksAtPhotos(model) ? "/omni-video/" : plain) + model);
    }

    @Override
    public Map<String, Object> body(Animation animation) {
        var settings = new LinkedHashMap<>(KlingCatalogue.settings(animation.model()));
        settings.put("resolution", animation.mode().equals("pro") ? "1080p" : "720p");
        settings.put("duration", animation.seconds());
        boolean words = animation.first().isEmpty();
        if (words) {
            settings.put("aspect_ratio", animation.ratio());
        }
        return words && !KlingCatalogue.looksAtPhotos(animation.model())
                ? Map.of("prompt", animation.prompt(), "settings", settings)
                : Map.of("contents", contents(animation), "settings", settings);
    }

    private static List<Map<String, String>> contents(Animation animation) {
        String prompt = animation.prompt()
                + (animation.photo().isPresent() ? " The product is the one in @" + PHOTO + "." : "");
        var contents = new ArrayList<Map<String, String>>();
        contents.add(Map.of("type", "prompt", "text", prompt));
        animation.first().ifPresent(frame -> contents.add(Map.of("type", "first_frame", "url", frame)));
        animation.last().ifPresent(frame -> contents.add(Map.of("type", "last_frame", "url", frame)));
        animation.photo().ifPresent(photo -> contents.add(Map.of("type", "refer_image", "url", photo, "id", PHOTO)));
        return contents;
    }
}
