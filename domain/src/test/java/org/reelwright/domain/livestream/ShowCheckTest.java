package org.reelwright.domain.livestream;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Collections;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.reelwright.domain.livestream.ShowDraft.OfferDraft;
import org.reelwright.domain.livestream.ShowDraft.ProductDraft;
import org.reelwright.domain.shared.Checked;
import org.reelwright.domain.shared.Language;
import org.reelwright.domain.shared.Violation;

class ShowCheckTest {

    private static final ProductDraft CUP = new ProductDraft("Cup", "", List.of(), "9.50");

    @Test
    void aDurationIsEnough() {
        ShowTerms terms = good(draft("45:00", List.of(), List.of()));

        assertThat(terms.order().seconds()).isEqualTo(2700);
        assertThat(terms.order().products()).hasSize(1);
        assertThat(terms.title()).isEqualTo("Tarn flask");
        assertThat(terms.order().language()).isEqualTo(Language.ENGLISH);
    }

    @Test
    void showsOfTenSecondsOfFiveHoursAndOfNoLengthAreRefused() {
        for (String length : List.of("10", "5:00:00", "", "long")) {
            assertThat(fields(draft(length, List.of(), List.of()))).as(length).containsExactly("duration");
        }
    }

    @Test
    void aShowWithoutAProductIsRefusedAndOneWithTwoHundredToo() {
        var none = new ShowDraft("", "en", "45:00", "false", List.of(), List.of(), "", "");
        assertThat(fields(none)).containsExactly("products");
        assertThat(fields(draft("4:00:00", Collections.nCopies(200, CUP), List.of())))
                .containsExactly("products");
    }

    @Test
    void moreThanThereIsTimeForIsRefusedAtTheDuration() {
        assertThat(fields(draft("5:00", Collections.nCopies(12, CUP), List.of())))
                .containsExactly("duration");
    }

    @Test
    void anOfferOutsideOfTheShowIsRefusedWhereItsTimeIs() {
        assertThat(fields(draft("10:00", List.of(), List.of(offer("12:00", "")))))
                .contains("offers[0].at");
        assertThat(fields(draft("10:00", List.of(), List.of(offer("5:00", "6:00")))))
                .containsExactly("offers[0].lasts");
        assertThat(fields(draft("10:00", List.of(), List.of(offer("5:00", ""), offer("5:10", "")))))
                .containsExactly("offers[1].at");
    }

    @Test
    void whatIsWrongIsSaidForEachFieldAtOnce() {
        var draft = new ShowDraft(
                "x".repeat(300),
                "fr",
                "45:00",
                "",
                List.of(new ProductDraft(" ", "", List.of(), "-3"), new ProductDraft("Cup", "", List.of(), "1e9")),
                Collections.singletonList(null),
                "tomorrow",
                "Mars/Olympus");

        assertThat(fields(draft))
                .contains(
                        "title",
                        "language",
                        "products[0].name",
                        "products[0].price",
                        "products[1].price",
                        "offers[0].words",
                        "startsAt",
                        "zone");
    }

    @Test
    void hostileNamesLoseWhatCannotBeSaid() {
        var hostile = new ProductDraft("<script>\u202Ealert(1)</script>", "", List.of(), "");

        assertThat(good(draft("45:00", List.of(hostile), List.of()))
                        .order()
                        .products()
                        .get(1)
                        .name())
                .isEqualTo("alert(1)");
        for (String name : List.of("javascript:alert(1)", "See https://evil.example", "<b></b>", "Cheap cup")) {
            assertThat(fields(draft("45:00", List.of(new ProductDraft(name, "", List.of(), "")), List.of())))
                    .as(name)
                    .containsExactly("products[0].name");
        }
    }

    private static OfferDraft offer(String at, String lasts) {
        return new OfferDraft("Two for $40", "1", at, lasts);
    }

    private static ShowDraft draft(String duration, List<ProductDraft> products, List<OfferDraft> offers) {
        return new ShowDraft("", "en", duration, "", products, offers, "", "");
    }

    private static ShowTerms good(ShowDraft draft) {
        return ((Checked.Good<ShowTerms>) ShowCheck.check(draft, Shows.brief(Language.ENGLISH), 1)).value();
    }

    private static List<String> fields(ShowDraft draft) {
        return ShowCheck.check(draft, Shows.brief(Language.ENGLISH), 1) instanceof Checked.Bad<ShowTerms> bad
                ? bad.violations().stream().map(Violation::field).distinct().collect(Collectors.toList())
                : List.of();
    }
}
