package org.reelwright.web.shared;

import jakarta.enterprise.inject.spi.CDI;
import jakarta.faces.application.FacesMessage;
import jakarta.faces.context.FacesContext;
import org.reelwright.domain.shared.Checked;
import org.reelwright.domain.shared.Violation;

/** Tells the person at the page what came of what they did. */
public final class Say {

    private Say() {}

    /** @return whether it was good; if not, the page says why */
    public static boolean whetherGood(Checked<?> answer, String success) {
        if (answer instanceof Checked.Bad<?> bad) {
            bad.violations().stream().map(Violation::message).forEach(Say::bad);
            return false;
        }
        good(success);
        return true;
    }

    public static void good(String text) {
        say(FacesMessage.SEVERITY_INFO, text);
    }

    public static void bad(String text) {
        say(FacesMessage.SEVERITY_ERROR, text);
    }

    private static String inTheirTongue(String english) {
        return CDI.current().select(Tongue.class).get().get(english);
    }

    private static void say(FacesMessage.Severity severity, String text) {
        FacesContext faces = FacesContext.getCurrentInstance();
        faces.getExternalContext().getFlash().setKeepMessages(true);
        faces.addMessage(null, new FacesMessage(severity, inTheirTongue(text), null));
    }
}
