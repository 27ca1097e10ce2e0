package org.reelwright.domain.campaign;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.reelwright.domain.asset.AssetKind;
import org.reelwright.domain.asset.BrandKit;
import org.reelwright.domain.asset.Tone;
import org.reelwright.domain.campaign.BriefDraft.BrandDraft;
import org.reelwright.domain.shared.Findings;
import org.reelwright.domain.shared.PlainText;
import org.reelwright.domain.shared.Rgb;

/** Reads the brand: by default a warm one without logo, whose colours come from the photo. */
record BrandCheck(Findings findings, Picks picks) {

    BrandKit read(Optional<BrandDraft> draft) {
        String logo = PlainText.line(draft.map(BrandDraft::logo).orElse(""));
        return new BrandKit(
                logo.isEmpty() ? Optional.empty() : picks.asset("brand.logo", logo, AssetKind.LOGO),
                colours(draft.map(BrandDraft::colours).orElse(List.of())),
                picks.one("brand.tone", draft.map(BrandDraft::tone).orElse(""), Tone.values(), Tone.WARM),
                findings.lines(
                        "brand.bannedWords", draft.map(BrandDraft::bannedWords).orElse(List.of()), 50, 60),
                findings.line(
                        "brand.disclaimer", draft.map(BrandDraft::disclaimer).orElse(""), 300));
    }

    private List<Rgb> colours(List<String> typed) {
        var colours = new ArrayList<Rgb>();
        picks.each("brand.colours", typed, 6, (at, item) -> {
            Optional<Rgb> colour = Rgb.parse(item);
            findings.expect(colour.isPresent(), at, "This is not a colour. Write it as #1a2b3c.");
            colour.ifPresent(colours::add);
        });
        return colours;
    }
}
