package org.reelwright.web.ads;

import jakarta.inject.Inject;
import jakarta.servlet.ServletContextEvent;
import jakarta.servlet.ServletContextListener;
import jakarta.servlet.annotation.WebListener;
import org.reelwright.ejb.delivery.DecisionLog;
import org.reelwright.ejb.delivery.LineUps;

/**
 * Has ads ready before the first player asks, and ends serving when the server stops in order: the WAR stops first, in
 * the EJB jar it would be too late.
 */
@WebListener
public class OpeningHours implements ServletContextListener {

    @Inject
    private LineUps lineUps;

    @Inject
    private DecisionLog decisions;

    @Override
    public void contextInitialized(ServletContextEvent start) {
        lineUps.refresh();
    }

    @Override
    public void contextDestroyed(ServletContextEvent end) {
        lineUps.close();
        decisions.flush();
    }
}
