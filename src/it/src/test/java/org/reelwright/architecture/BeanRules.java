package org.reelwright.architecture;

import static com.tngtech.archunit.core.domain.properties.CanBeAnnotated.Predicates.annotatedWith;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.fields;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.methods;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaMethod;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.domain.properties.HasAnnotations;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import jakarta.ejb.AccessTimeout;
import jakarta.ejb.Singleton;
import jakarta.ejb.Stateless;
import jakarta.persistence.PersistenceContext;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.reelwright.ejb.account.Audited;

/** What the server's proxies ask of session beans, and no compiler tells. */
final class BeanRules {

    private static final Set<String> TOLD_AS_TEXT = Set.of(UUID.class.getName(), String.class.getName());

    private BeanRules() {}

    /** A proxy refuses every other method when it is called, and only then. */
    static ArchRule calledMethodsArePublic(String root) {
        return classes()
                .that()
                .resideInAPackage(root + "..")
                .and(annotatedWith(Stateless.class).or(annotatedWith(Singleton.class)))
                .should(new ArchCondition<>("have only public methods that others call") {
                    @Override
                    public void check(JavaClass bean, ConditionEvents events) {
                        bean.getMethods().stream()
                                .filter(method -> !method.getModifiers().contains(JavaModifier.STATIC))
                                .filter(method -> isCalledByOthers(method, bean))
                                .forEach(method -> events.add(new SimpleConditionEvent(
                                        method,
                                        method.getModifiers().contains(JavaModifier.PUBLIC),
                                        method.getFullName())));
                    }
                });
    }

    /** The audit log writes a method's second parameter down as text: an entity would be told by where it lies in memory. */
    static ArchRule auditedByName(String root) {
        return methods()
                .that()
                .areDeclaredInClassesThat()
                .resideInAPackage(root + "..")
                .and()
                .areAnnotatedWith(Audited.class)
                .should(new ArchCondition<>("say by an id or a name what they are about") {
                    @Override
                    public void check(JavaMethod method, ConditionEvents events) {
                        boolean told = method.getRawParameterTypes().size() < 2
                                || TOLD_AS_TEXT.contains(
                                        method.getRawParameterTypes().get(1).getName());
                        events.add(new SimpleConditionEvent(method, told, method.getFullName()));
                    }
                });
    }

    /** Less than nothing is to mean "for ever", but WildFly takes it for its default of five seconds. */
    static ArchRule patienceIsSaid(String root) {
        return classes()
                .that()
                .resideInAPackage(root + "..")
                .and()
                .areAnnotatedWith(Singleton.class)
                .should(new ArchCondition<>("say how long a call waits for the one before it") {
                    @Override
                    public void check(JavaClass bean, ConditionEvents events) {
                        boolean said = Stream.<HasAnnotations<?>>concat(Stream.of(bean), bean.getMethods().stream())
                                .flatMap(place -> place.tryGetAnnotationOfType(AccessTimeout.class).stream())
                                .allMatch(patience -> patience.value() >= 0);
                        events.add(new SimpleConditionEvent(bean, said, bean.getFullName()));
                    }
                });
    }

    /** The server looks for another bean's persistence unit while it may not be there yet; such a start fails. */
    static ArchRule contextIsOfSessionBeans(String root) {
        return fields().that()
                .areDeclaredInClassesThat()
                .resideInAPackage(root + "..")
                .and()
                .areAnnotatedWith(PersistenceContext.class)
                .should()
                .beDeclaredInClassesThat(annotatedWith(Stateless.class).or(annotatedWith(Singleton.class)));
    }

    private static boolean isCalledByOthers(JavaMethod method, JavaClass bean) {
        return method.getAccessesToSelf().stream()
                .map(call -> call.getOriginOwner())
                .anyMatch(caller -> !caller.getName().startsWith(bean.getName()));
    }
}
