package org.reelwright.web.ads;

import java.io.StringReader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.stream.Stream;
import javax.xml.XMLConstants;
import javax.xml.transform.stream.StreamSource;
import javax.xml.validation.Schema;
import javax.xml.validation.SchemaFactory;

/**
 * The IAB's schema of VAST 4.2, which is not ours to give away: {@code -Dvast.xsd=} names it, or it lies as
 * {@code shared/vast/vast_4.2.xsd} beside the project.
 */
final class VastSchema {

    private VastSchema() {}

    static Optional<Path> find() {
        return Optional.ofNullable(System.getProperty("vast.xsd"))
                .map(Path::of)
                .or(VastSchema::besideTheProject)
                .filter(Files::isReadable);
    }

    static void validate(Path xsd, String document) throws Exception {
        Schema schema =
                SchemaFactory.newInstance(XMLConstants.W3C_XML_SCHEMA_NS_URI).newSchema(xsd.toFile());
        schema.newValidator().validate(new StreamSource(new StringReader(document)));
    }

    private static Optional<Path> besideTheProject() {
        return Stream.iterate(Path.of("").toAbsolutePath(), folder -> folder != null, Path::getParent)
                .map(folder -> folder.resolve("shared/vast/vast_4.2.xsd"))
                .filter(Files::isReadable)
                .findFirst();
    }
}
