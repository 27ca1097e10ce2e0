package org.reelwright.architecture;

import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.core.domain.properties.HasName.Predicates.nameMatching;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaCall;
import com.tngtech.archunit.lang.ArchRule;
import java.util.List;

/** What a module must not touch. */
final class PurityRules {

    private static final List<String> SOURCES_OF_TIME_AND_CHANCE = List.of(
            "java\\.time\\..*\\.now\\(\\)",
            "java\\.time\\.(Local|Zoned|Offset).*\\.now\\(java\\.time\\.ZoneId\\)",
            "java\\.time\\.Clock\\.(system|tick).*",
            "java\\.lang\\.System\\.(currentTimeMillis|nanoTime)\\(\\)",
            "java\\.lang\\.Math\\.random\\(\\)",
            "java\\.util\\.Random\\.<init>\\(\\)",
            "java\\.util\\.SplittableRandom\\.<init>\\(\\)",
            "java\\.security\\.SecureRandom\\..*",
            "java\\.util\\.concurrent\\.ThreadLocalRandom\\..*",
            "java\\.util\\.random\\.RandomGenerator\\.(getDefault|of)\\(.*",
            "java\\.util\\.UUID\\.randomUUID\\(\\)");

    private PurityRules() {}

    /** A list of what is allowed: what nobody has thought of is refused. */
    static ArchRule domainIsPure(String root) {
        return classes()
                .that()
                .resideInAPackage(root + ".domain..")
                .should()
                .onlyDependOnClassesThat(resideInAnyPackage(
                                root + ".domain..",
                                "java.io",
                                "java.lang..",
                                "java.math",
                                "java.nio",
                                "java.nio.charset",
                                "java.nio.file",
                                "java.security",
                                "java.text",
                                "java.time..",
                                "java.util..",
                                "javax.crypto..",
                                "com.fasterxml.jackson..",
                                "")
                        .or(nameMatching("java\\.net\\.(URI|URISyntaxException|URLEncoder|URLDecoder|IDN)"))
                        .or(resideInAnyPackage("jakarta.persistence")
                                .and(nameMatching(".*Entity(Manager|Transaction).*")
                                        .negate())));
    }

    static ArchRule timeAndChance(String root) {
        return noClasses()
                .that()
                .resideInAPackage(root + ".domain..")
                .should()
                .callCodeUnitWhere(new DescribedPredicate<JavaCall<?>>("the system's clock or chance is asked") {
                    @Override
                    public boolean test(JavaCall<?> call) {
                        String called = call.getTarget().getFullName();
                        return SOURCES_OF_TIME_AND_CHANCE.stream().anyMatch(called::matches);
                    }
                });
    }

    /** It may translate the database's exceptions, which is all of that package that it meets. */
    static ArchRule webHasNoDatabase(String root) {
        return noClasses()
                .that()
                .resideInAPackage(root + ".web..")
                .should()
                .dependOnClassesThat(resideInAnyPackage("java.sql..", "javax.sql..", "org.hibernate..")
                        .or(resideInAnyPackage("jakarta.persistence..")
                                .and(nameMatching(".*Exception").negate())));
    }
}
