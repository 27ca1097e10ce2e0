package org.reelwright.web.ads;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Optional;
import java.util.OptionalDouble;
import org.reelwright.ejb.delivery.Bids;
import org.reelwright.ejb.measurement.EventSeals;

/**
 * {@code /ads/openrtb2/notice/won|billed|lost/{bid}/{signature}}: an exchange tells how an auction ended. 204, and 403 for
 * an address that was not given out here. Any node may be told what an ad costs; that it was lost matters to the one that bid.
 */
@WebServlet(NoticeServlet.PATH + "/*")
public class NoticeServlet extends HttpServlet {

    static final String PATH = "/ads/openrtb2/notice";
    private static final long serialVersionUID = 1L;

    @Inject
    private transient Bids bids;

    @Inject
    private transient EventSeals seals;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) {
        Optional<Notice> notice =
                Notice.read(Optional.ofNullable(request.getPathInfo()).orElse(""), seals.seal());
        notice.ifPresent(told -> end(told, price(request)));
        response.setStatus(notice.isPresent() ? HttpServletResponse.SC_NO_CONTENT : HttpServletResponse.SC_FORBIDDEN);
    }

    @Override
    protected void doPost(HttpServletRequest request, HttpServletResponse response) {
        doGet(request, response);
    }

    private void end(Notice told, OptionalDouble price) {
        switch (told.end()) {
            case WON, BILLED -> bids.won(told.bid(), told.terms(), price);
            case LOST -> bids.lost(told.bid());
        }
    }

    /** Empty where nobody filled the macro in, or enciphered it. */
    private static OptionalDouble price(HttpServletRequest request) {
        String told = Optional.ofNullable(request.getParameter("price")).orElse("");
        return told.matches("[0-9]{1,9}([.][0-9]{1,9})?")
                ? OptionalDouble.of(Double.parseDouble(told))
                : OptionalDouble.empty();
    }
}
