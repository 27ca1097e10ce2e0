package org.reelwright.ejb.provider.kling;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.reelwright.domain.production.Usage;
import org.reelwright.domain.shot.References;
import org.reelwright.domain.shot.ShotOrder;
import org.reelwright.ejb.provider.http.ShotPrompt;

/**
 * Makes an earlier clip four to five seconds longer, where {@code reelwright.kling.shot.extend=true}: the result is the whole
 * clip, of which what the film has shown already is cut off. Only models before 2.0 in the older protocol can (vendor's page
 * video-extend, as copied in rawgenai); the newer ones go on from a last frame.
 */
@ApplicationScoped
class KlingExtension {

    private static final String SHOT = "shot";
    private static final KlingPath PATH = new KlingPath.One("/v1/videos/video-extend");
    private static final String OURS = KlingAccount.PROVIDER + ":";
    private static final int CHARGED_SECONDS = 5;

    @Inject
    KlingAccount account;

    /** @return empty for a shot that does not go on from one of Kling's own */
    Optional<KlingOrder> of(ShotOrder order, String model) {
        return account.isOn(SHOT, "extend")
                        && account.protocol() instanceof KlingOne
                        && KlingCatalogue.extendsClips(model)
                ? order.references().flatMap(References::before).flatMap(before -> longer(order, model, before))
                : Optional.empty();
    }

    private Optional<KlingOrder> longer(ShotOrder order, String model, References.Before before) {
        List<Usage> needs = KlingCatalogue.usage(model, account.mode(SHOT), CHARGED_SECONDS);
        return before.madeAs()
                .filter(name -> name.startsWith(OURS))
                .map(name -> new KlingOrder(
                        PATH,
                        needs,
                        String.valueOf(before.shownMs()),
                        () -> Map.of("video_id", name.substring(OURS.length()), "prompt", ShotPrompt.of(order))));
    }
}
