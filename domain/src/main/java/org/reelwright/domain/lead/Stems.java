package org.reelwright.domain.lead;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.reelwright.domain.asset.Terms;

/** The terms of a question or a passage that tell what it is about: without question words, in one form of each word. */
final class Stems {

    private static final Pattern ASKING = Pattern.compile(
            "大不大|好不好|多大|多重|多高|哪几|多少|几|谁|一个|请问|你好|您好|什么时候|什么|怎么样|怎么|怎样|如何|为什么|是否|有没有|能不能|可不可以|可以|能够|哪些|哪里|哪个|哪|多少|几个|多久|多长时间|你们|我们|我想|想要|知道|一下|这个|这款|它|我|你|您|吗|呢|啊|吧|的|了|是|有|会|在|和|与|请|能|用|需要|告诉");
    private static final Set<String> SMALL = Set.copyOf(
            List.of(("a an the is are was were be been am do does did doe has have had ha can could will would shall "
                            + "should may might must i you he she it we they me my your our their its this that these those "
                            + "what which who whom when where why how if of in on at to for from with by about as and or but "
                            + "not no so than then there here any some all much many more most very just also only please tell "
                            + "know want need like get got give hello hi hey thank thanks m s t re ve ll d us up out into one "
                            + "thing kind sort long really")
                    .split(" ")));

    /** What customers call the same thing. */
    private static final Map<String, String> SAME = Map.ofEntries(
            Map.entry("cost", "price"),
            Map.entry("expensive", "price"),
            Map.entry("pay", "price"),
            Map.entry("guarantee", "warranty"),
            Map.entry("ship", "deliver"),
            Map.entry("send", "deliver"),
            Map.entry("refund", "return"),
            Map.entry("weigh", "weight"),
            Map.entry("heavy", "weight"),
            Map.entry("big", "size"),
            Map.entry("large", "size"),
            Map.entry("dimension", "size"),
            Map.entry("wash", "clean"),
            Map.entry("colour", "color"));

    private static final Map<String, String> SAME_IN_CHINESE = Map.of(
            "多少钱", "价格", "售价", "价格", "价钱", "价格", "质保", "保修", "发货", "配送", "送货", "配送", "清洗", "清洁", "孩子", "儿童", "小孩",
            "儿童");

    private Stems() {}

    /** @param question whether words that only ask are left out */
    static Set<String> of(String text, boolean question) {
        String plain = text;
        for (var same : SAME_IN_CHINESE.entrySet()) {
            plain = plain.replace(same.getKey(), same.getValue());
        }
        plain = question ? ASKING.matcher(plain).replaceAll(" ") : plain;
        var stems = new LinkedHashSet<String>();
        for (String term : Terms.of(plain)) {
            if (!SMALL.contains(term)) {
                stems.add(stem(term));
            }
        }
        plain.codePoints().filter(Character::isIdeographic).forEach(c -> stems.add(Character.toString(c)));
        return stems;
    }

    /** A single sign of Chinese says less than a word. */
    static double share(String stem) {
        return stem.length() == 1 && Character.isIdeographic(stem.codePointAt(0)) ? 0.5 : 1;
    }

    private static String stem(String term) {
        String known = SAME.getOrDefault(term, term);
        if (known.length() < 5 || known.codePointAt(0) > 0x2E80) {
            return known;
        }
        String stem = known.replaceFirst("(?:ing|ed|ies|es|ly|e|y)$", "");
        String one = stem.length() < 3 ? known : stem.replaceFirst("([bdgmnprt])\\1$", "$1");
        return SAME.getOrDefault(one, one);
    }
}
