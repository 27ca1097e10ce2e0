package org.reelwright.domain.campaign;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.reelwright.domain.asset.AssetKind;
import org.reelwright.domain.asset.Tone;
import org.reelwright.domain.campaign.BriefDraft.AudienceDraft;
import org.reelwright.domain.campaign.BriefDraft.BrandDraft;
import org.reelwright.domain.campaign.BriefDraft.GoalDraft;
import org.reelwright.domain.shared.Checked;
import org.reelwright.domain.shared.Json;
import org.reelwright.domain.shared.Language;
import org.reelwright.domain.shared.Money;
import org.reelwright.domain.shared.Violation;

class BriefCheckTest {

    private static final Instant NOW = Instant.parse("2026-05-20T12:00:00Z");
    private static final BriefCheck.Material UPLOADED =
            (id, kind) -> (kind == AssetKind.PHOTO ? Drafts.PHOTO : Drafts.LOGO).equals(id);

    @Test
    void aNameAPhotoAndABudgetAreEnough() {
        Brief brief = good(BriefDraft.ofLeast("Trail Flask", Drafts.PHOTO, "300"));

        assertThat(brief.audiences()).containsExactly(new Audience("Everyone", List.of(), Language.ENGLISH));
        assertThat(brief.lengths()).containsExactly(6, 15, 30);
        assertThat(brief.shapes()).containsExactly(Shape.VERTICAL, Shape.SQUARE, Shape.WIDE);
        assertThat(brief.flight())
                .isEqualTo(new Flight(LocalDate.of(2026, 5, 20), LocalDate.of(2026, 6, 18), ZoneId.of("UTC")));
        assertThat(brief.budget()).isEqualTo(new Budget(Money.of(300, "USD"), Money.of(10, "USD")));
        assertThat(brief.goal().objective()).isEqualTo(Objective.REACH);
        assertThat(brief.product().landingPage()).isEmpty();
    }

    @Test
    void aPhotoWhoseRightsHaveEndedIsRefusedAtItsFieldInClearWords() {
        BriefCheck.Material lapsed = new BriefCheck.Material() {
            @Override
            public boolean has(UUID asset, AssetKind kind) {
                return UPLOADED.has(asset, kind);
            }

            @Override
            public Optional<LocalDate> ended(UUID asset) {
                return Optional.of(LocalDate.of(2026, 5, 19));
            }
        };

        Checked<Brief> answer = BriefCheck.check(BriefDraft.ofLeast("Trail Flask", Drafts.PHOTO, "300"), NOW, lapsed);

        assertThat(answer)
                .isEqualTo(
                        new Checked.Bad<>(
                                List.of(
                                        new Violation(
                                                "product.photos[0]",
                                                "The rights to this photo ended on 2026-05-19. Renew them in the library, or choose something else."))));
    }

    @Test
    void keepsEverythingThatWasGiven() {
        Brief brief = good(Drafts.complete().draft());

        assertThat(brief.product().price()).contains(new Money(39_900_000, "EUR"));
        assertThat(brief.product().sellingPoints()).containsExactly("Hot for 24 hours", "Weighs 310 g");
        assertThat(brief.brand().tone()).isEqualTo(Tone.BOLD);
        assertThat(brief.brand().logo()).contains(Drafts.LOGO);
        assertThat(brief.goal().target()).hasValue(5000);
        assertThat(brief.budget().daily()).isEqualTo(Money.of(100, "EUR"));
        assertThat(brief.flight().zone().getId()).isEqualTo("Europe/Berlin");
    }

    @Test
    void keepsACustomersWordsAndTakesOffTheirMarks() {
        Brief brief = good(Drafts.complete()
                .quoting("“It goes everywhere with me.”", "Ana, runner")
                .draft());

        assertThat(brief.product().quote()).contains(new Quote("It goes everywhere with me.", "Ana, runner"));
        assertThat(good(BriefDraft.of(brief))).isEqualTo(brief);
    }

