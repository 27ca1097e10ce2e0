package org.reelwright.ejb.provider.studio;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.UUID;
import org.reelwright.domain.asset.BrandKit;
import org.reelwright.domain.asset.Tone;
import org.reelwright.domain.campaign.Audience;
import org.reelwright.domain.campaign.Brief;
import org.reelwright.domain.campaign.Budget;
import org.reelwright.domain.campaign.Flight;
import org.reelwright.domain.campaign.Goal;
import org.reelwright.domain.campaign.Objective;
import org.reelwright.domain.campaign.Product;
import org.reelwright.domain.campaign.Quote;
import org.reelwright.domain.campaign.Shape;
import org.reelwright.domain.script.Framework;
import org.reelwright.domain.script.Line;
import org.reelwright.domain.script.ScriptCheck;
import org.reelwright.domain.script.ScriptDraft;
import org.reelwright.domain.script.ScriptOrder;
import org.reelwright.domain.shared.Checked;
import org.reelwright.domain.shared.Json;
import org.reelwright.domain.shared.Language;
import org.reelwright.domain.shared.Money;

/** Prints scripts to be read as a creative director reads them: {@code ScriptReading PRODUCTS.JSON [SEED] [ALL]}. */
public final class ScriptReading {

    private static final List<String> CHINESE = List.of(
            "飞行员太阳镜|线条流畅的飞行员款太阳镜，为你的穿搭添一点现代感。|149",
            "短款背心|剪裁恰到好处的短款纯棉背心，搭配大圆领。|139",
            "金色腕表|这款金色不锈钢腕表能搭配你的大部分穿搭。|799",
            "乐福鞋|为你的夏日衣橱添一双利落的乐福鞋。|649",
            "吹风机|这款轻便吹风机有3档温度和风速设置，非常适合旅行。|179",
            "烛台|这个小巧而精致的烛台是一份很好的礼物。|129",
            "盐和胡椒研磨瓶|给你的厨房添一点味道。|128.5",
            "竹盖玻璃罐|这款竹盖玻璃罐可以装1.7升，适合任何厨房。|39",
            "马克杯|一只简单的马克杯，内壁是芥末黄。|59");

    /** Name, description, selling points, cares of two audiences; Chinese audiences when the cares are. */
    private static final List<String> HARD = List.of(
            "Tarn travel flask|A steel flask that keeps coffee hot through a whole morning and closes without a drip."
                    + "|Keeps drinks hot for 12 hours;Closes leakproof with one turn;Fits every cup holder"
                    + "|hot coffee on the way;no spills|less weight;warmth at the top",
            "Nimbus|||clear skin|",
            "X|One charge lasts 40 hours of playback. Bluetooth 5.3, with multipoint.||sound|everyday use",
            "🫖||||tea",
            "Handwoven Merino Wool Throw Blanket with Fringe, Charcoal, XL"
                    + "|Each throw is woven on a wooden loom in Galway by three generations of one family, using only yarn"
                    + " spun from undyed Irish merino that was shorn in spring. Machine washable at 30 degrees if you use a"
                    + " wool cycle. It's warm without being heavy! Our customers keep it on the sofa, and it ages well."
                    + "||Italian design;comfort|a warm home",
            "Ledgerly|Invoices in two clicks. Connects to your bank and reminds late payers for you. Free for the first"
                    + " three clients.|Set up in 5 minutes|saving time;getting paid|simplicity",
            "晨光保温杯|316不锈钢内胆，保温12小时；一键开盖，单手就能喝。杯盖密封不漏水，放进包里也放心。容量500毫升，适合通勤和户外。" + "|不漏水;轻至280克|通勤方便;保温|送长辈",
            "桂||||茶",
            "这是一个名字特别特别长的超轻便携式可折叠家用旅行两用电动咖啡研磨手冲一体机豪华套装珍藏版礼盒|研磨和冲泡一体。||咖啡|");

    private ScriptReading() {}

    private static Brief hard(String[] cells) {
        List<Audience> audiences = List.of(audience("A", cells[3], cells[4]), audience("B", cells[4], cells[3]));
        return brief(
                new Product(
                        cells[0],
                        cells[1],
                        cells[2].isEmpty() ? List.of() : List.of(cells[2].split(";")),
                        cells[1].isEmpty() ? Optional.empty() : Optional.of(Money.of(29, "USD")),
                        Optional.of("https://shop.example"),
                        List.of(new UUID(0, 1))),
                audiences,
                Objective.TRAFFIC);
    }

