package org.reelwright.domain.campaign;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.reelwright.domain.asset.AssetKind;
import org.reelwright.domain.campaign.BriefDraft.AudienceDraft;
import org.reelwright.domain.campaign.BriefDraft.BrandDraft;
import org.reelwright.domain.campaign.BriefDraft.BudgetDraft;
import org.reelwright.domain.campaign.BriefDraft.CapDraft;
import org.reelwright.domain.campaign.BriefDraft.FlightDraft;
import org.reelwright.domain.campaign.BriefDraft.GoalDraft;
import org.reelwright.domain.campaign.BriefDraft.MakingDraft;
import org.reelwright.domain.campaign.BriefDraft.PresenterDraft;
import org.reelwright.domain.campaign.BriefDraft.ProductDraft;
import org.reelwright.domain.campaign.BriefDraft.TargetingDraft;
import org.reelwright.domain.shared.Checked;

class BriefWritingPropertiesTest {

    private static final Instant NOW = Instant.parse("2026-05-20T12:00:00Z");

    @Property(tries = 500)
    void whatIsReadFromAWrittenBriefIsThatBrief(
            @ForAll("products") ProductDraft product,
            @ForAll("brands") BrandDraft brand,
            @ForAll("audiences") List<AudienceDraft> audiences,
            @ForAll("targetings") TargetingDraft targeting,
            @ForAll("films") Films films,
            @ForAll("terms") Terms terms) {
        var draft = new BriefDraft(
                product,
                brand,
                numbered(audiences),
                terms.goal(),
                new BudgetDraft("3000", terms.daily(), "EUR"),
                new FlightDraft("2026-06-01", "2026-06-30", terms.zone()),
                films.shapes(),
                films.lengths(),
                films.label(),
                new MakingDraft(terms.daily(), terms.fallback(), films.presenter() == null ? terms.safeZone() : ""),
                targeting,
                films.leftOut(),
                films.presenter());
        Brief brief = checked(draft);

        BriefDraft written = BriefDraft.of(brief);
        Typed typed = BriefWriting.of(brief);

        assertThat(new TypedReading(typed).draft()).isEqualTo(written);
        assertThat(checked(new TypedReading(typed).draft())).isEqualTo(brief);
        assertThat(typed.fields().values()).doesNotContain("");
    }

    @Property
    void phrasesThatWereJoinedAreFoundAgain(@ForAll("phrases") List<String> phrases) {
        assertThat(Phrases.split(Phrases.join(phrases))).isEqualTo(phrases);
    }

    @Property
    void anyTextIsDividedIntoPhrasesThatHaveSomethingInThem(@ForAll String text, @ForAll("marked") String marked) {
        assertThat(Phrases.split(text)).noneMatch(String::isBlank);
        assertThat(Phrases.split(marked)).noneMatch(String::isEmpty);
    }

    record Films(
            List<String> shapes, List<String> lengths, String label, List<String> leftOut, PresenterDraft presenter) {}

    record Terms(GoalDraft goal, String daily, String zone, String fallback, String safeZone) {}

    private static Brief checked(BriefDraft draft) {
        Checked<Brief> checked = BriefCheck.check(draft, NOW, new Shelf());
        assertThat(checked).as("%s", draft).isInstanceOf(Checked.Good.class);
        return ((Checked.Good<Brief>) checked).value();
    }

    /** One logo; everything else is a photo, or the film of somebody who agreed. */
    private static final class Shelf implements BriefCheck.Material {

        @Override
        public boolean has(UUID asset, AssetKind kind) {
            return (kind == AssetKind.LOGO) == asset.equals(Drafts.LOGO);
        }

        @Override
        public Optional<String> forbidden(UUID recording) {
            return Optional.empty();
        }
    }

    /** Names of audiences are unlike each other. */
    private static List<AudienceDraft> numbered(List<AudienceDraft> audiences) {
        return IntStream.range(0, audiences.size())
                .mapToObj(at -> new AudienceDraft(
                        audiences.get(at).name() + " " + at,
                        audiences.get(at).caresAbout(),
                        audiences.get(at).language()))
                .toList();
    }

    @Provide
    Arbitrary<ProductDraft> products() {
        return Combinators.combine(text(), text().list().ofMaxSize(4), number(), text())
                .as((name, points, price, quote) -> new ProductDraft(
                        "N" + name,
                        name + "\n" + quote,
                        points,
                        price,
                        "https://shop.example/x",
                        List.of(Drafts.PHOTO.toString(), "00000000-0000-4000-8000-000000000003"),
                        quote.isBlank() ? "" : "Q" + quote,
                        quote.isBlank() ? "" : "Ana"));
    }

