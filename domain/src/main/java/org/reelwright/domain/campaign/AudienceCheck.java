package org.reelwright.domain.campaign;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.reelwright.domain.campaign.BriefDraft.AudienceDraft;
import org.reelwright.domain.shared.Findings;
import org.reelwright.domain.shared.Language;
import org.reelwright.domain.shared.PlainText;

/** Reads the audiences: by default everyone, in English. */
record AudienceCheck(Findings findings, Picks picks) {

    static final int MOST = 20;

    List<Audience> read(List<AudienceDraft> drafts) {
        var audiences = new ArrayList<Audience>();
        var names = new HashSet<String>();
        picks.each("audiences", drafts, MOST, (at, draft) -> {
            Audience audience = audience(at, draft);
            audiences.add(audience);
            findings.expect(
                    audience.name().isEmpty() || names.add(audience.name().toLowerCase(Locale.ROOT)),
                    at + ".name",
                    "Another audience has the same name. Give each its own.");
        });
        return audiences.isEmpty() ? List.of(new Audience("Everyone", List.of(), Language.ENGLISH)) : audiences;
    }

    private Audience audience(String at, AudienceDraft draft) {
        String tag = PlainText.line(draft.language());
        Optional<Language> language = tag.isEmpty() ? Optional.of(Language.ENGLISH) : Language.parse(tag);
        findings.expect(
                language.isPresent(), at + ".language", "Ads are made in English (en) and Chinese (zh). Choose one.");
        return new Audience(
                findings.requiredLine(at + ".name", draft.name(), 80, "Name the audience, such as young parents."),
                findings.lines(at + ".caresAbout", draft.caresAbout(), 8, 120),
                language.orElse(Language.ENGLISH));
    }
}
