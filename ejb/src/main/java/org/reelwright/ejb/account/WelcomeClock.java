package org.reelwright.ejb.account;

import jakarta.annotation.PostConstruct;
import jakarta.annotation.Resource;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.ejb.Timeout;
import jakarta.ejb.Timer;
import jakarta.ejb.TimerConfig;
import jakarta.ejb.TimerService;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.io.IOException;
import java.net.HttpURLConnection;
import java.net.URI;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.reelwright.ejb.shared.PublicAddress;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Says once on the console where to go and how to sign in, as soon as the portal really answers. */
@Singleton
@Startup
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class WelcomeClock {

    private static final Logger LOG = LoggerFactory.getLogger(WelcomeClock.class);
    private static final long LOOK_EVERY_MILLIS = 300;

    @Inject
    private PublicAddress address;

    @Inject
    @ConfigProperty(name = "reelwright.demo", defaultValue = "false")
    private boolean demo;

    @Resource
    private TimerService timers;

    @PostConstruct
    void begin() {
        timers.createIntervalTimer(LOOK_EVERY_MILLIS, LOOK_EVERY_MILLIS, new TimerConfig(null, false));
    }

    @Timeout
    void look(Timer timer) {
        if (answers(address.onThisMachine())) {
            timer.cancel();
            LOG.info("{}", Welcome.text(address.root(), demo));
        }
    }

    private static boolean answers(URI root) {
        try {
            var connection = (HttpURLConnection) root.toURL().openConnection();
            connection.setRequestMethod("HEAD");
            connection.setConnectTimeout(1000);
            connection.setReadTimeout(5000);
            return connection.getResponseCode() < HttpURLConnection.HTTP_NOT_FOUND;
        } catch (IOException e) {
            return false;
        }
    }
}
