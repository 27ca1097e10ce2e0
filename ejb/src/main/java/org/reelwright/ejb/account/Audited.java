package org.reelwright.ejb.account;

import jakarta.enterprise.util.Nonbinding;
import jakarta.interceptor.InterceptorBinding;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * What is done by this method is written into the audit log, in its own transaction: either both happened or neither. Its first
 * parameter is the {@link org.reelwright.domain.account.Viewer}, its second what it is done to. Nothing is written when the
 * answer is a no.
 */
@InterceptorBinding
@Retention(RetentionPolicy.RUNTIME)
@Target({ElementType.METHOD, ElementType.TYPE})
public @interface Audited {

    /** In the past tense, such as {@code launched a campaign}. */
    @Nonbinding
    String value() default "";
}
