package org.reelwright.web.shared;

import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.ServletException;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.ws.rs.core.Response.Status;
import java.io.IOException;
import java.util.Optional;
import java.util.Set;

/** Answers who asks for what never reached a page or a resource: web.xml sends the container's errors here. */
@WebServlet("/trouble")
public class TroubleServlet extends HttpServlet {

    private static final long serialVersionUID = 1L;
    private static final Set<Status> MET_BY_PEOPLE =
            Set.of(Status.FORBIDDEN, Status.NOT_FOUND, Status.REQUEST_ENTITY_TOO_LARGE, Status.INTERNAL_SERVER_ERROR);

    @Override
    protected void service(HttpServletRequest request, HttpServletResponse response)
            throws ServletException, IOException {
        boolean person = String.valueOf(request.getHeader("Accept")).contains("text/html")
                && MET_BY_PEOPLE.contains(status(request));
        if (person) {
            request.getRequestDispatcher("/trouble.xhtml").forward(new Bodiless(request), response);
            return;
        }
        Optional.ofNullable((Problem) request.getAttribute(Problem.class.getName()))
                .orElseGet(() -> ofStatus(request))
                .write(response);
    }

    private static Problem ofStatus(HttpServletRequest request) {
        Status status = status(request);
        return Problem.of(status, Troubles.advice(status.getStatusCode()));
    }

    private static Status status(HttpServletRequest request) {
        Object code = request.getAttribute(RequestDispatcher.ERROR_STATUS_CODE);
        return Optional.ofNullable(code instanceof Integer c ? Status.fromStatusCode(c) : null)
                .orElse(Status.NOT_FOUND);
    }
}
