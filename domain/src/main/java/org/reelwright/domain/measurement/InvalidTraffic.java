package org.reelwright.domain.measurement;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * The published rules by which events are not taken for a person's. Only what can be known at that moment is judged, so
 * that what is taken for a person's and billed is so for ever; what is not is free, until a person tells the same.
 */
public final class InvalidTraffic {

    /** After it nobody is still watching what he was served. */
    public static final Duration STALE = Duration.ofDays(1);

    /** In a minute; a player tells a dozen of things, some of them twice. */
    public static final int MOST_OF_ONE_SERVING = 40;

    /** Ever; people put several things in their baskets, and pay. */
    public static final int MOST_OF_ONE_CLICK = 50;

    private static final Duration CLOCKS_DIFFER = Duration.ofSeconds(5);
    private static final Duration START_UP = Duration.ofSeconds(1);
    private static final double FASTEST = 2;
    private static final Pattern SPIDER = Pattern.compile("bot|crawl|spider|slurp", Pattern.CASE_INSENSITIVE);

    private final Set<Invalidity> rules;
    private final Crawlers crawlers;
    private final int mostOfOneCaller;
    private final int mostAsked;
    private final PerMinute servings = new PerMinute();
    private final PerMinute callers = new PerMinute();
    private final PerMinute askers = new PerMinute();

    /**
     * @param rules those that hold
     * @param mostOfOneCaller events in a minute, from one address with one agent
     * @param mostAsked requests for ads in the same way
     */
    public InvalidTraffic(Set<Invalidity> rules, Crawlers crawlers, int mostOfOneCaller, int mostAsked) {
        this.mostAsked = mostAsked;
        this.rules = Set.copyOf(rules);
        this.crawlers = crawlers;
        this.mostOfOneCaller = mostOfOneCaller;
    }

    /**
     * @param agent User-Agent header; blank when there is none
     * @param address of the caller, of which nothing is kept
     * @return empty when it may have been a person
     */
    public Optional<Invalidity> judge(EventToken token, Instant at, String agent, String address) {
        boolean again = servings.meet(token.servingId(), at) > MOST_OF_ONE_SERVING;
        boolean often = callers.meet((address + ' ' + agent).hashCode(), at) > mostOfOneCaller;
        return when(Invalidity.DECLARED_BOT, crawlers.names(agent))
                .or(() -> when(Invalidity.STALE, at.isAfter(token.issuedAt().plus(STALE))))
                .or(() -> when(
                        Invalidity.IMPOSSIBLE_TIMING,
                        at.isBefore(token.issuedAt().minus(CLOCKS_DIFFER))))
                .or(() -> when(Invalidity.REPEATED_ID, again))
                .or(() -> when(Invalidity.RATE, often));
    }

    /** Whether it says so itself, and this rule holds. @param agent User-Agent header; blank when there is none */
    public boolean isMachine(String agent) {
        return when(Invalidity.DECLARED_BOT, crawlers.names(agent)).isPresent();
    }

    /** A machine that reads pages by itself; a program that somebody wrote may ask for a player that shows the ad. */
    public boolean isSpider(String agent) {
        return SPIDER.matcher(agent).find() && isMachine(agent);
    }

    /** Who asks for ads oftener than people watch holds money that others would be shown ads for. */
    public boolean mayAsk(String agent, String address, Instant at) {
        return when(Invalidity.RATE, askers.meet((address + ' ' + agent).hashCode(), at) > mostAsked)
                .isEmpty();
    }

    /**
     * Whether that part of the film can have been reached: players play at twice the speed at most.
     *
     * @param film how long it is
     */
    public Optional<Invalidity> judge(EventToken token, Instant at, Duration film) {
        Duration passed = Duration.between(token.issuedAt(), at).plus(START_UP);
        double needed = film.toMillis() * token.kind().played() / FASTEST;
        return when(Invalidity.IMPOSSIBLE_TIMING, passed.toMillis() < needed);
    }

    /**
     * Of what a page tells of who clicked. That is told days later, too.
     *
     * @param before how often something was counted that followed the same click
     */
    public Optional<Invalidity> judgeConversion(
            EventToken click, Instant at, String agent, String address, long before) {
        boolean often = callers.meet((address + ' ' + agent).hashCode(), at) > mostOfOneCaller;
        return when(Invalidity.DECLARED_BOT, crawlers.names(agent))
                .or(() -> when(
                        Invalidity.IMPOSSIBLE_TIMING,
                        at.isBefore(click.issuedAt().minus(CLOCKS_DIFFER))))
                .or(() -> when(Invalidity.REPEATED_ID, before >= MOST_OF_ONE_CLICK))
                .or(() -> when(Invalidity.RATE, often));
    }

    private Optional<Invalidity> when(Invalidity rule, boolean broken) {
        return broken && rules.contains(rule) ? Optional.of(rule) : Optional.empty();
    }
}
