package org.reelwright.ejb.provider.kling;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.Optional;
import org.reelwright.ejb.provider.http.Dialect;
import org.reelwright.ejb.provider.http.Garbled;
import org.reelwright.ejb.provider.http.No;
import org.reelwright.ejb.provider.http.Reply;

/** The code in the body counts before HTTP's: a 200 may carry one, and some 429s are for good. */
final class KlingDialect implements Dialect {

    @Override
    public Optional<No> refusal(Reply reply) {
        if (!reply.good()) {
            return Optional.of(No.of(kind(code(reply), reply.status()), why(reply), reply));
        }
        int code = reply.json().path("code").asInt(-1);
        return code == 0 ? Optional.empty() : Optional.of(No.of(kind(code, reply.status()), why(reply), reply));
    }

    private static No.Kind kind(int code, int status) {
        return switch (code) {
            case 1000, 1001, 1002, 1003, 1004, 1100, 1101, 1102, 1103, 1304 -> No.Kind.BARRED;
            case 1200, 1201, 1300, 1301 -> No.Kind.DECLINED;
            case 1202, 1203 -> No.Kind.UNKNOWN;
            case 1302, 1303, 5001 -> No.Kind.BUSY;
            case 5000, 5002 -> No.Kind.UNSURE;
            default -> status < 400 ? No.Kind.UNSURE : No.byStatus(status);
        };
    }

    private static int code(Reply reply) {
        try {
            return reply.json().path("code").asInt(-1);
        } catch (Garbled e) {
            return -1;
        }
    }

    private static String why(Reply reply) {
        try {
            JsonNode body = reply.json();
            return "Kling says: " + body.path("message").asText("nothing") + " ("
                    + body.path("code").asText("no code") + ")";
        } catch (Garbled e) {
            return "Kling answers " + reply.status() + ": " + reply.excerpt();
        }
    }
}
