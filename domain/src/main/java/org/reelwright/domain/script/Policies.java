package org.reelwright.domain.script;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.reelwright.domain.shared.Checked;
import org.reelwright.domain.shared.Findings;
import org.reelwright.domain.shared.Json;
import org.reelwright.domain.shared.Violation;

/** What this house is careful with. */
public record Policies(List<Policy> all) {

    public static final Policies NONE = new Policies(List.of());

    public Policies {
        all = List.copyOf(all);
    }

    /** @param json a list of policies, see {@link Policy} */
    public static Checked<Policies> parse(String json) {
        try {
            List<Policy> parsed = Json.MAPPER.readValue(json, new TypeReference<List<Policy>>() {});
            boolean named = parsed.stream().allMatch(policy -> policy != null && policy.name() != null);
            return named ? new Checked.Good<>(new Policies(parsed)) : no("a policy has no name");
        } catch (JsonProcessingException e) {
            return no("these are no policies: " + e.getOriginalMessage());
        }
    }

    /** The others' policies are added; one with the name of one of these takes its place. */
    public Policies extendedBy(Policies others) {
        Stream<Policy> kept = all.stream().filter(mine -> others.all.stream()
                .noneMatch(other -> other.name().equals(mine.name())));
        return new Policies(Stream.concat(kept, others.all.stream()).toList());
    }

    void judge(String text, String facts, String disclaimer, Findings findings) {
        all.forEach(policy -> judge(policy, text, facts, disclaimer, findings));
    }

    private static void judge(Policy policy, String text, String facts, String disclaimer, Findings findings) {
        List<String> used =
                policy.words().stream().filter(word -> uses(text, word)).toList();
        Stream.concat(
                        policy.never().stream().filter(word -> uses(text, word)),
                        used.stream().filter(word -> !uses(facts, word)))
                .distinct()
                .forEach(word -> findings.add(
                        "lines", ("The script says “" + word + "” (" + policy.name() + "). " + policy.why()).strip()));
        findings.expect(
                used.isEmpty() || !policy.needsDisclaimer() || !disclaimer.isBlank(),
                "brand.disclaimer",
                "An ad on " + policy.name().toLowerCase(Locale.ROOT)
                        + " needs the brand's disclaimer: add it to the brief.");
    }

    private static boolean uses(String text, String word) {
        boolean ideographs = word.codePoints().anyMatch(Character::isIdeographic);
        String whole =
                ideographs ? Pattern.quote(word) : "(?<![\\p{L}\\p{N}])" + Pattern.quote(word) + "(?![\\p{L}\\p{N}])";
        return Pattern.compile(whole, Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE)
                .matcher(text)
                .find();
    }

    private static Checked<Policies> no(String why) {
        return new Checked.Bad<>(List.of(new Violation("", why)));
    }
}
