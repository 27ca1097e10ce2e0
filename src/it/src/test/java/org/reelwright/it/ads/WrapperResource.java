package org.reelwright.it.ads;

import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;

/** Another ad server, which knows no ad of its own but where to find one. */
@Path("/wrapper")
public class WrapperResource {

    /** @param tag the ad tag that is wrapped @param told where the wrapper wants to hear of the impression */
    @GET
    @Produces("application/xml")
    public String wrap(@QueryParam("tag") String tag, @QueryParam("told") String told) {
        return """
                <VAST version="4.2" xmlns="http://www.iab.com/VAST"><Ad id="w"><Wrapper followAdditionalWrappers="1">
                <AdSystem>Another</AdSystem><Impression id="w"><![CDATA[%s]]></Impression>
                <VASTAdTagURI><![CDATA[%s]]></VASTAdTagURI></Wrapper></Ad></VAST>""".formatted(told, tag);
    }
}
