package org.reelwright.domain.campaign;

import java.util.Optional;
import java.util.UUID;
import org.reelwright.domain.asset.AssetKind;
import org.reelwright.domain.campaign.BriefDraft.PresenterDraft;
import org.reelwright.domain.shared.Findings;
import org.reelwright.domain.shared.PlainText;

/** Reads which presenter is wanted: none, unless a placement or somebody is named. */
record PresenterCheck(Findings findings, Picks picks) {

    private static final String NOBODY = "NONE";

    Optional<Casting> read(Optional<PresenterDraft> draft) {
        String placement = text(draft.map(PresenterDraft::placement));
        String person = text(draft.map(PresenterDraft::person));
        String recording = text(draft.map(PresenterDraft::recording));
        if (placement.equalsIgnoreCase(NOBODY) || placement.isEmpty() && person.isEmpty() && recording.isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(new Casting(
                picks.one(
                        "presenter.placement",
                        placement,
                        PresenterPlacement.values(),
                        PresenterPlacement.PICTURE_IN_PICTURE),
                person(person),
                recording(recording),
                picks.one("presenter.corner", text(draft.map(PresenterDraft::corner)), Corner.values(), Corner.LEFT)));
    }

    private Optional<CastMember> person(String typed) {
        return typed.isEmpty() || typed.equalsIgnoreCase(BriefDraft.WHOEVER)
                ? Optional.empty()
                : Optional.of(picks.one("presenter.person", typed, CastMember.values(), CastMember.MINA));
    }

    private Optional<UUID> recording(String typed) {
        Optional<UUID> clip =
                typed.isEmpty() ? Optional.empty() : picks.asset("presenter.recording", typed, AssetKind.CLIP);
        clip.flatMap(picks.material()::forbidden).ifPresent(why -> findings.add("presenter.recording", why));
        return clip;
    }

    private static String text(Optional<String> typed) {
        return PlainText.line(typed.orElse(""));
    }
}
