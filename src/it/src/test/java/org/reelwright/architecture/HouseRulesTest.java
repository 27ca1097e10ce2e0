package org.reelwright.architecture;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.lang.EvaluationResult;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class HouseRulesTest {

    private static final String ROOT = "org.reelwright";
    private static final String BAD = HouseRulesTest.class.getPackageName() + ".bad";

    private static final ImportOption NO_FIXTURES =
            location -> !location.contains("-tests.jar") && !location.contains("/test-classes/");

    private static final JavaClasses REAL = new ClassFileImporter()
            .withImportOption(NO_FIXTURES)
            .importPackages(ROOT + ".domain", ROOT + ".ejb", ROOT + ".web");

    private static final JavaClasses EXAMPLES = new ClassFileImporter().importPackages(BAD);

    @ParameterizedTest
    @EnumSource
    void holds(HouseRule rule) {
        rule.below(ROOT).check(REAL);
    }

    @ParameterizedTest
    @EnumSource
    void catchesItsBadExample(HouseRule rule) {
        EvaluationResult result = rule.below(BAD).evaluate(EXAMPLES);

        assertThat(result.getFailureReport().toString()).contains(rule.badExampleBelow(BAD));
    }

    @ParameterizedTest
    @EnumSource
    void failsWhenItFindsNothingToCheck(HouseRule rule) {
        JavaClasses nothing = new ClassFileImporter().importPackages("org.reelwright.nowhere");

        assertThatThrownBy(() -> rule.below(ROOT).check(nothing)).isInstanceOf(AssertionError.class);
    }
}
