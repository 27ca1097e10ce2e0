package org.reelwright.domain.campaign;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.reelwright.domain.asset.AssetKind;
import org.reelwright.domain.campaign.BriefDraft.PresenterDraft;
import org.reelwright.domain.shared.Checked;
import org.reelwright.domain.shared.Violation;

class PresenterCheckTest {

    private static final UUID RECORDING = UUID.randomUUID();

    private Optional<String> forbidden = Optional.empty();

    @Test
    void nobodyPresentsWhatNobodyOrdered() {
        assertThat(good(null).presenter()).isEmpty();
        assertThat(good(new PresenterDraft("none", "MINA", null, null)).presenter())
                .isEmpty();
    }

    @Test
    void aPersonAloneIsAPictureInTheLowerLeftCorner() {
        assertThat(good(new PresenterDraft(null, "theo", null, null)).presenter())
                .contains(Casting.of(PresenterPlacement.PICTURE_IN_PICTURE, CastMember.THEO));
    }

    @Test
    void aPlacementAloneLeavesThePersonToChance() {
        Casting casting =
                good(new PresenterDraft("full", null, null, null)).presenter().orElseThrow();

        assertThat(casting.isFull()).isTrue();
        assertThat(casting.person()).isEmpty();
        assertThat(casting.who(6)).isEqualTo(casting.who(6));
    }

    @Test
    void whoIsUnknownIsRefusedByName() {
        assertThat(wrong(new PresenterDraft("full", "Einstein", null, null)))
                .extracting(Violation::field)
                .containsExactly("presenter.person");
    }

    @Test
    void aRealPersonPresentsOnlyWhileTheyAgree() {
        var draft = new PresenterDraft("full", null, RECORDING.toString(), null);
        assertThat(good(draft).presenter().orElseThrow().recording()).contains(RECORDING);

        forbidden = Optional.of("Ann has withdrawn the consent to be shown.");

        assertThat(wrong(draft))
                .containsExactly(new Violation("presenter.recording", "Ann has withdrawn the consent to be shown."));
    }

    @Test
    void aBriefAndItsDraftSayTheSame() {
        Brief brief = good(new PresenterDraft("full", "ADA", null, "right"));

        assertThat(good(BriefDraft.of(brief).presenter()).presenter()).isEqualTo(brief.presenter());
    }

    private Brief good(PresenterDraft presenter) {
        return ((Checked.Good<Brief>) check(presenter)).value();
    }

    private List<Violation> wrong(PresenterDraft presenter) {
        return ((Checked.Bad<Brief>) check(presenter)).violations();
    }

    private Checked<Brief> check(PresenterDraft presenter) {
        BriefDraft least = BriefDraft.ofLeast("Mug", UUID.randomUUID(), "100");
        var draft = new BriefDraft(
                least.product(), null, null, null, least.budget(), null, null, null, null, null, null, null, presenter);
        return BriefCheck.check(draft, Instant.parse("2026-11-26T12:00:00Z"), new BriefCheck.Material() {
            @Override
            public boolean has(UUID asset, AssetKind kind) {
                return true;
            }

            @Override
            public Optional<String> forbidden(UUID recording) {
                return forbidden;
            }
        });
    }
}
