package org.reelwright.web.presenter;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import java.util.stream.Stream;
import org.reelwright.domain.account.Viewer;
import org.reelwright.domain.campaign.CastMember;
import org.reelwright.ejb.asset.Releases;

/** Who may present a film: the studio's cast, and people who agreed that a recording of them is used. */
@Named
@RequestScoped
public class CastPage {

    @Inject
    private Viewer viewer;

    @Inject
    private Releases releases;

    /** @param picture name of the portrait */
    public record Member(String value, String name, String look, String picture) {}

    /** Somebody real. */
    public record Recorded(UUID value, String name, String purpose) {}

    public List<Member> getMembers() {
        return Stream.of(CastMember.values())
                .map(who -> new Member(
                        who.name(), who.given(), who.look(), who.name().toLowerCase(Locale.ROOT)))
                .toList();
    }

    /** Of the viewer's own advertiser; staff choose among none, for they see those of all. */
    public List<Recorded> getRecorded() {
        return viewer.advertiserId()
                .map(owner -> releases.inForce(owner).stream()
                        .map(release -> new Recorded(release.assetId(), release.person(), release.purpose()))
                        .toList())
                .orElse(List.of());
    }
}
