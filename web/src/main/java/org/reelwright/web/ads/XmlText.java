package org.reelwright.web.ads;

import java.io.StringWriter;
import java.util.regex.Pattern;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;

/** Writes a document through the platform's XML writer; whatever text it is given, what comes out is well-formed. */
final class XmlText {

    /** The platform's own, whatever else lies on the class path: it is the one that was tested. */
    private static final XMLOutputFactory WRITERS = XMLOutputFactory.newDefaultFactory();

    /** What XML 1.0 cannot say at all (section 2.2, "Char"). */
    private static final Pattern UNSPEAKABLE =
            Pattern.compile("[^\\t\\n\\r\\x{20}-\\x{D7FF}\\x{E000}-\\x{FFFD}\\x{10000}-\\x{10FFFF}]");

    /** Characters: more than an ad takes, so that its text need not grow. */
    private static final int USUAL = 8_192;

    private static final String REPLACEMENT = "\uFFFD";

    private interface Act {
        void run() throws XMLStreamException;
    }

    private final StringWriter text = new StringWriter(USUAL);
    private final XMLStreamWriter writer;

    XmlText() {
        try {
            writer = WRITERS.createXMLStreamWriter(text);
        } catch (XMLStreamException e) {
            throw new IllegalStateException("the platform's XML writer writes to memory", e);
        }
    }

    XmlText root(String namespace, String name, String... attributes) {
        return then(() -> {
            writer.writeStartDocument("UTF-8", "1.0");
            writer.setDefaultNamespace(namespace);
            writer.writeStartElement(namespace, name);
            writer.writeDefaultNamespace(namespace);
            attributes(attributes);
        });
    }

    /** One that has no namespace, as before VAST 4. */
    XmlText rootWithoutNamespace(String name, String... attributes) {
        return then(() -> writer.writeStartDocument("UTF-8", "1.0")).begin(name, attributes);
    }

    /** @param attributes names and values in turn */
    XmlText begin(String name, String... attributes) {
        return then(() -> {
            writer.writeStartElement(name);
            attributes(attributes);
        });
    }

    XmlText leaf(String name, String content, String... attributes) {
        return begin(name, attributes).then(() -> characters(legal(content))).end();
    }

    XmlText end() {
        return then(writer::writeEndElement);
    }

    String document() {
        then(writer::writeEndDocument).then(writer::flush);
        return text.toString();
    }

    static String legal(String any) {
        return isPlain(any) ? any : UNSPEAKABLE.matcher(any).replaceAll(REPLACEMENT);
    }

    /** Almost all text is, and a look is far cheaper than a pattern. */
    private static boolean isPlain(String any) {
        for (int i = 0; i < any.length(); i++) {
            char c = any.charAt(i);
            if (c >= Character.MIN_SURROGATE || c < ' ') {
                return false;
            }
        }
        return true;
    }

    private void attributes(String... attributes) throws XMLStreamException {
        for (int i = 0; i < attributes.length; i += 2) {
            writer.writeAttribute(attributes[i], legal(attributes[i + 1]));
        }
    }

    /** A reader turns a bare carriage return into a line feed; only as a reference does it arrive as it was. */
    private void characters(String legal) throws XMLStreamException {
        if (legal.indexOf('\r') < 0) {
            writer.writeCharacters(legal);
            return;
        }
        String[] lines = legal.split("\r", -1);
        for (int i = 0; i < lines.length; i++) {
            if (i > 0) {
                writer.writeEntityRef("#13");
            }
            writer.writeCharacters(lines[i]);
        }
    }

    private XmlText then(Act act) {
        try {
            act.run();
            return this;
        } catch (XMLStreamException e) {
            throw new IllegalStateException("the document's own order of elements is wrong", e);
        }
    }
}
