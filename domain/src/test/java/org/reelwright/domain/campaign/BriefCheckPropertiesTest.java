package org.reelwright.domain.campaign;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.reelwright.domain.asset.AssetKind;
import org.reelwright.domain.campaign.BriefDraft.AudienceDraft;
import org.reelwright.domain.campaign.BriefDraft.GoalDraft;
import org.reelwright.domain.shared.Checked;
import org.reelwright.domain.shared.Json;
import org.reelwright.domain.shared.PlainText;
import org.reelwright.domain.shared.ShownScripts;

class BriefCheckPropertiesTest {

    private static final Instant NOW = Instant.parse("2026-05-20T12:00:00Z");

    @Property
    void whateverIsTypedIsAnsweredAndWhatIsGoodKeepsItsPromises(
            @ForAll("typed") String a, @ForAll("typed") String b, @ForAll("typed") String c, @ForAll("typed") String d)
            throws Exception {
        BriefDraft draft = Drafts.complete()
                .named(a)
                .leadingTo(b)
                .costing(c, d, b)
                .flying(a, d, c)
                .spoken(new AudienceDraft(b, List.of(a, c), d))
                .wanting(new GoalDraft(d, a, b))
                .cut(List.of(c, "9x16"), List.of(d, "15"))
                .draft();

        if (BriefCheck.check(draft, NOW, (id, kind) -> kind == AssetKind.PHOTO) instanceof Checked.Good<Brief> good) {
            keepsItsPromises(good.value());
        }
    }

    @Property
    void anyNameThatFitsAndCanBeShownIsKept(@ForAll("names") String name) throws Exception {
        Checked<Brief> checked = BriefCheck.check(Drafts.complete().named(name).draft(), NOW, (id, kind) -> true);

        String seen = PlainText.line(name);
        boolean fits = ShownScripts.showMostOf(seen) && PlainText.length(seen) <= 120;
        assertThat(checked instanceof Checked.Good).isEqualTo(fits);
        if (checked instanceof Checked.Good<Brief> good) {
            keepsItsPromises(good.value());
        }
    }

    @Property
    void cleaningTwiceIsCleaningOnce(@ForAll("names") String typed) {
        String once = PlainText.paragraph(typed);

        assertThat(PlainText.paragraph(once)).isEqualTo(once);
        assertThat(PlainText.line(PlainText.line(typed))).isEqualTo(PlainText.line(typed));
        assertThat(once.codePoints()).noneMatch(c -> c != '\n' && Character.isISOControl(c));
    }

    private static void keepsItsPromises(Brief brief) throws Exception {
        assertThat(brief.budget().total().isPositive()).isTrue();
        assertThat(brief.budget().daily().isPositive()).isTrue();
        assertThat(brief.budget().daily()).isLessThanOrEqualTo(brief.budget().total());
        assertThat(brief.flight().days()).isBetween(1L, 366L);
        assertThat(PlainText.length(brief.product().name())).isBetween(1, 120);
        assertThat(brief.lengths()).isNotEmpty().isSubsetOf(Brief.LENGTHS);
        assertThat(brief.product().photos()).isNotEmpty();
        assertThat(Json.MAPPER.readValue(Json.write(brief), Brief.class)).isEqualTo(brief);
    }

    @Provide
    Arbitrary<String> typed() {
        return Arbitraries.oneOf(
                Arbitraries.strings().all().ofMaxLength(60),
                Arbitraries.of(
                        "", " ", "15", "100", "0.01", "-3", "EUR", "JPY", "2026-06-01", "2026-12-31", "UTC", "zh-CN"),
                Arbitraries.of("https://例え.jp/道", "http://a.example", "leads", "TRAFFIC", "1:1", "🫖", "en"));
    }

    @Provide
    Arbitrary<String> names() {
        return Arbitraries.oneOf(
                Arbitraries.strings().all().ofMaxLength(200),
                Arbitraries.strings()
                        .withChars('a', ' ', '\n', '\t', '\u200d', '\u200b', '\u202e', '\u0301', 'e')
                        .ofMaxLength(150));
    }
}
