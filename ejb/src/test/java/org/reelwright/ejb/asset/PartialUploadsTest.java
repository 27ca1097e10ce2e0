package org.reelwright.ejb.asset;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Supplier;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.reelwright.domain.account.Advertiser;
import org.reelwright.domain.account.Role;
import org.reelwright.domain.account.Viewer;
import org.reelwright.domain.asset.Asset;
import org.reelwright.domain.asset.AssetKind;
import org.reelwright.domain.shared.Checked;
import org.reelwright.domain.shared.OutsideTrouble;
import org.reelwright.ejb.asset.PartialUploads.State;
import org.reelwright.ejb.production.Transactions;
import org.reelwright.ejb.shared.TestDatabase;

class PartialUploadsTest {

    private static final Instant NOW = Instant.parse("2026-05-20T12:00:00Z");

    @TempDir
    Path folder;

    private final TestDatabase database = new TestDatabase();
    private final Transactions transactions = new Transactions(database);
    private final PartialUploads partial = new PartialUploads();
    private UUID owner;
    private Viewer viewer;

    @BeforeEach
    void open() {
        Clock clock = Clock.fixed(NOW, ZoneOffset.UTC);
        var uploads = new Uploads();
        uploads.files = Workshop.files(folder);
        uploads.darkroom = new Darkroom();
        uploads.footage = new Footage();
        uploads.footage.ffmpeg = Workshop.ffmpeg();
        uploads.shelf = new Shelf();
        uploads.shelf.store = transactions.entities;
        uploads.shelf.clock = clock;
        uploads.shelf.owned = new OwnedFiles();
        uploads.shelf.owned.store = transactions.entities;
        partial.files = uploads.files;
        partial.uploads = uploads;
        partial.clock = clock;
        partial.desk = new UploadDesk();
        partial.desk.store = transactions.entities;
        partial.desk.clock = clock;
        owner = database.ask(em -> {
            var advertiser = Advertiser.join("Nordlicht", NOW);
            em.persist(advertiser);
            return advertiser.id();
        });
        viewer = new Viewer("demo", Role.ADVERTISER, Optional.of(owner));
    }

    @AfterEach
    void close() {
        database.close();
    }

    @Test
    void aClipThatComesInPiecesIsDecodedAndKept() throws IOException {
        byte[] clip = clip();
        State begun = announced("walk.mp4", clip.length);
        int half = clip.length / 2;

        assertThat(append(begun, 0, Arrays.copyOf(clip, half)))
                .hasValueSatisfying(s -> assertThat(s.offset()).isEqualTo(half));
        append(begun, half, Arrays.copyOfRange(clip, half, clip.length));
        Asset asset = good(finish(begun));

        assertThat(asset.kind()).isEqualTo(AssetKind.CLIP);
        assertThat(asset.file().mediaType()).isEqualTo("video/mp4");
        assertThat(asset.width()).isEqualTo(320);
        assertThat(good(finish(begun)).id()).as("said again").isEqualTo(asset.id());
    }

    @Test
    void whatArrivedBeforeTheConnectionBrokeStays() throws IOException {
        State begun = announced("walk.mp4", 1_000_000);

        assertThat(brokeOff(begun, new byte[300_000])).isTrue();

        long here = ask(() -> partial.find(viewer, begun.id()).orElseThrow()).offset();
        assertThat(here).isBetween(150_000L, 300_000L);
        assertThat(append(begun, here, new byte[10])).isPresent();
    }

    @Test
    void aPieceThatGoesOnElsewhereChangesNothing() {
        State begun = announced("walk.mp4", 1000);
        append(begun, 0, new byte[100]);

        assertThat(append(begun, 50, new byte[100])).isEmpty();
        assertThat(ask(() -> partial.find(viewer, begun.id()).orElseThrow()).offset())
                .isEqualTo(100);
    }

    @Test
    void moreThanWasAnnouncedIsNotTaken() {
        State begun = announced("walk.mp4", 100);

        assertThat(append(begun, 0, new byte[500]))
                .hasValueSatisfying(s -> assertThat(s.offset()).isEqualTo(100));
    }