    @Test
    void aQuoteNeedsItsPersonAndAPersonTheirWords() {
        assertThat(fields(Drafts.complete().quoting("Lovely.", "").draft())).containsExactly("product.quotedPerson");
        assertThat(fields(Drafts.complete().quoting("", "Ana").draft())).containsExactly("product.quote");
        assertThat(fields(Drafts.complete().quoting("x".repeat(61), "Ana").draft()))
                .containsExactly("product.quote");
        assertThat(fields(Drafts.complete()
                        .quoting("好".repeat(31), "小".repeat(15))
                        .draft()))
                .containsExactly("product.quote", "product.quotedPerson");
    }

    @Test
    void aDraftIsReadFromJsonWithAndWithoutAQuote() throws Exception {
        BriefDraft draft = Drafts.complete().quoting("Lovely.", "Ana").draft();
        String without = Json.write(draft).replace("\"quote\":\"Lovely.\",\"quotedPerson\":\"Ana\",", "");

        assertThat(Json.MAPPER.readValue(Json.write(draft), BriefDraft.class)).isEqualTo(draft);
        assertThat(without).doesNotContain("quote");
        assertThat(Json.MAPPER.readValue(without, BriefDraft.class))
                .isEqualTo(Drafts.complete().draft());
    }

    @Test
    void aBriefKeptBeforeQuotesWereKnownIsReadWithoutOne() throws Exception {
        String kept = Json.write(good(Drafts.complete().draft())).replace("\"quote\":null,", "");

        assertThat(kept).doesNotContain("quote");
        assertThat(Json.MAPPER.readValue(kept, Brief.class).product().quote()).isEmpty();
    }

    @Test
    void leavesTheLabelToTheLanguageUnlessARuleIsChosen() {
        Brief usual = good(Drafts.complete()
                .spoken(new AudienceDraft("A", null, "en"), new AudienceDraft("B", null, "zh-CN"))
                .draft());
        Brief chosen = good(Drafts.complete().labelled(" china ").draft());

        assertThat(usual.label()).isEmpty();
        assertThat(usual.audiences()).extracting(usual::labelFor).containsExactly(LabelRule.EU_AI_ACT, LabelRule.CHINA);
        assertThat(chosen.audiences()).extracting(chosen::labelFor).containsOnly(LabelRule.CHINA);
        assertThat(good(BriefDraft.of(chosen)).label()).contains(LabelRule.CHINA);
    }

    @Test
    void theLabelIsChosenInTheDraftsJson() throws Exception {
        var draft = Json.MAPPER.readValue("{\"label\":\"TIKTOK\",\"lengths\":[\"6\"]}", BriefDraft.class);

        assertThat(draft.label()).isEqualTo("TIKTOK");
        assertThat(draft.lengths()).containsExactly("6");
    }

    @Test
    void refusesALabelRuleThatThereIsNot() {
        var answer = BriefCheck.check(Drafts.complete().labelled("no such").draft(), NOW, UPLOADED);

        assertThat(answer).isInstanceOf(Checked.Bad.class);
        assertThat(((Checked.Bad<Brief>) answer).violations())
                .extracting(Violation::field)
                .containsExactly("label");
    }

    @Test
    void readsABriefThatWasStoredBeforeThereWereLabels() {
        Brief brief = good(Drafts.complete().draft());
        var column = new BriefColumn();
        String before = column.convertToDatabaseColumn(brief).replaceFirst("\"label\":null,", "");

        assertThat(before).doesNotContain("label");
        assertThat(column.convertToEntityAttribute(before)).isEqualTo(brief);
    }

    @Test
    void aBriefTurnedIntoADraftAndBackIsTheSame() {
        for (BriefDraft draft :
                List.of(Drafts.complete().draft(), BriefDraft.ofLeast("Flask", Drafts.PHOTO, "99.99"))) {
            Brief brief = good(draft);
            assertThat(good(BriefDraft.of(brief))).isEqualTo(brief);
        }
    }

