package org.reelwright.ejb.provider.studio;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.reelwright.domain.campaign.Quote;
import org.reelwright.domain.shared.Language;
import org.reelwright.ejb.provider.studio.CopyBook.Phrase;

/** What stands in for the places that a phrase leaves open. */
final class Slots {

    private static final Pattern SLOT = Pattern.compile("\\{([^}]*)}");
    private static final Pattern BETWEEN_SCRIPTS =
            Pattern.compile("(?<=\\p{IsHan})(?=[A-Za-z])|(?<=[A-Za-z])(?=\\p{IsHan})");

    private static final Pattern DOING = Pattern.compile(
            "(?:\\p{L}{2,}(?<!th|spr|str|wedd|even|morn|build|pric|light|hous|bedd)ing|save|look|feel|get|be|have|make|keep|stay|sleep|eat|find|cook|learn|lose|spend)\\b.*");

    /** That a phrase may speak of. */
    private static final int MOST_POINTS = 3;

    private final Map<String, String> shown = new HashMap<>();
    private final Map<String, String> said = new HashMap<>();
    private final Language language;

    Slots(Facts facts, Language language) {
        this.language = language;
        ProductName name = facts.name();
        put("name", name.shown());
        if (name.definite().isEmpty()) {
            put("brand", name.shown());
        }
        if (!name.isSayable(language)) {
            said.keySet().removeAll(List.of("name", "brand"));
        }
        name.definite().ifPresent(text -> put("the name", text));
        name.definite().ifPresent(text -> put("The name", Facts.capital(text)));
        name.noun().ifPresent(text -> put("noun", text));
        put("it", name.many() ? "them" : "it");
        facts.cares().stream().findFirst().ifPresent(care -> care("are", care));
        facts.cares().stream()
                .findFirst()
                .filter(care -> !DOING.matcher(care).matches())
                .ifPresent(care -> put("wish", care));
        facts.second().ifPresent(point -> care("are2", facts.cares().get(1)));
        for (int i = 0; i < Math.min(MOST_POINTS, facts.points().size()); i++) {
            put("p" + (i + 1), facts.points().get(i).headline());
        }
        facts.price().ifPresent(price -> {
            shown.put("price", price.shown());
            said.put("price", price.said());
        });
        facts.quote().map(Quote::person).ifPresent(person -> put("person", person));
    }

    private void care(String end, String care) {
        put("c" + end, care);
        put("C" + end, Facts.capital(care));
    }

    private void put(String slot, String text) {
        shown.put(slot, text);
        said.put(slot, text);
    }

    /** Whether there is something for each of its slots. */
    boolean fill(Phrase phrase) {
        return has(phrase.shown(), shown) && has(phrase.said(), said);
    }

    String shown(Phrase phrase) {
        return filled(phrase.shown(), shown);
    }

    String said(Phrase phrase) {
        return filled(phrase.said(), said);
    }

    private static boolean has(String text, Map<String, String> values) {
        return SLOT.matcher(text).results().allMatch(slot -> values.containsKey(slot.group(1)));
    }

    private String filled(String text, Map<String, String> values) {
        String filled = SLOT.matcher(text).replaceAll(slot -> Matcher.quoteReplacement(values.get(slot.group(1))));
        return language == Language.CHINESE ? BETWEEN_SCRIPTS.matcher(filled).replaceAll(" ") : Facts.capital(filled);
    }
}
