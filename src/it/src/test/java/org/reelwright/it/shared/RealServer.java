package org.reelwright.it.shared;

import java.io.File;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.container.test.api.Testable;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.jboss.shrinkwrap.api.Filters;
import org.jboss.shrinkwrap.api.Node;
import org.jboss.shrinkwrap.api.ShrinkWrap;
import org.jboss.shrinkwrap.api.asset.ByteArrayAsset;
import org.jboss.shrinkwrap.api.asset.StringAsset;
import org.jboss.shrinkwrap.api.importer.ZipImporter;
import org.jboss.shrinkwrap.api.spec.EnterpriseArchive;
import org.jboss.shrinkwrap.api.spec.JavaArchive;
import org.jboss.shrinkwrap.api.spec.WebArchive;

/**
 * The EAR as it is shipped, on the server as it is configured, with one WAR more that carries the tests, and with
 * {@link ViewStates} and {@link FailingPage} in the portal's. A test that extends this runs inside the server, and injects
 * what it looks at; {@link FromOutside} is for the others.
 */
@ArquillianTest
public abstract class RealServer {

    private static final int HTTP_PORT = 8080;
    private static final String PORTAL = "reelwright-web.war";
    private static final String TESTS_MODULE =
            "<module><web><web-uri>tests.war</web-uri><context-root>/tests</context-root></web></module>";

    @Deployment
    public static EnterpriseArchive deployment() {
        EnterpriseArchive ear =
                ShrinkWrap.createFromZipFile(EnterpriseArchive.class, new File(System.getProperty("it.ear")));
        ear.setApplicationXML(new StringAsset(withTests(ear.delete("META-INF/application.xml"))));
        ear.addAsModule(withWhatIsTested(ear.delete(PORTAL)));
        return ear.addAsModule(Testable.archiveToTest(tests()));
    }

    private static String withTests(Node applicationXml) {
        try (InputStream xml = applicationXml.getAsset().openStream()) {
            return new String(xml.readAllBytes(), StandardCharsets.UTF_8)
                    .replace("<library-directory>", TESTS_MODULE + "<library-directory>");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** What a session holds only its own WAR can tell. */
    private static WebArchive withWhatIsTested(Node war) {
        try (InputStream content = war.getAsset().openStream()) {
            return ShrinkWrap.create(ZipImporter.class, PORTAL)
                    .importFrom(content)
                    .as(WebArchive.class)
                    .addAsWebResource(new StringAsset(FailingPage.XHTML), FailingPage.ADDRESS)
                    .addAsLibrary(ShrinkWrap.create(JavaArchive.class, "view-states.jar")
                            .addClass(ViewStates.class));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static WebArchive tests() {
        return ShrinkWrap.create(WebArchive.class, "tests.war")
                .addPackages(true, Filters.exclude(".*Browser.*"), "org.reelwright.it")
                .addAsWebResource(new StringAsset(ShopPage.HTML), "shop.html")
                .addAsWebResource(new ByteArrayAsset(TestPhoto.jpeg()), "tin.jpg")
                .addPackages(true, "org.assertj", "org.awaitility", "org.hamcrest");
    }

    static URI portal() {
        return URI.create("http://localhost:" + (HTTP_PORT + Integer.getInteger("it.port.offset")) + "/");
    }

    static URI management() {
        return URI.create("http://localhost:" + System.getProperty("it.management.port") + "/");
    }

    /** A place for what a test leaves to be looked at: screenshots, films. */
    static Path target() {
        return Path.of(System.getProperty("it.target"));
    }
}
