package org.reelwright.ejb.account;

import jakarta.annotation.Priority;
import jakarta.inject.Inject;
import jakarta.interceptor.AroundInvoke;
import jakarta.interceptor.Interceptor;
import jakarta.interceptor.InvocationContext;
import org.reelwright.domain.account.Viewer;
import org.reelwright.domain.shared.Checked;

@Audited
@Interceptor
@Priority(Interceptor.Priority.APPLICATION)
class AuditInterceptor {

    @Inject
    AuditLog log;

    @AroundInvoke
    Object write(InvocationContext call) throws Exception {
        Object answer = call.proceed();
        if (!(answer instanceof Checked.Bad<?>) && !Boolean.FALSE.equals(answer)) {
            Object[] given = call.getParameters();
            log.add(
                    (Viewer) given[0],
                    call.getMethod().getAnnotation(Audited.class).value(),
                    given.length > 1 ? String.valueOf(given[1]) : "");
        }
        return answer;
    }
}
