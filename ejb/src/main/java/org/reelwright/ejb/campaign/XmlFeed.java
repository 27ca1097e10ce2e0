package org.reelwright.ejb.campaign;

import java.io.InputStream;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.reelwright.domain.campaign.FeedRow;
import org.reelwright.ejb.campaign.FeedReader.NoFeed;

/** RSS 2.0 and Atom with Google's fields, streamed: document types and entities of their own are not known. */
final class XmlFeed {

    private static final Set<String> PRODUCTS = Set.of("item", "entry");
    private static final int MOST_LETTERS = 20_000;
    private static final int DEEPEST = 20;

    private final Consumer<FeedRow> rows;
    private int row;

    XmlFeed(Consumer<FeedRow> rows) {
        this.rows = rows;
    }

    void read(InputStream in) throws NoFeed {
        try {
            XMLStreamReader xml = factory().createXMLStreamReader(in);
            while (xml.hasNext()) {
                int event = xml.next();
                if (event == XMLStreamConstants.DTD) {
                    throw new NoFeed("The file has a document type; feeds have none.");
                }
                if (event == XMLStreamConstants.START_ELEMENT && PRODUCTS.contains(xml.getLocalName())) {
                    product(xml);
                }
            }
        } catch (XMLStreamException e) {
            throw new NoFeed("The XML breaks off or is damaged after product " + row + " (line "
                    + e.getLocation().getLineNumber() + ").");
        }
        if (row == 0) {
            throw new NoFeed("There is no product in this file: neither item nor entry.");
        }
    }

    private static XMLInputFactory factory() {
        XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        factory.setProperty(XMLInputFactory.IS_REPLACING_ENTITY_REFERENCES, false);
        factory.setXMLResolver((publicId, systemId, base, namespace) -> InputStream.nullInputStream());
        return factory;
    }

    private void product(XMLStreamReader xml) throws XMLStreamException, NoFeed {
        if (++row > FeedReader.MOST_ROWS) {
            throw FeedReader.tooLong();
        }
        var fields = new HashMap<String, List<String>>();
        while (xml.next() != XMLStreamConstants.END_ELEMENT) {
            if (xml.isStartElement()) {
                field(xml, fields);
            }
        }
        rows.accept(FeedRow.read(row, fields));
    }

    private void field(XMLStreamReader xml, Map<String, List<String>> fields) throws XMLStreamException, NoFeed {
        String name = FeedReader.name(xml.getLocalName());
        String href = xml.getAttributeValue(null, "href");
        String text = text(xml).strip();
        String value = text.isEmpty() && href != null ? href : text;
        if (!value.isEmpty()) {
            fields.computeIfAbsent(name.equals("summary") ? "description" : name, n -> new ArrayList<>())
                    .add(value);
        }
    }

    /** The text within, whatever elements are in it (Atom allows them). */
    private String text(XMLStreamReader xml) throws XMLStreamException, NoFeed {
        var text = new StringBuilder();
        for (int depth = 1; depth > 0; ) {
            int event = xml.next();
            if (event == XMLStreamConstants.START_ELEMENT) {
                depth++;
            } else if (event == XMLStreamConstants.END_ELEMENT) {
                depth--;
            } else if (xml.isCharacters() && text.length() < MOST_LETTERS) {
                text.append(xml.getText());
            }
            if (depth > DEEPEST || event == XMLStreamConstants.ENTITY_REFERENCE) {
                throw new NoFeed("Product " + row + " has elements in too many elements, or an entity of its own.");
            }
        }
        return text.toString();
    }
}
