package org.reelwright.ejb.lead;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeVisitor;
import org.reelwright.domain.lead.Section;

/** What people see of a web page, under its headings. Nothing of it is run, and nothing that is hidden is read. */
final class HtmlText {

    private static final String UNSEEN =
            "script, style, noscript, template, svg, iframe, object, nav, footer, form, [hidden], [aria-hidden=true],"
                    + " [style*=display:none], [style*=display: none], [style*=visibility:hidden], [style*=visibility: hidden],"
                    + " [style*=font-size:0], [style*=font-size: 0], [style*=opacity:0], [style*=opacity: 0]";
    private static final String BLOCKS = "p|div|li|tr|section|article|br|dd|dt|blockquote|table|ul|ol|td|th";

    private HtmlText() {}

    /** @param base may be empty */
    static List<Section> read(byte[] content, String base) throws IOException {
        Document page = Jsoup.parse(new ByteArrayInputStream(content), null, base);
        page.select(UNSEEN).remove();
        var sections = new Sections(page.title().isBlank() ? "the page" : page.title());
        page.body().traverse(sections);
        sections.end();
        return sections.found;
    }

    /** Gathers text until the next heading. */
    private static final class Sections implements NodeVisitor {

        private final List<Section> found = new ArrayList<>();
        private final StringBuilder text = new StringBuilder();
        private String heading;
        private int left = Documents.MOST_TEXT;

        Sections(String heading) {
            this.heading = heading;
        }

        @Override
        public void head(Node node, int depth) {
            if (node instanceof Element element && element.normalName().matches("h[1-6]")) {
                end();
                heading = element.text();
            } else if (node instanceof TextNode words && left > 0 && !isInHeading(node)) {
                left -= words.getWholeText().length();
                text.append(words.getWholeText().replaceAll("\\s+", " "));
            }
        }

        @Override
        public void tail(Node node, int depth) {
            if (node instanceof Element element && element.normalName().matches(BLOCKS)) {
                text.append(element.normalName().matches("td|th") ? " " : "\n\n");
            }
        }

        private static boolean isInHeading(Node node) {
            return node.parent() instanceof Element parent && parent.closest("h1, h2, h3, h4, h5, h6") != null;
        }

        void end() {
            if (!text.toString().isBlank()) {
                found.add(Section.of(heading, text.toString()));
            }
            text.setLength(0);
        }
    }
}
