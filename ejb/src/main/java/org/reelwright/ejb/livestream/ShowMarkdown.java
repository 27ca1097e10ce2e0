package org.reelwright.ejb.livestream;

import java.util.regex.Pattern;
import org.reelwright.domain.livestream.PointKind;

/** A run of show in CommonMark; what was typed stays text, whatever it looks like. */
final class ShowMarkdown {

    private static final Pattern SPECIAL = Pattern.compile("[\\\\`*_{}\\[\\]()#+!|<>~&-]");

    private ShowMarkdown() {}

    static String of(CallSheet sheet) {
        var text = new StringBuilder("# " + escaped(sheet.title()) + "\n\n" + sheet.about() + "\n");
        for (CallSheet.Part part : sheet.parts()) {
            text.append("\n## ").append(part.at()).append(' ').append(escaped(part.title()));
            text.append(" (").append(part.lasts()).append(")\n\n");
            part.rows().forEach(row -> text.append(line(row)));
        }
        return text.append("\n---\n\n").append(sheet.footer()).append('\n').toString();
    }

    private static String line(CallSheet.Row row) {
        String words = escaped(row.words());
        String said = row.kind() == PointKind.CUE ? "*" + words + "*" : words;
        return "- `" + row.at() + "` " + (row.mark().isEmpty() ? "" : "**" + row.mark() + ":** ") + said + "\n";
    }

    private static String escaped(String text) {
        return SPECIAL.matcher(text).replaceAll("\\\\$0");
    }
}