    @Test
    void anUnfinishedFileIsNoAsset() {
        State begun = announced("walk.mp4", 1000);
        append(begun, 0, new byte[100]);

        assertThat(finish(begun).toString()).contains("100 of 1000");
    }

    @Test
    void twoGigabytesAreRefusedBeforeAnythingIsSent() {
        Checked<State> answer = ask(() -> partial.announce(viewer, owner, Optional.empty(), "holiday.mp4", 2L << 30));

        assertThat(answer.toString()).contains("2048 MB", "at most 500 MB");
    }

    @Test
    void aTextThatSaysItIsAFilmIsRefusedAndForgotten() throws IOException {
        byte[] text = "ffconcat version 1.0\nfile /etc/passwd\n".getBytes(java.nio.charset.StandardCharsets.US_ASCII);
        State begun = announced("walk.mp4", text.length);
        append(begun, 0, text);

        assertThat(finish(begun).toString()).contains("this is a text");
        assertThat(ask(() -> partial.find(viewer, begun.id()))).isEmpty();
        try (var left = Files.list(folder.resolve("work"))) {
            assertThat(left).isEmpty();
        }
    }

    @Test
    void aFilmThatIsCutOffIsRefused() throws IOException {
        byte[] clip = Arrays.copyOf(clip(), 3000);
        State begun = announced("walk.mp4", clip.length);
        append(begun, 0, clip);

        assertThat(finish(begun).toString()).contains("cannot be decoded");
    }

    @Test
    void whatWasNeverSentWholeIsForgottenAfterADay() {
        State begun = announced("walk.mp4", 1000);
        partial.clock = Clock.fixed(NOW.plus(Duration.ofHours(25)), ZoneOffset.UTC);

        transactions.runAnew(partial::forgetOld);

        assertThat(ask(() -> partial.find(viewer, begun.id()))).isEmpty();
    }

    @Test
    void othersMayNotGoOnWithIt() {
        State begun = announced("walk.mp4", 1000);
        var stranger = new Viewer("other", Role.ADVERTISER, Optional.of(UUID.randomUUID()));

        assertThat(ask(() -> partial.find(stranger, begun.id()))).isEmpty();
    }

    private State announced(String name, long size) {
        return good(ask(() -> partial.announce(viewer, owner, Optional.empty(), name, size)));
    }

    private Optional<State> append(State upload, long offset, byte[] piece) {
        return ask(() -> partial.append(viewer, upload.id(), offset, new ByteArrayInputStream(piece)));
    }

    private Checked<Asset> finish(State upload) {
        return ask(() -> partial.finish(viewer, upload.id()));
    }

    /** Sends all but the end, then fails as a lost connection does. */
    private boolean brokeOff(State upload, byte[] piece) throws IOException {
        try (InputStream broken = new ByteArrayInputStream(piece) {
            @Override
            public synchronized int read(byte[] into, int from, int most) {
                if (pos >= count - 50_000) {
                    throw OutsideTrouble.passing("lost", new IOException("lost"));
                }
                return super.read(into, from, most);
            }
        }) {
            ask(() -> partial.append(viewer, upload.id(), 0, broken));
            return false;
        } catch (OutsideTrouble lost) {
            return true;
        }
    }

    private <T> T ask(Supplier<T> work) {
        return transactions.anew(work);
    }

    private static <T> T good(Checked<T> answer) {
        assertThat(answer).isInstanceOf(Checked.Good.class);
        return ((Checked.Good<T>) answer).value();
    }

    private byte[] clip() throws IOException {
        Path made = folder.resolve("made.mp4");
        Workshop.ffmpeg()
                .run(java.util.List.of(
                        "-f",
                        "lavfi",
                        "-i",
                        "testsrc=size=320x240:rate=25:duration=1",
                        "-pix_fmt",
                        "yuv420p",
                        made.toString()));
        return Files.readAllBytes(made);
    }
}
