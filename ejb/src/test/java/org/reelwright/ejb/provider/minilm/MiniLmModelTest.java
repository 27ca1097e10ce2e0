package org.reelwright.ejb.provider.minilm;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.reelwright.domain.asset.Card;
import org.reelwright.domain.asset.Catalogue;
import org.reelwright.domain.asset.ItemFilter;
import org.reelwright.domain.asset.ItemKind;
import org.reelwright.domain.asset.LibraryItem;
import org.reelwright.domain.asset.Media;
import org.reelwright.domain.asset.StoredFile;
import org.reelwright.ejb.asset.Workshop;

/** How well three dozen captions are found by questions that share no word with what they look for. */
class MiniLmModelTest {

    private static final Instant NOW = Instant.parse("2026-05-20T12:00:00Z");
    private static final StoredFile FILE = new StoredFile("ab".repeat(32), "image/png", 10);

    private static final List<String> CAPTIONS = List.of(
            "A steel flask pours steaming coffee at sunrise",
            "Hikers rest on a mountain ridge with backpacks",
            "A commuter runs to catch the morning train",
            "A child laughs while splashing in a swimming pool",
            "A leather armchair beside a fireplace",
            "A chef slices fresh tomatoes on a wooden board",
            "A red sports car speeds along a coastal road",
            "A dog catches a frisbee in the park",
            "A woman does yoga on a mat at home",
            "Fireworks burst over a city skyline at night",
            "A laptop with charts on a tidy office desk",
            "A couple gets married under an arch of flowers",
            "A cyclist climbs a steep alpine pass",
            "A kitten sleeps on a knitted blanket",
            "Rain runs down the window of a dark room",
            "A farmer harvests golden wheat with a tractor",
            "A dentist examines a patient's teeth",
            "A guitarist plays on a stage in front of a crowd",
            "A family decorates a Christmas tree",
            "A scientist looks through a microscope in a laboratory",
            "An old man feeds pigeons on a bench",
            "A surfer rides a huge ocean wave",
            "A hand puts coins into a piggy bank",
            "A parcel is delivered to a front door",
            "竹林中的一杯热茶",
            "孩子们在教室里学习",
            "一双跑鞋在雨中的街道上",
            "夜市里的烧烤摊",
            "一位护士照顾病人",
            "雪山下的帐篷和星空",
            "一只猫在沙发上睡觉",
            "年轻人在办公室开会",
            "厨师在厨房里炒菜",
            "新娘和新郎在婚礼上",
            "农民在田里收割水稻",
            "一架飞机从机场起飞");

    private static final MiniLmModel MODEL = new MiniLmModel();
    private static final Map<UUID, String> SHELF = new LinkedHashMap<>();
    private static Catalogue catalogue = new Catalogue(List.of());

    @BeforeAll
    static void shelve() {
        MODEL.files = Workshop.files(Path.of("target", "meanings"));
        catalogue = new Catalogue(CAPTIONS.stream().map(MiniLmModelTest::card).toList());
    }

    @ParameterizedTest
    @CsvSource({
        "hot drink to start the day, steel flask",
        "trekking outdoors, Hikers",
        "late for work, commuter",
        "cooking dinner with vegetables, chef slices",
        "fast automobile by the sea, sports car",
        "pet playing outside, dog catches",
        "wedding ceremony, married",
        "saving money, piggy bank",
        "online shopping arrives, parcel",
        "live music concert, guitarist",
        "medical research, scientist",
        "holiday season with relatives, Christmas",
        "business analytics, laptop with charts",
        "bike ride in the mountains, cyclist",
        "stretching and relaxation, yoga",
        "oral health, dentist"
    })
    void aQuestionFindsWhatItMeansAmongTheFirstThree(String question, String wanted) {
        assertThat(first(3, question)).anyMatch(caption -> caption.contains(wanted));
    }

    @ParameterizedTest
    @CsvSource({"喝一杯热饮, 热茶", "医院的护理, 护士", "学校上课, 教室", "露营看星星, 帐篷", "公司会议, 办公室开会", "乘坐航班旅行, 飞机", "宠物休息, 猫在沙发", "结婚典礼, 新娘"
    })
    void soDoesAChineseOneAmongTheFirstFive(String question, String wanted) {
        assertThat(first(5, question)).anyMatch(caption -> caption.contains(wanted));
    }

    @ParameterizedTest
    @CsvSource({"早晨喝咖啡, coffee", "登山徒步, Hikers", "a cup of tea, 热茶", "running in bad weather, 跑鞋"})
    void oneLanguageFindsTheOther(String question, String wanted) {
        assertThat(first(5, question)).anyMatch(caption -> caption.contains(wanted));
    }

    @Test
    void aLineOfAScriptFindsItsPictureFirst() {
        assertThat(first(1, "Your coffee stays hot from the first train to the last meeting."))
                .containsExactly("A steel flask pours steaming coffee at sunrise");
    }

    @Test
    void aTextThatSaysNothingHasNoMeaning() {
        assertThat(MODEL.of("  ")).isEmpty();
    }

    private static List<String> first(int most, String question) {
        return catalogue.search(question, MODEL.of(question), ItemFilter.ALL, LocalDate.of(2026, 5, 20)).stream()
                .limit(most)
                .map(hit -> SHELF.get(hit.id()))
                .toList();
    }

    private static Card card(String caption) {
        var item = LibraryItem.keep(
                UUID.randomUUID(), UUID.randomUUID(), ItemKind.PHOTO, caption, "", Media.picture(FILE, 300, 200), NOW);
        SHELF.put(item.id(), caption);
        Card card = Card.of(item);
        return new Card(
                card.id(),
                card.kind(),
                card.campaign(),
                card.rights(),
                card.keptAt(),
                card.terms(),
                Stream.of(MODEL.of(item.searched())).flatMap(Optional::stream).findFirst());
    }
}
