package org.reelwright.ejb.livestream;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.net.SocketTimeoutException;
import javax.net.ssl.SSLParameters;
import javax.net.ssl.SSLSocket;
import javax.net.ssl.SSLSocketFactory;
import org.reelwright.domain.shared.OutsideTrouble;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Stands between ffmpeg and the server that a stream is pushed to, for one connection. ffmpeg takes an address among its arguments only,
 * which whoever has an account on this machine can read: so it is told this place and a stand-in, and the key is put in here. The
 * server is connected to by the number that was checked, and TLS asks it for its name.
 */
final class PushRelay implements AutoCloseable {

    private static final Logger LOG = LoggerFactory.getLogger(PushRelay.class);
    private static final int CONNECT_MS = 10_000;

    /** Parts of one message follow each other faster. */
    private static final int A_BREATH_MS = 100;

    private static final int BUFFER = 1 << 13;

    private final PushAddress.Target target;
    private final ServerSocket door;

    PushRelay(PushAddress.Target target) {
        this.target = target;
        try {
            door = new ServerSocket(0, 1, InetAddress.getLoopbackAddress());
            door.setSoTimeout(CONNECT_MS);
        } catch (IOException e) {
            throw OutsideTrouble.passing("no port is free", e);
        }
        begin("push-forth", this::relay);
    }

    /** What ffmpeg is told. */
    String address() {
        return target.seenAt(door.getInetAddress().getHostAddress() + ":" + door.getLocalPort());
    }

    private static Thread begin(String name, Runnable work) {
        var thread = new Thread(work, name);
        thread.setDaemon(true);
        thread.start();
        return thread;
    }

    private void relay() {
        try (Socket encoder = door.accept();
                Socket server = connect()) {
            door.close();
            begin("push-back", () -> answers(server, encoder));
            forth(encoder, server.getOutputStream());
        } catch (IOException e) {
            LOG.info("the push to {} ended: {}", target, e.getMessage());
        } finally {
            close();
        }
    }

    private Socket connect() throws IOException {
        var plain = new Socket();
        plain.connect(new InetSocketAddress(target.at(), target.port()), CONNECT_MS);
        if (!target.secure()) {
            return plain;
        }
        var factory = (SSLSocketFactory) SSLSocketFactory.getDefault();
        var tls = (SSLSocket) factory.createSocket(plain, target.host(), target.port(), true);
        SSLParameters terms = tls.getSSLParameters();
        terms.setEndpointIdentificationAlgorithm("HTTPS");
        tls.setSSLParameters(terms);
        tls.startHandshake();
        return tls;
    }

    private void forth(Socket encoder, OutputStream out) throws IOException {
        var stream = new StreamKey(target.key(), new BufferedOutputStream(out, BUFFER));
        var bytes = new byte[BUFFER];
        while (true) {
            encoder.setSoTimeout(stream.isHolding() ? A_BREATH_MS : 0);
            try {
                int count = encoder.getInputStream().read(bytes);
                if (count < 0) {
                    stream.letGo();
                    return;
                }
                stream.write(bytes, count);
            } catch (SocketTimeoutException e) {
                stream.letGo();
            }
        }
    }

    /** Whichever side ends first ends the other. */
    private static void answers(Socket server, Socket encoder) {
        try (server;
                encoder) {
            server.getInputStream().transferTo(encoder.getOutputStream());
        } catch (IOException e) {
            LOG.debug("the push was ended", e);
        }
    }

    /** Lets nobody in any more; who is in stays until one side goes. */
    @Override
    public void close() {
        try {
            door.close();
        } catch (IOException e) {
            LOG.debug("a port stays open", e);
        }
    }
}