    @Test
    void anEmptyDraftSaysAllThatIsMissingAtOnce() {
        var nothing = new BriefDraft(null, null, null, null, null, null, null, null);

        assertThat(bad(nothing))
                .extracting(Violation::field)
                .containsExactlyInAnyOrder("product.name", "product.photos", "budget.total");
    }

    @Test
    void namesThePlaceOfEverythingThatIsWrong() {
        BriefDraft draft = Drafts.complete()
                .named(" ")
                .leadingTo("ftp://shop.example")
                .branded(new BrandDraft("nonsense", List.of("#0a7f5a", "teal"), "angry", null, null))
                .spoken(new AudienceDraft("", null, "fr"))
                .wanting(new GoalDraft("fame", "-1", "0"))
                .costing("0", "-5", "XYZ")
                .flying("2026-06-10", "2026-06-09", "Mars/Olympus")
                .cut(List.of("4:3"), List.of("15", "45"))
                .draft();

        assertThat(bad(draft))
                .extracting(Violation::field)
                .containsExactlyInAnyOrder(
                        "product.name",
                        "product.landingPage",
                        "brand.logo",
                        "brand.colours[1]",
                        "brand.tone",
                        "audiences[0].name",
                        "audiences[0].language",
                        "goal.objective",
                        "goal.target",
                        "goal.targetCpa",
                        "budget.total",
                        "budget.daily",
                        "budget.currency",
                        "flight.last",
                        "flight.zone",
                        "shapes[0]",
                        "lengths[1]");
    }

    @Test
    void refusesANameOfTenThousandCharacters() {
        assertThat(bad(Drafts.complete().named("x".repeat(10_000)).draft()))
                .singleElement()
                .satisfies(v -> assertThat(v.field()).isEqualTo("product.name"))
                .satisfies(v -> assertThat(v.message()).contains("10000").contains("120"));
    }

    @Test
    void countsAnEmojiAsOneCharacter() {
        assertThat(good(Drafts.complete().named("X" + "🫖".repeat(119)).draft())
                        .product()
                        .name())
                .hasSize(239);
    }

    @ParameterizedTest
    @ValueSource(strings = {"保温杯 🫖", "ترمس الشاي", "👩‍👩‍👧 Becher", "می‌خواهم", "Thé à l’été"})
    void keepsEveryScriptAsItWasTyped(String told) {
        assertThat(good(Drafts.complete().describedAs(told).draft()).product().description())
                .isEqualTo(told);
    }

    @ParameterizedTest
    @ValueSource(strings = {"0", "-1", "0.00", "-0.01"})
    void refusesABudgetThatIsNotAboveZero(String total) {
        assertThat(bad(Drafts.complete().costing(total, null, "EUR").draft()))
                .containsExactly(new Violation("budget.total", "The amount must be more than zero."));
    }

    @ParameterizedTest
    @CsvSource({"1e9,EUR", "12;50,EUR", "NaN,EUR", "10.005,EUR", "10.5,JPY", "99999999999999999999999999,EUR", "١٠٠,EUR"
    })
    void refusesWhatIsNoAmount(String total, String currency) {
        assertThat(bad(Drafts.complete().costing(total, null, currency).draft()))
                .extracting(Violation::field)
                .contains("budget.total");
    }

    @Test
    void refusesADailyBudgetAboveTheTotal() {
        assertThat(bad(Drafts.complete().costing("50", "51", "EUR").draft()))
                .extracting(Violation::field)
                .containsExactly("budget.daily");
    }

    @Test
    void refusesAFlightInThePast() {
        assertThat(bad(Drafts.complete()
                        .flying("2026-05-19", "2026-06-30", "UTC")
                        .draft()))
                .extracting(Violation::field)
                .containsExactly("flight.first");
    }

    @Test
    void todayIsWhatTheCalendarSaysInTheFlightsZone() {
        Brief brief = good(Drafts.complete()
                .flying("2026-05-21", null, "Pacific/Kiritimati")
                .draft());

        assertThat(brief.flight().first()).isEqualTo("2026-05-21");
        assertThat(bad(Drafts.complete()
                        .flying("2026-05-20", null, "Pacific/Kiritimati")
                        .draft()))
                .isNotEmpty();
    }

