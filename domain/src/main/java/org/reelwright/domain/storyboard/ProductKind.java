package org.reelwright.domain.storyboard;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.reelwright.domain.campaign.Product;

/** What sort of thing is sold, as far as its own words tell, and the looks in which such things are usually shown. */
enum ProductKind {
    PLAY(
            Set.of(Look.PLAYFUL_PATTERN, Look.BOLD_TYPE),
            "toy|toys|game|puzzle|kids|baby|party|candy|sweets|chocolate|ice cream|snack|pet|dog|cat",
            "玩具|儿童|宝宝|糖果|零食|冰淇淋|宠物|派对|积木"),
    GEAR(
            Set.of(Look.TECHNICAL, Look.CLEAN_STUDIO),
            "phone|laptop|headphones?|earbuds|camera|drone|charger|battery|speaker|keyboard|router|tool|drill|sensor|hairdryer"
                    + "|hair dryer|shaver|vacuum|scooter|bike",
            "手机|电脑|耳机|相机|无人机|充电|电池|音箱|键盘|工具|吹风机|剃须刀|吸尘器"),
    FINERY(
            Set.of(Look.DARK_PREMIUM),
            "watch|ring|necklace|jewel(?:le)?ry|diamond|gold|perfume|fragrance|whisk(?:e)?y|wine|champagne|leather|loafers|cigar",
            "手表|腕表|戒指|项链|珠宝|钻石|香水|威士忌|红酒|香槟|皮鞋|皮革"),
    HOME(
            Set.of(Look.WARM_LIFESTYLE),
            "tea|coffee|mug|cup|candle|blanket|pillow|bread|honey|kitchen|jar|bowl|shakers?|wood(?:en)?|linen|wool",
            "茶|咖啡|杯|蜡烛|毯|枕|面包|蜂蜜|厨房|碗|木|羊毛"),
    CARE(
            Set.of(Look.CLEAN_STUDIO),
            "glass|glasses|sunglasses|skin|serum|cream|soap|shampoo|lamp|chair|desk|furniture|ceramic",
            "眼镜|玻璃|护肤|精华|面霜|香皂|洗发|灯|椅|桌|家具|陶瓷"),
    SPORT(
            Set.of(Look.BOLD_TYPE),
            "sports?|running|sneakers?|trainers|fitness|gym|yoga|football|basketball|tank top|jersey|energy",
            "运动|跑步|球鞋|健身|瑜伽|足球|篮球|背心|能量");

    private final Set<Look> looks;
    private final Pattern words;

    ProductKind(Set<Look> looks, String latin, String chinese) {
        this.looks = looks;
        this.words = Pattern.compile("\\b(?:" + latin + ")\\b|" + chinese);
    }

    /** By the name if that tells, else by what is told of it; the first that fits. */
    static Optional<ProductKind> of(Product product) {
        return Stream.of(product.name(), String.join(" \n ", product.sellingPoints()), product.description())
                .flatMap(told -> in(told.toLowerCase(Locale.ROOT)).stream())
                .findFirst();
    }

    private static Optional<ProductKind> in(String told) {
        return List.of(values()).stream()
                .filter(kind -> kind.words.matcher(told).find())
                .findFirst();
    }

    boolean suits(Look look) {
        return looks.contains(look);
    }
}
