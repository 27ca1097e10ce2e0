package org.reelwright.ejb.provider.studio;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import org.reelwright.domain.script.Framework;
import org.reelwright.domain.script.Line;
import org.reelwright.domain.script.LineRole;
import org.reelwright.domain.script.ScriptOrder;
import org.reelwright.ejb.provider.studio.CopyBook.Phrase;

/** Writes one script, never using a phrase or a fact twice. */
final class Copywriter {

    private final ScriptOrder order;
    private final Facts facts;
    private final Random chance;
    private final CopyBook book;
    private final Set<Phrase> used = new HashSet<>();
    private int nextPoint;

    Copywriter(ScriptOrder order, Facts facts, Random chance) {
        this.order = order;
        this.facts = facts;
        this.chance = chance;
        this.book = CopyBook.in(order.audience().language());
    }

    /** An opening that suits the framework, as many facts as fit, the offer, and the call to action. */
    List<Line> lines(Framework framework) {
        var lines = new ArrayList<Line>();
        lines.addAll(opening(framework));
        int middle = count() - lines.size() - 1;
        boolean offer =
                facts.price().isPresent() && middle > 0 && (framework == Framework.OFFER || order.seconds() > 6);
        for (int i = 0; i < middle - (offer ? 1 : 0); i++) {
            benefit().ifPresent(lines::add);
        }
        if (offer) {
            phrase("OFFER", LineRole.OFFER, "").ifPresent(lines::add);
        }
        phrase("CTA_" + order.brief().goal().objective(), LineRole.CALL_TO_ACTION, "")
                .ifPresent(lines::add);
        return lines;
    }

    /** Lines that a length has room for. */
    private int count() {
        return switch (order.seconds()) {
            case 6 -> 3;
            case 15 -> 5;
            case 30 -> 8;
            default -> 13;
        };
    }

    private List<Line> opening(Framework framework) {
        var opening = new ArrayList<Line>();
        boolean longEnough = order.seconds() >= 15;
        if (framework == Framework.PAS && longEnough) {
            phrase("PROBLEM", LineRole.HOOK, "").ifPresent(opening::add);
            phrase("BRIDGE", LineRole.BENEFIT, "")
                    .filter(l -> order.seconds() > 15)
                    .ifPresent(opening::add);
        } else if (framework == Framework.BAB && longEnough) {
            phrase("BEFORE", LineRole.HOOK, "").ifPresent(opening::add);
            phrase("BRIDGE", LineRole.BENEFIT, "")
                    .filter(l -> order.seconds() > 15)
                    .ifPresent(opening::add);
        } else {
            opening.add(hook());
        }
        return opening;
    }

    private Line hook() {
        return phrase(facts.cares().isEmpty() ? "HOOK_PLAIN" : "HOOK", LineRole.HOOK, "")
                .or(() -> phrase("HOOK_PLAIN", LineRole.HOOK, ""))
                .orElseGet(() -> new Line(LineRole.HOOK, facts.name(), facts.name()));
    }

    private Optional<Line> benefit() {
        if (nextPoint < facts.points().size()) {
            return phrase("BENEFIT", LineRole.BENEFIT, facts.points().get(nextPoint++));
        }
        return phrase("DETAIL", LineRole.PROOF, "");
    }

    private Optional<Line> phrase(String kind, LineRole role, String point) {
        List<Phrase> fresh = book.of(kind).stream()
                .filter(phrase -> !used.contains(phrase))
                .filter(phrase -> Facts.allowed(phrase.shown() + phrase.said(), order.brief()))
                .toList();
        List<Phrase> choice = fresh.isEmpty() && role == LineRole.BENEFIT && !point.isEmpty()
                ? book.of(kind).subList(0, 1)
                : fresh;
        if (choice.isEmpty()) {
            return Optional.empty();
        }
        // The first benefit is said plainly; "and there is more" needs something before it.
        Phrase phrase =
                kind.equals("BENEFIT") && nextPoint == 1 ? choice.get(0) : choice.get(chance.nextInt(choice.size()));
        used.add(phrase);
        return Optional.of(new Line(role, Tempo.headline(fill(phrase.shown(), point)), fill(phrase.said(), point)));
    }

    private String fill(String phrase, String point) {
        String care = facts.cares().isEmpty() ? "" : facts.cares().get(0);
        String filled = phrase.replace("{name}", facts.name())
                .replace("{point}", point)
                .replace("{care}", care)
                .replace("{price}", facts.price().orElse(""));
        return Facts.capital(filled);
    }
}