    @Test
    void aFlightThatHasBegunMayKeepItsFirstDay() {
        Brief before = good(Drafts.complete().draft());
        Instant later = Instant.parse("2026-06-15T08:00:00Z");

        assertThat(BriefCheck.checkRevision(Drafts.complete().draft(), before, later, UPLOADED))
                .isInstanceOf(Checked.Good.class);
        assertThat(BriefCheck.checkRevision(
                        Drafts.complete().flying("2026-06-02", null, null).draft(), before, later, UPLOADED))
                .isInstanceOf(Checked.Bad.class);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "shop.example",
                "//shop.example/x",
                "javascript:alert(1)",
                "https://",
                "https:///path",
                "http://user:secret@shop.example/",
                "https://shop.example:99999/",
                "https://shop example/",
                "file:///etc/passwd",
                "https://exa_mple\\evil.example",
            })
    void refusesALandingPageThatAClickCannotLeadTo(String page) {
        assertThat(bad(Drafts.complete().leadingTo(page).draft()))
                .extracting(Violation::field)
                .contains("product.landingPage");
    }

    @Test
    void writesALandingPageInAscii() {
        Brief brief = good(Drafts.complete()
                .leadingTo("HTTPS://Bücher.example/straße?q=茶#oben")
                .draft());

        assertThat(brief.product().landingPage())
                .contains("https://xn--bcher-kva.example/stra%C3%9Fe?q=%E8%8C%B6#oben");
    }

    @Test
    void refusesPhotosThatAreNotTheAdvertisersOwn() {
        String someoneElses = UUID.randomUUID().toString();

        assertThat(bad(Drafts.complete()
                        .photographed(List.of(Drafts.PHOTO.toString(), someoneElses, Drafts.LOGO.toString()))
                        .draft()))
                .extracting(Violation::field)
                .containsExactly("product.photos[1]", "product.photos[2]");
    }

    @Test
    void refusesMoreThanTenPhotos() {
        var eleven = Collections.nCopies(11, Drafts.PHOTO.toString());

        assertThat(bad(Drafts.complete().photographed(eleven).draft()))
                .extracting(Violation::field)
                .containsExactly("product.photos");
    }

    @Test
    void aTargetCostNeedsSomethingToCount() {
        assertThat(bad(Drafts.complete()
                        .wanting(new GoalDraft("REACH", null, "5"))
                        .draft()))
                .extracting(Violation::field)
                .containsExactly("goal.targetCpa");
        assertThat(good(Drafts.complete()
                                .wanting(new GoalDraft("CONVERSIONS", null, "5"))
                                .draft())
                        .goal()
                        .targetCpa())
                .contains(Money.of(5, "EUR"));
    }

    @Test
    void emptyRowsOfAFormAreNotThere() {
        Brief brief = good(Drafts.complete()
                .photographed(List.of("", Drafts.PHOTO.toString(), " "))
                .cut(List.of("", "1:1", "1:1"), List.of())
                .draft());

        assertThat(brief.product().photos()).containsExactly(Drafts.PHOTO);
        assertThat(brief.shapes()).containsExactly(Shape.SQUARE);
        assertThat(brief.lengths()).containsExactly(6, 15, 30);
    }

    private static Brief good(BriefDraft draft) {
        Checked<Brief> checked = BriefCheck.check(draft, NOW, UPLOADED);
        assertThat(checked).isInstanceOf(Checked.Good.class);
        return ((Checked.Good<Brief>) checked).value();
    }

    private static List<String> fields(BriefDraft draft) {
        return bad(draft).stream().map(Violation::field).toList();
    }

    private static List<Violation> bad(BriefDraft draft) {
        Checked<Brief> checked = BriefCheck.check(draft, NOW, UPLOADED);
        assertThat(checked).isInstanceOf(Checked.Bad.class);
        return ((Checked.Bad<Brief>) checked).violations();
    }
}
