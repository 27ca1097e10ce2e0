package org.reelwright.domain.delivery;

import java.util.Iterator;
import java.util.Locale;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.reelwright.domain.shared.Checked;
import org.reelwright.domain.shared.Findings;

/**
 * A list of people as advertisers upload it: one SHA-256 in hex on each line, of an e-mail address in lower case or
 * whatever else the request will name them by. A first line that is none is a heading; what follows a comma is not read.
 */
public final class SegmentFile {

    public static final int MOST = 2_000_000;
    private static final int WORST = 20;

    private SegmentFile() {}

    /** @return see {@link SegmentIndex#member} */
    public static Checked<long[]> read(Stream<String> lines) {
        var findings = new Findings();
        LongStream.Builder members = LongStream.builder();
        int read = 0;
        int wrong = 0;
        int number = 0;
        for (Iterator<String> each = lines.iterator(); each.hasNext() && read <= MOST && wrong < WORST; ) {
            String hash = hash(each.next());
            number++;
            if (hash.matches(Claims.SHA_256)) {
                members.add(SegmentIndex.member(hash));
                read++;
            } else if (!hash.isEmpty() && number > 1) {
                findings.add("line " + number, "This is no SHA-256 in hex: 64 of the digits 0-9 and a-f.");
                wrong++;
            }
        }
        findings.expect(read > 0, "", "There is nobody on this list.");
        findings.expect(read <= MOST, "", "There are more than " + MOST + " people on this list. Divide it.");
        return findings.judge(() -> members.build().sorted().distinct().toArray());
    }

    private static String hash(String line) {
        int comma = line.indexOf(',');
        String first = comma < 0 ? line : line.substring(0, comma);
        return first.replace("\uFEFF", "").replace("\"", "").strip().toLowerCase(Locale.ROOT);
    }
}
