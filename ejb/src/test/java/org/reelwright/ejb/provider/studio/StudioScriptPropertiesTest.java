package org.reelwright.ejb.provider.studio;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.function.BiConsumer;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.reelwright.domain.campaign.Audience;
import org.reelwright.domain.campaign.Brief;
import org.reelwright.domain.script.Framework;
import org.reelwright.domain.script.Line;
import org.reelwright.domain.script.LineRole;
import org.reelwright.domain.script.ScriptCheck;
import org.reelwright.domain.script.ScriptDraft;
import org.reelwright.domain.script.ScriptOrder;
import org.reelwright.domain.shared.Checked;
import org.reelwright.domain.shared.Language;
import org.reelwright.domain.shared.PlainText;

class StudioScriptPropertiesTest {

    private static final int TRIES = 25;

    @Property(tries = TRIES)
    void everyScriptPassesTheCheckAndEndsWithACallToAction(@ForAll("briefs") Brief brief, @ForAll long seed) {
        each(brief, seed, (order, draft) -> {
            assertThat(ScriptCheck.check(draft, order)).isInstanceOf(Checked.Good.class);
            assertThat(last(draft).role()).isEqualTo(LineRole.CALL_TO_ACTION);
        });
    }

    @Property(tries = TRIES)
    void theVoiceHasTimeToBreathe(@ForAll("briefs") Brief brief, @ForAll long seed) {
        each(brief, seed, (order, draft) -> assertThat(draft.lines().stream()
                        .mapToDouble(line ->
                                Tempo.seconds(line.spoken(), order.audience().language()))
                        .sum())
                .isLessThanOrEqualTo(Tempo.room(order.seconds())));
    }

    @Property(tries = TRIES)
    void noLineComesTwice(@ForAll("briefs") Brief brief, @ForAll long seed) {
        each(brief, seed, (order, draft) -> {
            assertThat(draft.lines())
                    .extracting(line -> line.onScreen().toLowerCase())
                    .doesNotHaveDuplicates();
            assertThat(draft.lines().stream().map(Line::spoken).filter(spoken -> !spoken.isBlank()))
                    .doesNotHaveDuplicates();
        });
    }

    @Property(tries = TRIES)
    void noHeadlineIsTorn(@ForAll("briefs") Brief brief, @ForAll long seed) {
        each(brief, seed, (order, draft) -> draft.lines().stream()
                .filter(line -> line.role() == LineRole.BENEFIT)
                .map(Line::onScreen)
                .filter(shown ->
                        order.brief().product().sellingPoints().stream().noneMatch(shown::equalsIgnoreCase))
                .forEach(shown -> {
                    assertThat(shown).doesNotMatch(".*[,，;；:：(（“-]");
                    assertThat(Headline.mayEndWith(shown.substring(shown.lastIndexOf(' ') + 1)))
                            .as(shown)
                            .isTrue();
                    assertThat(PlainText.length(shown))
                            .isLessThanOrEqualTo(shown.codePoints().anyMatch(Character::isIdeographic) ? 20 : 60);
                }));
    }

    @Property(tries = TRIES)
    void theHookSpeaksOfWhatTheAudienceCaresAbout(@ForAll("briefs") Brief brief, @ForAll long seed) {
        each(brief, seed, (order, draft) -> Facts.of(order).cares().stream()
                .findFirst()
                .filter(care -> brief.brand().bannedWords().isEmpty())
                .ifPresent(care -> assertThat(draft.lines().get(0).onScreen()).containsIgnoringCase(care)));
    }

    @Property(tries = TRIES)
    void everyFrameworkIsRecognised(@ForAll("briefs") Brief brief, @ForAll long seed) {
        each(brief, seed, (order, draft) -> {
            if (brief.brand().bannedWords().isEmpty()) {
                recognised(order, draft);
            }
        });
    }

    private static void recognised(ScriptOrder order, ScriptDraft draft) {
        List<LineRole> roles = draft.lines().stream().map(Line::role).toList();
        boolean bumper = order.seconds() == 6;
        switch (draft.framework()) {
            case AIDA -> assertThat(roles).startsWith(LineRole.HOOK).hasSizeGreaterThan(2);
            case PAS ->
                assertThat(roles)
                        .startsWith(
                                bumper
                                        ? new LineRole[] {LineRole.PROBLEM, LineRole.BRIDGE}
                                        : new LineRole[] {LineRole.PROBLEM, LineRole.AGITATION})
                        .contains(LineRole.BRIDGE);
            case BAB ->
                assertThat(roles).startsWith(LineRole.BEFORE).contains(bumper ? LineRole.BRIDGE : LineRole.AFTER);
            case DEMONSTRATION ->
                assertThat(roles.stream()
                                .filter(role -> role == LineRole.BENEFIT
                                        || role == LineRole.PROOF
                                        || bumper && role == LineRole.BRIDGE))
                        .hasSizeGreaterThanOrEqualTo(bumper ? 1 : 2);
            case OFFER ->
                assertThat(draft.lines().get(0).onScreen())
                        .contains(Facts.of(order).price().orElseThrow().shown());
            case TESTIMONIAL ->
                assertThat(draft.lines().get(1).onScreen())
                        .startsWith("“"
                                + order.brief().product().quote().orElseThrow().words() + "”");
        }
    }

    @Property(tries = TRIES)
    void sharesTheLinesOfItsPointsBetweenLengthsAndAudiences(@ForAll("briefs") Brief brief, @ForAll long seed) {
        for (Language language : Language.values()) {
            List<Audience> audiences = brief.audiences().stream()
                    .filter(a -> a.language() == language)
                    .toList();
            List<Line> lines = audiences.stream()
                    .flatMap(audience -> Brief.LENGTHS.stream().map(seconds -> order(brief, audience, seconds, seed)))
                    .map(StudioTextModel::compose)
                    .flatMap(draft -> draft.lines().stream())
                    .toList();
            for (LineRole role : List.of(LineRole.BENEFIT, LineRole.OFFER, LineRole.CALL_TO_ACTION)) {
                List<Line> distinct = lines.stream()
                        .filter(line -> line.role() == role)
                        .distinct()
                        .toList();
                assertThat(distinct).extracting(Line::onScreen).doesNotHaveDuplicates();
                assertThat(distinct).hasSizeLessThanOrEqualTo(role == LineRole.BENEFIT ? 12 : 1);
            }
        }
    }

    /** Every audience, length and framework that is possible. */
    private static void each(Brief brief, long seed, BiConsumer<ScriptOrder, ScriptDraft> check) {
        for (Audience audience : brief.audiences()) {
            for (int seconds : Brief.LENGTHS) {
                ScriptOrder order = order(brief, audience, seconds, seed);
                Facts facts = Facts.of(order);
                for (Framework framework : StudioTextModel.possible(facts, seed)) {
                    if (ScriptCheck.allows(brief.product().name(), order)) {
                        check.accept(order, StudioTextModel.compose(order, facts, framework));
                    }
                }
            }
        }
    }

    private static ScriptOrder order(Brief brief, Audience audience, int seconds, long seed) {
        return new ScriptOrder(brief, audience, seconds, seed, "");
    }

    private static Line last(ScriptDraft draft) {
        return draft.lines().get(draft.lines().size() - 1);
    }

    @Provide
    Arbitrary<Brief> briefs() {
        return ScriptBriefs.all();
    }
}
