package org.reelwright.ejb.provider.studio;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.regex.Pattern;
import org.reelwright.domain.production.Progress;
import org.reelwright.domain.production.Provenance;
import org.reelwright.domain.script.Framework;
import org.reelwright.domain.script.Line;
import org.reelwright.domain.script.LineRole;
import org.reelwright.domain.script.ScriptDraft;
import org.reelwright.domain.script.ScriptOrder;
import org.reelwright.domain.script.TextModel;
import org.reelwright.domain.shared.PlainText;

/** Composes scripts from the brief's own facts and a book of phrases. */
@ApplicationScoped
class StudioTextModel implements TextModel {

    private static final Provenance MADE_BY = new Provenance("studio", "copybook-2 (composed)");
    private static final Pattern QUOTED = Pattern.compile("[“\"「]([^”\"」]{2,60})[”\"」]");
    private static final int READ_IN_A_BUMPER = 56;

    @Override
    public String provider() {
        return "studio";
    }

    @Override
    public Progress<ScriptDraft> begin(ScriptOrder order, String key) {
        return new Progress.Ready<>(compose(order), MADE_BY);
    }

    static ScriptDraft compose(ScriptOrder order) {
        Facts facts = Facts.of(order);
        return compose(order, facts, framework(order, facts));
    }

    static ScriptDraft compose(ScriptOrder order, Facts facts, Framework framework) {
        List<Line> lines = new ArrayList<>(new Copywriter(order, facts).lines(framework));
        var quoted = QUOTED.matcher(order.instruction());
        if (quoted.find()) {
            lines.set(0, new Line(LineRole.HOOK, quoted.group(1), sentence(quoted.group(1))));
        }
        String angle = facts.cares().stream().findFirst().orElse("the product itself");
        return new ScriptDraft(framework, angle, lines);
    }

    /** Audiences of one production are told the story in different ways; a film and its bumper in the same. */
    private static Framework framework(ScriptOrder order, Facts facts) {
        List<Framework> possible = possible(facts, order.seed());
        int audience = Math.max(0, order.brief().audiences().indexOf(order.audience()));
        Framework framework = possible.get(audience % possible.size());
        return framework == Framework.TESTIMONIAL && Tempo.isBumper(order.seconds()) && !isReadInABumper(facts)
                ? Framework.AIDA
                : framework;
    }

    /** Who gives a customer's words wants them heard; the rest is chance. */
    static List<Framework> possible(Facts facts, long seed) {
        var possible = new ArrayList<>(List.of(Framework.AIDA, Framework.PAS, Framework.BAB));
        if (facts.points().size() > 1) {
            possible.add(Framework.DEMONSTRATION);
        }
        if (facts.price().isPresent()) {
            possible.add(Framework.OFFER);
        }
        Collections.shuffle(possible, new Random(seed * 1_000_003));
        if (facts.quote().isPresent()) {
            possible.add(0, Framework.TESTIMONIAL);
        }
        return possible;
    }

    private static boolean isReadInABumper(Facts facts) {
        return facts.quote()
                .filter(quote -> PlainText.length(quote.words() + quote.person())
                        <= (quote.words().codePoints().anyMatch(Character::isIdeographic)
                                ? READ_IN_A_BUMPER / 2
                                : READ_IN_A_BUMPER))
                .isPresent();
    }

    private static String sentence(String words) {
        return words.matches("(?s).*[.!?。！？…]") ? words : words + ".";
    }
}
