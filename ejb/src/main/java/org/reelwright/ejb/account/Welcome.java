package org.reelwright.ejb.account;

import java.net.URI;

/** What a newcomer reads on the console. */
final class Welcome {

    private static final String DEMO = """

            Sign in as one of these; the password of each is "reelwright":
              demo      makes campaigns for the demo brand
              manager   reviews and launches them
              admin     looks after the installation
            """;

    private Welcome() {}

    static String text(URI root, boolean demo) {
        String line = "-".repeat(72);
        return """

            %s
            Reelwright is ready: %s
            %s
            Stop it with Ctrl-C; everything is kept for the next start.
            %s""".formatted(line, root, demo ? DEMO : "", line);
    }
}
