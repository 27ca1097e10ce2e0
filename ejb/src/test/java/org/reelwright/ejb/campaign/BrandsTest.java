package org.reelwright.ejb.campaign;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.reelwright.domain.account.Advertiser;
import org.reelwright.domain.account.Role;
import org.reelwright.domain.account.Viewer;
import org.reelwright.domain.campaign.BriefDraft.BrandDraft;
import org.reelwright.domain.campaign.SavedBrand;
import org.reelwright.domain.shared.Checked;
import org.reelwright.ejb.shared.TestDatabase;

class BrandsTest {

    private static final Viewer STRANGER = new Viewer("eve", Role.ADVERTISER, Optional.of(UUID.randomUUID()));

    private final TestDatabase database = new TestDatabase();
    private Instant now = Instant.parse("2026-03-01T09:00:00Z");
    private Viewer owner;

    @BeforeEach
    void join() {
        UUID advertiser = database.ask(em -> {
            var joined = Advertiser.join("Nordlicht", now);
            em.persist(joined);
            return joined.id();
        });
        owner = new Viewer("nora", Role.ADVERTISER, Optional.of(advertiser));
    }

    @AfterEach
    void close() {
        database.close();
    }

    @Test
    void whatWasRemovedComesBackUnderItsIdWithAllThatItSaid() {
        SavedBrand brand = save("Nordlicht", "#0b3d2e");
        assertThat(remove(brand)).isTrue();
        assertThat(listed()).isEmpty();
        assertThat(this.<Optional<SavedBrand>>ask(brands -> brands.find(owner, brand.id())))
                .isEmpty();
        assertThat(restore(STRANGER, brand)).isFalse();

        assertThat(restore(owner, brand)).isTrue();

        assertThat(listed()).extracting(SavedBrand::id).containsExactly(brand.id());
        assertThat(listed().get(0).kit()).isEqualTo(brand.kit());
        assertThat(restore(owner, brand)).isFalse();
    }

    @Test
    void aNameIsFreeAgainAndWhoTookItKeepsIt() {
        SavedBrand brand = save("Nordlicht", "#0b3d2e");
        remove(brand);
        SavedBrand next = save("Nordlicht", "#e8c547");

        assertThat(restore(owner, brand)).isFalse();
        assertThat(listed()).hasSize(1);
        assertThat(listed().get(0).kit()).isEqualTo(next.kit()).isNotEqualTo(brand.kit());
    }

    @Test
    void whatWasRemovedLongAgoIsForgottenWithTheNextOne() {
        SavedBrand old = save("Old", "#0b3d2e");
        SavedBrand next = save("Next", "#0b3d2e");
        remove(old);
        now = now.plus(SavedBrand.KEPT).plusSeconds(1);
        remove(next);
        assertThat(restore(owner, old)).isFalse();
        assertThat(restore(owner, next)).isTrue();
    }

    @Test
    void aNewNameChangesTheKitThatWasOpenAndMakesNoSecondOne() {
        SavedBrand brand = save("Nordlicht", "#0b3d2e");

        Checked<SavedBrand> renamed = save("Nordlys", "#0b3d2e", seen(brand));

        assertThat(((Checked.Good<SavedBrand>) renamed).value().id()).isEqualTo(brand.id());
        assertThat(listed()).extracting(SavedBrand::name).containsExactly("Nordlys");
    }

    @Test
    void whoReadAnOlderOneOverwritesNothing() {
        SavedBrand brand = save("Nordlicht", "#0b3d2e");
        save("Nordlicht", "#e8c547", seen(brand));

        Checked<SavedBrand> late = save("Nordlicht", "#ffffff", seen(brand));

        assertThat(late).isInstanceOf(Checked.Bad.class);
        assertThat(listed().get(0).kit().colours())
                .extracting(colour -> colour.hex())
                .containsExactly("#e8c547");
    }

    @Test
    void noTwoKitsHaveOneNameUnlessOneOfThemWasRemoved() {
        SavedBrand brand = save("Nordlicht", "#0b3d2e");
        SavedBrand other = save("Other", "#0b3d2e");

        assertThat(save("Other", "#0b3d2e", Optional.empty())).isInstanceOf(Checked.Bad.class);
        assertThat(save("Other", "#0b3d2e", seen(brand))).isInstanceOf(Checked.Bad.class);
        remove(other);
        assertThat(save("Other", "#0b3d2e", seen(brand))).isInstanceOf(Checked.Good.class);
        assertThat(listed()).extracting(SavedBrand::name).containsExactly("Other");
    }

    private static Optional<Brands.Seen> seen(SavedBrand brand) {
        return Optional.of(new Brands.Seen(brand.id(), brand.version()));
    }

    private SavedBrand save(String name, String colour) {
        return ((Checked.Good<SavedBrand>) save(name, colour, Optional.empty())).value();
    }

    private Checked<SavedBrand> save(String name, String colour, Optional<Brands.Seen> seen) {
        return ask(brands -> brands.save(
                owner,
                name,
                owner.advertiserId().orElseThrow(),
                new BrandDraft("", List.of(colour), "WARM", List.of(), ""),
                seen));
    }

    private boolean remove(SavedBrand brand) {
        return ask(brands -> brands.remove(owner, brand.id()));
    }

    private boolean restore(Viewer viewer, SavedBrand brand) {
        return ask(brands -> brands.restore(viewer, brand.id()));
    }

    private List<SavedBrand> listed() {
        return ask(brands -> brands.list(owner, owner.advertiserId().orElseThrow()));
    }

    private <T> T ask(Function<Brands, T> question) {
        return database.ask(em -> {
            var brands = new Brands();
            brands.store = em;
            brands.clock = Clock.fixed(now, ZoneOffset.UTC);
            return question.apply(brands);
        });
    }
}
