package org.reelwright.web.lead;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Optional;
import org.reelwright.domain.lead.Erasure;
import org.reelwright.web.shared.NotThere;

/** Where consent is withdrawn; only {@link LeadServlet} leads here. */
@Named
@RequestScoped
public class WithdrawPage {

    @Inject
    private HttpServletRequest request;

    public void open() {
        if (request.getAttribute(LeadServlet.WITHDRAW) == null) {
            NotThere.answer();
        }
    }

    public String getAddress() {
        return request.getContextPath() + "/leads/withdraw/" + request.getAttribute(LeadServlet.WITHDRAW);
    }

    /** One once it was done, or none. */
    public List<Erasure> getDone() {
        return Optional.ofNullable((Erasure) request.getAttribute(LeadServlet.ERASED)).stream()
                .toList();
    }
}
