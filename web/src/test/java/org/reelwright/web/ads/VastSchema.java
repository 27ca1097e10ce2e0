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
 * The IAB's schemas of VAST 4.2 and 3.0, which are not ours to give away: {@code -Dvast.xsd=} and {@code -Dvast3.xsd=} name
 * them, or they lie as {@code vast_4.2.xsd} and {@code vast3_draft.xsd} in {@code shared/vast} beside the project.
 */
final class VastSchema {

    private VastSchema() {}

    static Optional<Path> find() {
        return find("vast.xsd", "vast_4.2.xsd");
    }

    static Optional<Path> ofVersion3() {
        return find("vast3.xsd", "vast3_draft.xsd");
    }

    private static Optional<Path> find(String property, String file) {
        return Optional.ofNullable(System.getProperty(property))
                .map(Path::of)
                .or(() -> besideTheProject(file))
                .filter(Files::isReadable);
    }

    static void validate(Path xsd, String document) throws Exception {
        Schema schema =
                SchemaFactory.newInstance(XMLConstants.W3C_XML_SCHEMA_NS_URI).newSchema(xsd.toFile());
        schema.newValidator().validate(new StreamSource(new StringReader(document)));
    }

    private static Optional<Path> besideTheProject(String file) {
        return Stream.iterate(Path.of("").toAbsolutePath(), folder -> folder != null, Path::getParent)
                .map(folder -> folder.resolve("shared/vast").resolve(file))
                .filter(Files::isReadable)
                .findFirst();
    }
}
