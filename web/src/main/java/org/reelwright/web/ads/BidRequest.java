package org.reelwright.web.ads;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.math.BigDecimal;
import java.util.List;

/**
 * What we read of an OpenRTB 2.6 bid request, under the names that the specification gives. Anything may be missing, and
 * is null then; whatever else there is, is passed over.
 */
record BidRequest(
        String id,
        List<Imp> imp,
        Site site,
        Site app,
        Device device,
        User user,
        Regs regs,
        Integer test,
        Integer tmax,
        List<String> cur,
        List<String> wseat,
        List<String> bseat,
        List<String> bcat,
        List<String> acat,
        Integer cattax,
        List<String> badv,
        List<String> wlang,
        List<String> wlangb) {

    /** @param secure 1 where nothing but HTTPS may be in the ad */
    record Imp(
            String id, String tagid, Video video, Pmp pmp, BigDecimal bidfloor, String bidfloorcur, Integer secure) {}

    record Video(
            List<String> mimes,
            List<Integer> protocols,
            Integer minduration,
            Integer maxduration,
            Integer minbitrate,
            Integer maxbitrate,
            Integer w,
            Integer h,
            Integer plcmt,
            Integer linearity,
            Integer poddur,
            Integer maxseq,
            BigDecimal mincpmpersec,
            List<Integer> rqddurs,
            List<DurFloor> durfloors) {}

    /** What ads of so many seconds are sold for at least. */
    record DurFloor(Integer mindur, Integer maxdur, BigDecimal bidfloor) {}

    record Pmp(@JsonProperty("private_auction") Integer privateAuction, List<Deal> deals) {}

    record Deal(
            String id,
            BigDecimal bidfloor,
            String bidfloorcur,
            List<DurFloor> durfloors,
            List<String> wseat,
            List<String> wadomain) {}

    /** A site or an app. */
    record Site(
            String domain,
            String bundle,
            List<String> cat,
            List<String> sectioncat,
            List<String> pagecat,
            Integer cattax,
            Content content) {}

    /** What is watched there. */
    record Content(List<String> cat, Integer cattax) {}

    record Device(
            Integer devicetype, String ua, String ip, String language, String ifa, Integer dnt, Integer lmt, Geo geo) {}

    record Geo(String country, String region) {}

    /** @param ext where OpenRTB 2.5 has the consent */
    record User(String id, String buyeruid, String consent, List<Data> data, UserExt ext) {}

    record UserExt(String consent) {}

    record Data(List<Segment> segment) {}

    record Segment(String id) {}

    /** @param ext where OpenRTB 2.5 has two of the others */
    record Regs(
            Integer coppa,
            Integer gdpr,
            @JsonProperty("us_privacy") String usPrivacy,
            String gpp,
            @JsonProperty("gpp_sid") List<Integer> gppSid,
            RegsExt ext) {}

    record RegsExt(Integer gdpr, @JsonProperty("us_privacy") String usPrivacy) {}
}
