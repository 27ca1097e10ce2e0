package org.reelwright.ejb.provider.studio;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import org.reelwright.domain.script.Line;
import org.reelwright.domain.script.LineRole;
import org.reelwright.domain.script.ScriptCheck;
import org.reelwright.domain.script.ScriptOrder;
import org.reelwright.domain.shared.Language;
import org.reelwright.ejb.provider.studio.CopyBook.Phrase;

/** Finds the words for a beat: what suits the audience, is allowed, has time, and sounds like nothing said before. */
final class Phrasing {

    private static final int LONGEST_SHOWN = 60;
    private static final int SHORT_SHOWN = 36;
    private static final Set<String> PLAIN_WORDS =
            Set.of("about", "there", "their", "would", "still", "right", "these");

    private final ScriptOrder order;
    private final Facts facts;
    private final CopyBook book;
    private final Language language;
    private final Slots slots;
    private final String theme;
    private final Set<String> shown = new HashSet<>();
    private final Set<String> sounds = new HashSet<>();

    Phrasing(ScriptOrder order, Facts facts) {
        this.order = order;
        this.facts = facts;
        this.language = order.audience().language();
        this.book = CopyBook.in(language);
        this.slots = new Slots(facts, language);
        this.theme = facts.cares().stream().findFirst().flatMap(book::theme).orElse("-");
        facts.points().forEach(point -> {
            shown.add(key(point.headline()));
            shown.add(key(point.spoken()));
        });
    }

    /** @param needed then it is said shorter, or only shown, when there is no time for it */
    Optional<Line> line(Beat beat, Room room, boolean needed) {
        return switch (beat) {
            case QUOTE -> quote(room, needed);
            case CTA, OFFER ->
                candidates(beat).stream()
                        .findFirst()
                        .filter(w -> needed || room.canShow(w.shown, w.said, language))
                        .map(w -> spoken(beat, w));
            default -> written(beat, room, needed);
        };
    }

    private Optional<Line> written(Beat beat, Room room, boolean needed) {
        List<Written> offer = candidates(beat);
        List<Written> fresh = offer.stream().filter(w -> !isStale(w.phrase)).toList();
        List<Written> choice = fresh.isEmpty() && needed ? offer : fresh;
        Optional<Written> fitting = choice.stream()
                .filter(w -> room.canShow(w.shown, w.said, language))
                .findFirst()
                .or(() -> choice.stream()
                        .filter(w -> needed && room.canSay(w.said, language))
                        .min(Comparator.comparingInt(w -> w.said.length())));
        if (fitting.isPresent() || !needed) {
            return fitting.map(w -> spoken(beat, w));
        }
        return choice.stream()
                .findFirst()
                .map(w -> new Line(beat.role(), spoken(beat, w).onScreen(), ""));
    }

    private Line spoken(Beat beat, Written w) {
        shown.add(key(w.shown));
        shown.add(key(w.said));
        sounds.addAll(sounds(w.phrase));
        return new Line(beat.role(), w.shown, w.said);
    }

    private Optional<Line> quote(Room room, boolean needed) {
        return facts.quote().flatMap(quote -> {
            String words = "“" + quote.words() + "”";
            String shown = words + " " + quote.person();
            boolean time = needed ? room.canSay(words, language) : room.canShow(shown, words, language);
            return needed || time ? Optional.of(new Line(LineRole.QUOTE, shown, time ? words : "")) : Optional.empty();
        });
    }

    private record Written(Phrase phrase, String shown, String said) {}

    /** The most fitting first. A hook speaks of what they care about, if that can be said at all. */
    private List<Written> candidates(Beat beat) {
        List<Written> telling = new ArrayList<>();
        if (Tempo.isBumper(order.seconds())) {
            telling.addAll(written(beat, kind(beat) + " 6"));
        }
        telling.addAll(written(beat, kind(beat) + " " + theme, kind(beat)));
        if (telling.isEmpty() || !beat.isOpening()) {
            telling.addAll(written(beat, beat.name() + " plain"));
        }
        return telling;
    }

    /** What is short on the screen comes before what is not. */
    private List<Written> written(Beat beat, String... kinds) {
        return shuffled(beat, kinds).stream()
                .filter(slots::fill)
                .map(phrase -> new Written(phrase, slots.shown(phrase), slots.said(phrase)))
                .filter(w -> width(w.shown) <= LONGEST_SHOWN)
                .filter(w -> !shown.contains(key(w.shown)) && !shown.contains(key(w.said)))
                .filter(w -> ScriptCheck.allows(w.shown + " \n " + w.said, order))
                .sorted(Comparator.comparing(w -> !isShort(w.shown)))
                .toList();
    }

    private String kind(Beat beat) {
        return beat == Beat.CTA ? "CTA " + order.brief().goal().objective() : beat.name();
    }

    private List<Phrase> shuffled(Beat beat, String... kinds) {
        var phrases = new ArrayList<Phrase>();
        for (String kind : kinds) {
            phrases.addAll(book.of(kind));
        }
        int people = beat.isPersonal()
                ? Objects.hash(order.audience().name(), order.audience().caresAbout())
                : 0;
        var chance = new Random(order.seed() * 1_000_003 + beat.name().hashCode() * 31L + people);
        Collections.shuffle(phrases, chance);
        return phrases;
    }

    private static boolean isShort(String text) {
        return width(text) <= SHORT_SHOWN && text.split(" ").length <= 6;
    }

    /** Of Latin letters; an ideograph is as wide as two and a half. */
    private static int width(String text) {
        return (int) text.codePoints()
                .mapToDouble(c -> Character.isIdeographic(c) ? 2.5 : 1)
                .sum();
    }

    private boolean isStale(Phrase phrase) {
        return sounds(phrase).stream().anyMatch(sounds::contains);
    }

    /** What an ear would notice when it came twice. */
    private Set<String> sounds(Phrase phrase) {
        String text = (phrase.shown() + " " + phrase.said())
                .replaceAll("\\{[^}]*}", " ")
                .toLowerCase(Locale.ROOT);
        var sounds = new HashSet<String>();
        for (String word : text.split("[^\\p{L}']+")) {
            if (language == Language.ENGLISH && word.length() > 4 && !PLAIN_WORDS.contains(word)) {
                sounds.add(word);
            }
            for (int i = 0; language == Language.CHINESE && i + 3 <= word.length(); i++) {
                sounds.add(word.substring(i, i + 3));
            }
        }
        return sounds;
    }

    private static String key(String text) {
        return text.toLowerCase(Locale.ROOT).replaceAll("[^\\p{L}\\p{N}]", "");
    }
}
