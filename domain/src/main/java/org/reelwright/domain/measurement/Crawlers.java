package org.reelwright.domain.measurement;

import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Pattern;

/** Programs that say what they are. What was found is remembered, since most callers are of few kinds. */
public final class Crawlers {

    private static final int REMEMBERED = 10_000;
    private static final int LONGEST = 512;

    private final List<Pattern> patterns;
    private final Map<String, Boolean> known = new ConcurrentHashMap<>();

    private Crawlers(List<Pattern> patterns) {
        this.patterns = patterns;
    }

    /** @param patterns regular expressions, each found somewhere in what its crawlers say of themselves */
    public static Crawlers of(List<String> patterns) {
        return new Crawlers(patterns.stream().map(Pattern::compile).toList());
    }

    /** @param agent a User-Agent header; its first 512 characters count. One that is blank is no browser's. */
    public boolean names(String agent) {
        String said = agent.length() > LONGEST ? agent.substring(0, LONGEST) : agent;
        Boolean before = known.get(said);
        return before == null ? remember(said, said.isBlank() || matches(said)) : before;
    }

    private boolean matches(String said) {
        return patterns.stream().anyMatch(pattern -> pattern.matcher(said).find());
    }

    private boolean remember(String said, boolean found) {
        if (known.size() >= REMEMBERED) {
            known.clear();
        }
        known.put(said, found);
        return found;
    }
}
