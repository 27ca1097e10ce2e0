package org.reelwright.architecture;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.Architectures.layeredArchitecture;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.Dependency;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;

/** Where classes live and whom they may use. */
final class PlaceRules {

    private static final DescribedPredicate<JavaClass> PAGES = new DescribedPredicate<>("pages") {
        @Override
        public boolean test(JavaClass type) {
            return outermost(type).getName().endsWith("Page");
        }
    };

    private PlaceRules() {}

    static ArchRule knownFeature(String root) {
        return classes()
                .that()
                .resideInAPackage(root + "..")
                .should(new ArchCondition<>("live in a known feature, flat") {
                    @Override
                    public void check(JavaClass type, ConditionEvents events) {
                        events.add(new SimpleConditionEvent(type, Features.isWellPlaced(root, type), type.getName()));
                    }
                });
    }

    /** But for pages: a person wants to see at once what several features know. See ADR 5. */
    static ArchRule featureOrder(String root) {
        return classes()
                .that()
                .resideInAPackage(root + "..")
                .and(PAGES.negate())
                .should(new ArchCondition<>("use only features before their own: " + Features.IN_ORDER) {
                    @Override
                    public void check(JavaClass type, ConditionEvents events) {
                        for (Dependency dependency : type.getDirectDependenciesFromSelf()) {
                            boolean allowed = Features.mayUse(root, type, dependency.getTargetClass());
                            events.add(new SimpleConditionEvent(type, allowed, dependency.getDescription()));
                        }
                    }
                });
    }

    static ArchRule moduleOrder(String root) {
        return layeredArchitecture()
                .consideringOnlyDependenciesInLayers()
                .layer("domain")
                .definedBy(root + ".domain..")
                .layer("ejb")
                .definedBy(root + ".ejb..")
                .layer("web")
                .definedBy(root + ".web..")
                .whereLayer("ejb")
                .mayOnlyBeAccessedByLayers("web")
                .whereLayer("web")
                .mayNotBeAccessedByAnyLayer();
    }

    static ArchRule noProvider(String root) {
        return noClasses()
                .that()
                .resideOutsideOfPackage(root + ".ejb.provider..")
                .should()
                .dependOnClassesThat()
                .resideInAPackage(root + ".ejb.provider..");
    }

    static ArchRule noPage(String root) {
        return classes()
                .that()
                .resideInAPackage(root + "..")
                .should(new ArchCondition<>("not depend on a page of another class") {
                    @Override
                    public void check(JavaClass type, ConditionEvents events) {
                        for (Dependency dependency : type.getDirectDependenciesFromSelf()) {
                            JavaClass used = dependency.getTargetClass();
                            boolean foreignPage = used.getPackageName().startsWith(root)
                                    && PAGES.test(used)
                                    && !outermost(used).equals(outermost(type));
                            events.add(new SimpleConditionEvent(type, !foreignPage, dependency.getDescription()));
                        }
                    }
                });
    }

    private static JavaClass outermost(JavaClass type) {
        return type.getEnclosingClass().map(PlaceRules::outermost).orElse(type);
    }
}
