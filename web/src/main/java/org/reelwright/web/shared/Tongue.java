package org.reelwright.web.shared;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.AbstractMap;
import java.util.Set;

/** English words to those of the person's language: in pages {@code #{t['Campaigns']}} and {@code #{t.of('version {}', 3)}}. */
@Named("t")
@RequestScoped
public class Tongue extends AbstractMap<String, String> {

    @Inject
    private Translations translations;

    @Inject
    private Look look;

    @Override
    public String get(Object english) {
        return translations.say(look.getLocale(), String.valueOf(english));
    }

    /** @param values for the gaps, in the order of the English sentence */
    public String of(String english, Object... values) {
        String filled = english;
        for (Object value : values) {
            int gap = filled.indexOf("{}");
            filled = filled.substring(0, gap) + value + filled.substring(gap + 2);
        }
        return get(filled);
    }

    /**
     * One of something, or several: {@code #{t.many(n, '{} film waits', '{} films wait', words.count(n))}}.
     *
     * @param number of what the sentence counts
     */
    public String many(long number, String one, String several, Object... values) {
        return of(number == 1 ? one : several, values);
    }

    /** Not to be listed: what is not known is still said. */
    @Override
    public Set<Entry<String, String>> entrySet() {
        return Set.of();
    }
}
