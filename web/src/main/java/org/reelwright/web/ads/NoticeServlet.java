package org.reelwright.web.ads;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.UUID;
import org.reelwright.ejb.delivery.Bids;

/**
 * {@code /ads/openrtb2/notice/won|billed|lost/{bid}}: an exchange tells how an auction ended. 204 whatever it says; what it
 * says of an unknown bid, or a second time, changes nothing.
 */
@WebServlet(NoticeServlet.PATH + "*")
public class NoticeServlet extends HttpServlet {

    static final String PATH = "/ads/openrtb2/notice/";
    private static final long serialVersionUID = 1L;

    @Inject
    private transient Bids bids;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) {
        String[] path = Optional.ofNullable(request.getPathInfo()).orElse("").split("/", -1);
        if (path.length == 3) {
            uuid(path[2]).ifPresent(bid -> told(path[1], bid, price(request)));
        }
        response.setStatus(HttpServletResponse.SC_NO_CONTENT);
    }

    @Override
    protected void doPost(HttpServletRequest request, HttpServletResponse response) {
        doGet(request, response);
    }

    private void told(String what, UUID bid, OptionalDouble price) {
        switch (what) {
            case "won", "billed" -> bids.won(bid, price);
            case "lost" -> bids.lost(bid);
            default -> {
                // Exchanges make up addresses of their own; none of them is ours.
            }
        }
    }

    /** Empty where nobody filled the macro in, or enciphered it. */
    private static OptionalDouble price(HttpServletRequest request) {
        String told = Optional.ofNullable(request.getParameter("price")).orElse("");
        return told.matches("[0-9]{1,9}([.][0-9]{1,9})?")
                ? OptionalDouble.of(Double.parseDouble(told))
                : OptionalDouble.empty();
    }

    private static Optional<UUID> uuid(String text) {
        return text.matches("[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}")
                ? Optional.of(UUID.fromString(text))
                : Optional.empty();
    }
}