    private static Audience audience(String name, String cares, String others) {
        boolean chinese = (cares + others).codePoints().anyMatch(Character::isIdeographic);
        return new Audience(
                name,
                cares.isEmpty() ? List.of() : List.of(cares.split(";")),
                chinese ? Language.CHINESE : Language.ENGLISH);
    }

    public static void main(String[] arguments) throws IOException {
        long seed = arguments.length > 1 ? Long.parseLong(arguments[1]) : 1;
        boolean all = arguments.length > 2;
        HARD.forEach(hard -> read(hard(hard.split("\\|", -1)), seed, all));
        int index = 0;
        for (JsonNode product :
                Json.MAPPER.readTree(Path.of(arguments[0]).toFile()).get("products")) {
            String price = product.get("priceUsd").get("units").asText() + "."
                    + String.format("%02d", product.get("priceUsd").get("nanos").asInt() / 10_000_000);
            Objective objective = Objective.values()[index % 4];
            read(
                    brief(
                            product.get("name").asText(),
                            product.get("description").asText(),
                            Money.of(new BigDecimal(price), "USD"),
                            objective,
                            Language.ENGLISH),
                    seed + index,
                    all);
            String[] chinese = CHINESE.get(index++).split("\\|");
            Money yuan = Money.of(new BigDecimal(chinese[2]), "CNY");
            read(brief(chinese[0], chinese[1], yuan, objective, Language.CHINESE), seed + index, all);
        }
    }

    private static void read(Brief brief, long seed, boolean all) {
        System.out.printf(
                "%n######## %s: %s%n", brief.product().name(), brief.product().description());
        for (Audience audience : brief.audiences()) {
            for (int seconds : Brief.LENGTHS) {
                ScriptOrder order = new ScriptOrder(brief, audience, seconds, seed, "");
                if (all) {
                    Facts facts = Facts.of(order);
                    for (Framework framework : StudioTextModel.possible(facts, seed)) {
                        print(order, StudioTextModel.compose(order, facts, framework));
                    }
                } else {
                    print(order, StudioTextModel.compose(order));
                }
            }
        }
    }

    private static void print(ScriptOrder order, ScriptDraft draft) {
        Language language = order.audience().language();
        double spoken = draft.lines().stream()
                .mapToDouble(line -> Tempo.seconds(line.spoken(), language))
                .sum();
        System.out.printf(
                "%n--- %s, %d s, %s, speaks %.1f of %.1f s %s%n",
                order.audience().name(),
                order.seconds(),
                draft.framework(),
                spoken,
                Tempo.room(order.seconds()),
                ScriptCheck.check(draft, order) instanceof Checked.Good
                        ? ""
                        : "REFUSED " + ScriptCheck.check(draft, order));
        for (Line line : draft.lines()) {
            System.out.printf(
                    "  %-9s %-44s %s%n",
                    line.role()
                            .name()
                            .substring(0, Math.min(9, line.role().name().length()))
                            .toLowerCase(Locale.ROOT),
                    line.onScreen(),
                    line.spoken());
        }
    }

    private static Brief brief(String name, String description, Money price, Objective objective, Language language) {
        boolean english = language == Language.ENGLISH;
        List<Audience> audiences = english
                ? List.of(
                        new Audience("Design lovers", List.of("good design", "durability"), language),
                        new Audience("Gift givers", List.of("a good gift", "value for money"), language))
                : List.of(
                        new Audience("年轻人", List.of("设计", "耐用"), language),
                        new Audience("送礼的人", List.of("送礼", "性价比"), language));
        return brief(
                new Product(
                        name,
                        description,
                        List.of(),
                        Optional.of(price),
                        Optional.of("https://shop.example"),
                        List.of(new UUID(0, 1)),
                        name.equals("Mug")
                                ? Optional.of(new Quote("My tea tastes better in it.", "Ana"))
                                : Optional.empty()),
                audiences,
                objective);
    }

    private static Brief brief(Product product, List<Audience> audiences, Objective objective) {
        var flight = new Flight(LocalDate.of(2026, 1, 1), LocalDate.of(2026, 1, 30), ZoneOffset.UTC);
        return new Brief(
                product,
                new BrandKit(Optional.empty(), List.of(), Tone.CALM, List.of(), ""),
                audiences,
                new Goal(objective, OptionalLong.empty(), Optional.empty()),
                new Budget(Money.of(500, "USD"), Money.of(20, "USD")),
                flight,
                List.of(Shape.values()),
                Brief.LENGTHS);
    }
}
