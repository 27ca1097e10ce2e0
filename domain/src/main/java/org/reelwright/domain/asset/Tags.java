package org.reelwright.domain.asset;

import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.reelwright.domain.shared.Checked;
import org.reelwright.domain.shared.Findings;

/** What people call material by: short, in small letters, each once. */
public record Tags(List<String> all) {

    public static final Tags NONE = new Tags(List.of());

    private static final int MOST = 30;
    private static final int LONGEST = 40;

    public Tags {
        all = List.copyOf(all);
    }

    /** @param typed separated by commas of any script or by line ends; may be null */
    public static Checked<Tags> check(String typed) {
        var findings = new Findings();
        List<String> parts = Stream.of((typed == null ? "" : typed).split("[,，、;；\\n]"))
                .map(tag -> tag.toLowerCase(Locale.ROOT))
                .toList();
        List<String> tags = findings.lines("tags", parts, MOST, LONGEST);
        return findings.judge(() -> new Tags(tags));
    }

    public String typed() {
        return String.join(", ", all);
    }
}
