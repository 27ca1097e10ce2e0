package org.reelwright.domain.asset;

import java.text.Normalizer;
import java.util.LinkedHashSet;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The terms of a text that a search compares: words in small letters without accents or an English plural; of scripts that
 * leave no space between words, each pair of neighbours.
 */
public final class Terms {

    private static final Pattern RUN = Pattern.compile(
            "[\\p{IsHan}\\p{IsHiragana}\\p{IsKatakana}]+|[\\p{L}\\p{N}&&[^\\p{IsHan}\\p{IsHiragana}\\p{IsKatakana}]]+");
    private static final Pattern ACCENTS = Pattern.compile("\\p{M}+");

    private Terms() {}

    public static Set<String> of(String text) {
        var terms = new LinkedHashSet<String>();
        String plain = ACCENTS.matcher(Normalizer.normalize(text, Normalizer.Form.NFKD))
                .replaceAll("")
                .toLowerCase(Locale.ROOT);
        Matcher run = RUN.matcher(plain);
        while (run.find()) {
            add(run.group(), terms);
        }
        return terms;
    }

    private static void add(String run, Set<String> terms) {
        boolean spaced = run.codePointAt(0) < 0x2E80;
        if (spaced) {
            boolean plural = run.length() > 3 && run.endsWith("s") && !run.endsWith("ss");
            terms.add(plural ? run.substring(0, run.length() - 1) : run);
        } else if (run.length() == 1) {
            terms.add(run);
        } else {
            for (int i = 0; i + 2 <= run.length(); i++) {
                terms.add(run.substring(i, i + 2));
            }
        }
    }
}
