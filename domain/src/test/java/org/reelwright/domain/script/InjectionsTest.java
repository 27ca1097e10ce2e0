package org.reelwright.domain.script;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.reelwright.domain.campaign.Brief;
import org.reelwright.domain.campaign.BriefCheck;
import org.reelwright.domain.campaign.Drafts;
import org.reelwright.domain.shared.Checked;

/** What pages, feeds and models try to smuggle into an ad. */
class InjectionsTest {

    private static final Line CALL = new Line(LineRole.CALL_TO_ACTION, "See it", "See it.");
    private static final ScriptOrder ORDER = order();

    @ParameterizedTest
    @MethodSource("corpus")
    void isRefusedInWhatIsShown(String smuggled) {
        assertThat(refused(new Line(LineRole.BENEFIT, smuggled, "Hot for 24 hours.")))
                .isTrue();
    }

    @ParameterizedTest
    @MethodSource("corpus")
    void isRefusedInWhatIsSaid(String smuggled) {
        assertThat(refused(new Line(LineRole.BENEFIT, "Hot for 24 hours", smuggled)))
                .isTrue();
    }

    @Property(tries = 500)
    void isRefusedWhateverStandsAroundIt(
            @ForAll("smuggled") String smuggled, @ForAll("innocent") String before, @ForAll("innocent") String after) {
        assertThat(ScriptCheck.allows(before + " " + smuggled + " " + after, ORDER))
                .isFalse();
    }

    @Property(tries = 1000)
    void anyReplyIsAnsweredAndNoneThatPassesHasAnAddressOrMarkup(@ForAll String shown, @ForAll String said) {
        var draft = new ScriptDraft(Framework.AIDA, "", List.of(new Line(LineRole.HOOK, shown, said), CALL));

        if (ScriptCheck.check(draft, ORDER) instanceof Checked.Good<ScriptDraft>) {
            assertThat(shown + said).doesNotContain("://", "www.").doesNotContainPattern("<[^>]*>");
        }
    }

    @Provide
    Arbitrary<String> smuggled() {
        return Arbitraries.of(corpus().toList());
    }

    @Provide
    Arbitrary<String> innocent() {
        return Arbitraries.of("", "Warm tea", "on the trail", "旅途", "for hikers,", "Hot for 24 hours.");
    }

    static Stream<String> corpus() {
        return new BufferedReader(new InputStreamReader(
                        InjectionsTest.class.getResourceAsStream("injections.txt"), StandardCharsets.UTF_8))
                .lines();
    }

    private static boolean refused(Line line) {
        return ScriptCheck.check(new ScriptDraft(Framework.AIDA, "", List.of(line, CALL)), ORDER)
                instanceof Checked.Bad;
    }

    private static ScriptOrder order() {
        var checked =
                BriefCheck.check(Drafts.complete().draft(), Instant.parse("2026-05-20T12:00:00Z"), (id, kind) -> true);
        Brief brief = ((Checked.Good<Brief>) checked).value();
        return new ScriptOrder(brief, brief.audiences().get(0), 60, 1, "");
    }
}
