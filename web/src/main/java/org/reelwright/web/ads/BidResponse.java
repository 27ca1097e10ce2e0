package org.reelwright.web.ads;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.StreamWriteFeature;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;
import org.reelwright.domain.delivery.Bid;
import org.reelwright.domain.delivery.BidTerms;
import org.reelwright.domain.delivery.Candidate;
import org.reelwright.domain.delivery.Served;
import org.reelwright.domain.measurement.EventSeal;

/**
 * An OpenRTB 2.6 bid response. The VAST is in {@code adm}, and its impression is what is billed: {@code nurl} and {@code
 * burl} only tell that the ad is going to be shown, and {@code lurl} gives its money back.
 *
 * @param root of this installation, without a slash at its end
 */
record BidResponse(String root, String seat, EventSeal seal, Function<Served, AdAddresses> addresses) {

    private static final JsonFactory JSON = JsonFactory.builder()
            .enable(StreamWriteFeature.WRITE_BIGDECIMAL_AS_PLAIN)
            .build();
    private static final int MTYPE_VIDEO = 2;
    private static final double SECOND = 1_000;
    /** Bytes: more than one bid takes, so that it need not grow. */
    private static final int USUAL = 8_192;

    private interface Writing {
        void to(JsonGenerator json) throws IOException;
    }

    /** @param bids at least one, all in one currency */
    byte[] of(String auction, UUID id, List<Bidder.Made> bids) {
        return written(json -> {
            json.writeStringField("id", auction);
            json.writeStringField("bidid", id.toString());
            json.writeStringField("cur", bids.get(0).bid().offer().currency());
            json.writeArrayFieldStart("seatbid");
            json.writeStartObject();
            json.writeStringField("seat", seat);
            json.writeArrayFieldStart("bid");
            for (Bidder.Made made : bids) {
                bid(json, made);
            }
            json.writeEndArray();
            json.writeEndObject();
            json.writeEndArray();
        });
    }

    static byte[] no(String auction, NoBid reason) {
        return written(json -> {
            json.writeStringField("id", auction);
            json.writeNumberField("nbr", reason.code());
        });
    }

    private void bid(JsonGenerator json, Bidder.Made made) throws IOException {
        Bid bid = made.bid();
        Served served = bid.served();
        UUID id = served.servingId();
        json.writeStartObject();
        json.writeStringField("id", id.toString());
        json.writeStringField("impid", made.imp().id());
        json.writeNumberField("price", bid.cpm());
        json.writeStringField("adm", VastDocument.of(made.version(), List.of(served), made.screen(), addresses));
        json.writeStringField("nurl", notice(Notice.End.WON, bid) + "?price=${AUCTION_PRICE}");
        json.writeStringField("burl", notice(Notice.End.BILLED, bid) + "?price=${AUCTION_PRICE}");
        json.writeStringField("lurl", notice(Notice.End.LOST, bid) + "?loss=${AUCTION_LOSS}");
        if (made.deal().isPresent()) {
            json.writeStringField("dealid", made.deal().get());
        }
        list(json, "adomain", bid.offer().domain().map(List::of).orElse(List.of()));
        List<String> categories = bid.offer().targeting().advertises();
        if (!categories.isEmpty()) {
            list(json, "cat", categories);
            json.writeNumberField("cattax", Auction.CATEGORIES);
        }
        film(json, served);
        json.writeEndObject();
    }

    private static void film(JsonGenerator json, Served served) throws IOException {
        Candidate ad = served.ad();
        json.writeStringField("cid", ad.campaignId().toString());
        json.writeStringField("crid", ad.creativeId().toString());
        json.writeStringField("language", ad.language().tag());
        json.writeNumberField("mtype", MTYPE_VIDEO);
        json.writeNumberField("w", ad.files().width());
        json.writeNumberField("h", ad.files().height());
        json.writeNumberField("dur", Math.round(ad.files().durationMs() / SECOND));
        json.writeNumberField(
                "exp",
                Math.max(
                        1,
                        Duration.between(served.at(), served.slice().closesAt()).toSeconds()));
    }

    private String notice(Notice.End end, Bid bid) {
        var terms = new BidTerms(bid.served().priceMicros(), bid.floorMicros());
        return root + NoticeServlet.PATH + new Notice(end, bid.served().servingId(), terms).path(seal);
    }

    private static void list(JsonGenerator json, String name, List<String> values) throws IOException {
        if (!values.isEmpty()) {
            json.writeArrayFieldStart(name);
            for (String value : values) {
                json.writeString(value);
            }
            json.writeEndArray();
        }
    }

    private static byte[] written(Writing fields) {
        var bytes = new ByteArrayOutputStream(USUAL);
        try (JsonGenerator json = JSON.createGenerator(bytes)) {
            json.writeStartObject();
            fields.to(json);
            json.writeEndObject();
        } catch (IOException e) {
            throw new UncheckedIOException("memory can always be written to", e);
        }
        return bytes.toByteArray();
    }
}
