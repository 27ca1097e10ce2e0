package org.reelwright.web.ads;

import jakarta.ws.rs.ApplicationPath;
import jakarta.ws.rs.core.Application;
import java.util.Set;

/** The ad server's own corner, apart from the signed-in API. */
@ApplicationPath("/ads")
public class AdsApplication extends Application {

    @Override
    public Set<Class<?>> getClasses() {
        return Set.of(VastResource.class, EventResource.class, OpenToAll.class);
    }
}
