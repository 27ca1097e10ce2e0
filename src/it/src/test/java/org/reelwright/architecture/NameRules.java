package org.reelwright.architecture;

import static com.tngtech.archunit.core.domain.JavaClass.Predicates.simpleNameEndingWith;
import static com.tngtech.archunit.lang.conditions.ArchConditions.beAnnotatedWith;
import static com.tngtech.archunit.lang.conditions.ArchConditions.beInterfaces;
import static com.tngtech.archunit.lang.conditions.ArchConditions.implement;
import static com.tngtech.archunit.lang.conditions.ArchConditions.resideInAPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ArchRule;
import jakarta.ejb.Schedule;
import jakarta.ejb.Timeout;
import jakarta.inject.Named;
import jakarta.ws.rs.Path;

/** A name's ending is a promise. */
final class NameRules {

    private static final DescribedPredicate<JavaClass> SCHEDULED =
            new DescribedPredicate<>("have a method that the server calls by the clock") {
                @Override
                public boolean test(JavaClass type) {
                    return type.getMethods().stream()
                            .anyMatch(method ->
                                    method.isAnnotatedWith(Schedule.class) || method.isAnnotatedWith(Timeout.class));
                }
            };

    private NameRules() {}

    static ArchRule noEmptyEndings(String root) {
        return noClasses()
                .that()
                .resideInAPackage(root + "..")
                .should()
                .haveNameMatching(".*(Impl|Manager|Helper|Utils?|Dto|DTO|Bean)");
    }

    static ArchRule clockHasSchedule(String root) {
        return classes().that(endWith(root, "Clock")).should(ArchCondition.from(SCHEDULED));
    }

    static ArchRule scheduleIsInClock(String root) {
        return classes()
                .that()
                .resideInAPackage(root + "..")
                .and(SCHEDULED)
                .should()
                .haveSimpleNameEndingWith("Clock");
    }

    static ArchRule stageDoesStageWork(String root) {
        return classes().that(endWith(root + ".ejb", "Stage")).should(implement(stageWork(root)));
    }

    static ArchRule stageWorkIsInStage(String root) {
        return classes().that().implement(stageWork(root)).should().haveSimpleNameEndingWith("Stage");
    }

    static ArchRule pageIsFacesPage(String root) {
        return classes()
                .that(endWith(root, "Page"))
                .should(resideInAPackage(root + ".web.."))
                .andShould(beAnnotatedWith(Named.class));
    }

    static ArchRule resourceHasPath(String root) {
        return classes().that(endWith(root, "Resource")).should(beAnnotatedWith(Path.class));
    }

    static ArchRule pathIsInResource(String root) {
        return classes()
                .that()
                .resideInAPackage(root + "..")
                .and()
                .areAnnotatedWith(Path.class)
                .should()
                .haveSimpleNameEndingWith("Resource");
    }

    /** A port in the domain, or a vendor's adapter to one. */
    static ArchRule modelIsPort(String root) {
        return classes()
                .that(endWith(root, "Model"))
                .should(beInterfaces().and(resideInAPackage(root + ".domain..")))
                .orShould(implementPort(root).and(resideInAPackage(root + ".ejb.provider..")));
    }

    private static ArchCondition<JavaClass> implementPort(String root) {
        return implement(simpleNameEndingWith("Model").and(JavaClass.Predicates.resideInAPackage(root + ".domain..")));
    }

    /** The bare word is a word of the domain: the enum of stages is called Stage. */
    private static DescribedPredicate<JavaClass> endWith(String root, String ending) {
        return simpleNameEndingWith(ending)
                .and(JavaClass.Predicates.simpleName(ending).negate())
                .and(JavaClass.Predicates.TOP_LEVEL_CLASSES)
                .and(JavaClass.Predicates.resideInAPackage(root + ".."));
    }

    private static String stageWork(String root) {
        return root + ".ejb.production.StageWork";
    }
}