    @Provide
    Arbitrary<BrandDraft> brands() {
        return Combinators.combine(
                        Arbitraries.of("", Drafts.LOGO.toString()),
                        Arbitraries.of("#0a7f5a", "#ffffff", "#102030").list().ofMaxSize(3),
                        Arbitraries.of("", "BOLD", "calm"),
                        text().list().ofMaxSize(4),
                        text())
                .as(BrandDraft::new);
    }

    @Provide
    Arbitrary<List<AudienceDraft>> audiences() {
        return Combinators.combine(text(), text().list().ofMaxSize(4), Arbitraries.of("en", "zh"))
                .as((name, cares, language) -> new AudienceDraft("A" + name, cares, language))
                .list()
                .ofMaxSize(AudienceCheck.MOST);
    }

    @Provide
    Arbitrary<TargetingDraft> targetings() {
        return Combinators.combine(
                        Arbitraries.of("AT", "DE", "AT-9").list().ofMaxSize(3),
                        Arbitraries.of("IAB1", "IAB25-3").list().ofMaxSize(3),
                        text().list().ofMaxSize(3),
                        Arbitraries.integers()
                                .between(0, 23)
                                .map(String::valueOf)
                                .list()
                                .ofMaxSize(5),
                        caps(),
                        caps())
                .as((places, categories, names, hours, film, campaign) -> new TargetingDraft(
                        places,
                        List.of("en", "zh"),
                        List.of("PHONE"),
                        hours,
                        List.of("INSTREAM", "STANDALONE"),
                        categories,
                        names,
                        names,
                        names,
                        categories,
                        List.of("news.example", "com.example.app"),
                        categories,
                        film,
                        campaign));
    }

    @Provide
    Arbitrary<Films> films() {
        return Combinators.combine(
                        Arbitraries.of("9:16", "1:1", "16:9")
                                .list()
                                .uniqueElements()
                                .ofMaxSize(3),
                        Arbitraries.of("6", "15", "30", "180")
                                .list()
                                .uniqueElements()
                                .ofMaxSize(4),
                        Arbitraries.of("", "OFF", "TIKTOK"),
                        Arbitraries.of(List.<String>of(), List.of("0/15/9x16"), List.of("0/6/1x1", "0/30/16x9")),
                        Arbitraries.of(
                                        new PresenterDraft("FULL", "THEO", "", "RIGHT"),
                                        new PresenterDraft("", "AUTOMATIC", "", ""),
                                        new PresenterDraft("PICTURE_IN_PICTURE", "", Drafts.PHOTO.toString(), "LEFT"))
                                .injectNull(.3))
                .as(Films::new)
                .filter(films -> films.leftOut().isEmpty()
                        || films.shapes().size() + films.lengths().size() != 2);
    }

    @Provide
    Arbitrary<Terms> terms() {
        return Combinators.combine(
                        Arbitraries.of("", "5000"),
                        number(),
                        Arbitraries.of("", "Europe/Berlin", "Asia/Shanghai"),
                        Arbitraries.of("", "true", "false"),
                        Arbitraries.of("", "STORIES", "REELS"))
                .as((target, daily, zone, fallback, safeZone) ->
                        new Terms(new GoalDraft("LEADS", target, daily), daily, zone, fallback, safeZone));
    }

    @Provide
    Arbitrary<List<String>> phrases() {
        return marked().map(String::strip).filter(text -> !text.isEmpty()).list();
    }

    @Provide
    Arbitrary<String> marked() {
        return Arbitraries.strings()
                .withChars('a', '"', ',', '，', ';', ' ', '\n', 'é')
                .ofMaxLength(12);
    }

    private static Arbitrary<CapDraft> caps() {
        return Arbitraries.of(new CapDraft("", ""), new CapDraft("3", ""), new CapDraft("5", "12"));
    }

    private static Arbitrary<String> number() {
        return Arbitraries.of("", "1", "99.5", "100");
    }

    private static Arbitrary<String> text() {
        return Arbitraries.oneOf(
                Arbitraries.strings()
                        .withChars('a', '"', ',', '，', ';', ' ', '中', '/')
                        .ofMaxLength(8),
                Arbitraries.of("", "warmth", "less weight", "5\" screen", "\"best\"", "🫖🫖", "(English)"));
    }
}
