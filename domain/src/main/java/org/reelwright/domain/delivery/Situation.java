package org.reelwright.domain.delivery;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import org.reelwright.domain.campaign.DeviceKind;
import org.reelwright.domain.campaign.Shape;

/**
 * Under what circumstances an ad is shown, as far as choosing learns from them: few and coarse, so that each is seen
 * often.
 *
 * @param place kind of placement
 * @param device what it is watched on
 * @param hour of the day in the flight's zone, 0 to 23; learning knows it in parts of four hours
 * @param audience whom it reaches
 */
public record Situation(String place, String device, int hour, String audience) {

    private static final String UNKNOWN = "-";
    private static final Pattern ODD = Pattern.compile("[^a-z0-9_.-]+");
    private static final int LONGEST = 30;
    private static final int PART = 4;
    private static final int PARTS = 4;

    public static final Situation ANY = new Situation(UNKNOWN, UNKNOWN, 0, UNKNOWN);

    /** What somebody else said is made into a short word first. */
    public Situation {
        place = word(place);
        device = word(device);
        audience = word(audience);
        hour = Math.floorMod(hour, 24) / PART * PART;
    }

    /** The audience is what the line item is aimed at: what else is said of a viewer, or known by others, is not learnt. */
    static Situation of(AdRequest request, Offer offer) {
        Viewing viewing = request.viewing();
        String shape = request.placement().shape().map(Shape::name).orElse(UNKNOWN);
        return new Situation(
                viewing.kind().map(kind -> kind.name() + "." + shape).orElse(shape),
                viewing.device().map(DeviceKind::name).orElse(UNKNOWN),
                request.at().atZone(offer.flight().zone()).getHour(),
                offer.audienceIn(viewing).orElse(UNKNOWN));
    }

    /** At most 100 characters; {@link #parse} reads it. */
    public String key() {
        return String.join("|", place, device, String.valueOf(hour), audience);
    }

    public static Optional<Situation> parse(String key) {
        String[] parts = key.split("\\|", -1);
        return parts.length == PARTS && parts[2].matches("[0-9]{1,2}")
                ? Optional.of(new Situation(parts[0], parts[1], Integer.parseInt(parts[2]), parts[3]))
                : Optional.empty();
    }

    List<String> features() {
        return List.of("place=" + place, "device=" + device, "hour=" + hour, "audience=" + audience);
    }

    private static String word(String said) {
        String lower = said.toLowerCase(Locale.ROOT);
        String plain = lower.chars().allMatch(Situation::isPlain)
                ? lower
                : ODD.matcher(lower).replaceAll("_");
        return plain.isEmpty() ? UNKNOWN : plain.substring(0, Math.min(LONGEST, plain.length()));
    }

    private static boolean isPlain(int c) {
        return c >= 'a' && c <= 'z' || c >= '0' && c <= '9' || c == '_' || c == '.' || c == '-';
    }
}
