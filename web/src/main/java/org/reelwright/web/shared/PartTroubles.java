package org.reelwright.web.shared;

import jakarta.faces.FacesException;
import jakarta.faces.application.ViewExpiredException;
import jakarta.faces.context.ExceptionHandler;
import jakarta.faces.context.ExceptionHandlerFactory;
import jakarta.faces.context.ExceptionHandlerWrapper;
import jakarta.faces.context.ExternalContext;
import jakarta.faces.context.FacesContext;
import jakarta.faces.event.ExceptionQueuedEvent;
import java.io.IOException;
import java.util.Iterator;
import java.util.UUID;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Where a part of a page fails, the page stays as it is with all that was typed on it, and says by which number the log tells
 * what happened. Whole pages that fail are {@link TroublePage}'s.
 */
public final class PartTroubles extends ExceptionHandlerFactory {

    private static final Logger LOG = LoggerFactory.getLogger(PartTroubles.class);

    /** As Faces finds it in faces-config.xml. */
    public PartTroubles(ExceptionHandlerFactory usual) {
        super(usual);
    }

    @Override
    public ExceptionHandler getExceptionHandler() {
        return new Numbered(getWrapped().getExceptionHandler());
    }

    private static final class Numbered extends ExceptionHandlerWrapper {

        Numbered(ExceptionHandler usual) {
            super(usual);
        }

        @Override
        public void handle() {
            FacesContext faces = FacesContext.getCurrentInstance();
            if (faces.getPartialViewContext().isAjaxRequest() && !faces.getResponseComplete()) {
                answerBugs(faces);
            }
            getWrapped().handle();
        }

        private void answerBugs(FacesContext faces) {
            Iterator<ExceptionQueuedEvent> thrown =
                    getUnhandledExceptionQueuedEvents().iterator();
            while (thrown.hasNext()) {
                Throwable bug = thrown.next().getContext().getException();
                if (!(bug instanceof ViewExpiredException)) {
                    thrown.remove();
                    answer(faces.getExternalContext(), bug);
                    faces.responseComplete();
                }
            }
        }

        private static void answer(ExternalContext outside, Throwable bug) {
            String incident = UUID.randomUUID().toString();
            LOG.error("a part of a page failed: incident {}", incident, bug);
            if (outside.isResponseCommitted()) {
                return;
            }
            try {
                outside.responseReset();
                outside.setResponseContentType("text/xml;charset=UTF-8");
                outside.addResponseHeader("Cache-Control", "no-store");
                outside.getResponseOutputWriter()
                        .write(
                                "<?xml version='1.0' encoding='UTF-8'?><partial-response><error><error-name>bug</error-name>"
                                        + "<error-message>" + incident + "</error-message></error></partial-response>");
            } catch (IOException e) {
                throw new FacesException(e);
            }
        }
    }
}
