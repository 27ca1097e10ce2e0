package org.reelwright.it.ads;

import java.io.StringReader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.stream.Stream;
import javax.xml.XMLConstants;
import javax.xml.transform.stream.StreamSource;
import javax.xml.validation.SchemaFactory;

/** The IAB's schemas, which are not ours to give away: they lie in {@code shared/vast} beside the project, or do not. */
final class VastSchemas {

    private VastSchemas() {}

    /** @param version 3.0 or 4.2 */
    static Optional<Path> find(String version) {
        String file = version.equals("3.0") ? "vast3_draft.xsd" : "vast_4.2.xsd";
        return Stream.iterate(Path.of("").toAbsolutePath(), folder -> folder != null, Path::getParent)
                .map(folder -> folder.resolve("shared/vast").resolve(file))
                .filter(Files::isReadable)
                .findFirst();
    }

    static void validate(Path xsd, String document) throws Exception {
        SchemaFactory.newInstance(XMLConstants.W3C_XML_SCHEMA_NS_URI)
                .newSchema(xsd.toFile())
                .newValidator()
                .validate(new StreamSource(new StringReader(document)));
    }
}
