package org.reelwright.ejb.provider.studio;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
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

/** Composes scripts from the brief's own facts and a book of phrases. */
@ApplicationScoped
class StudioTextModel implements TextModel {

    private static final Provenance MADE_BY = new Provenance("studio", "copybook-1 (composed)");
    private static final Pattern QUOTED = Pattern.compile("[“\"「]([^”\"」]{2,60})[”\"」]");

    @Override
    public String provider() {
        return "studio";
    }

    @Override
    public Progress<ScriptDraft> begin(ScriptOrder order, String key) {
        return new Progress.Ready<>(compose(order), MADE_BY);
    }

    static ScriptDraft compose(ScriptOrder order) {
        Facts facts = Facts.of(order.brief(), order.audience());
        var chance = new Random(order.seed() * 31 + order.seconds());
        Framework framework = framework(facts, new Random(order.seed()));
        var writer = new Copywriter(order, facts, chance);
        List<Line> lines = new ArrayList<>(writer.lines(framework));
        var quoted = QUOTED.matcher(order.instruction());
        if (quoted.find()) {
            lines.set(0, new Line(LineRole.HOOK, quoted.group(1), quoted.group(1) + "."));
        }
        String angle =
                facts.cares().isEmpty() ? "the product itself" : facts.cares().get(0);
        return new ScriptDraft(
                framework,
                angle,
                Tempo.fit(lines, order.seconds(), order.audience().language()));
    }

    /** One framework for all lengths of an audience; the price leads only where there is one. */
    private static Framework framework(Facts facts, Random chance) {
        var possible = new ArrayList<>(List.of(Framework.AIDA, Framework.DEMONSTRATION, Framework.PAS, Framework.BAB));
        if (facts.price().isPresent()) {
            possible.add(Framework.OFFER);
        }
        return possible.get(chance.nextInt(possible.size()));
    }
}
