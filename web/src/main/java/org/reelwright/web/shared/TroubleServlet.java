package org.reelwright.web.shared;

import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.ws.rs.core.Response.Status;
import java.io.IOException;
import java.util.Optional;

/** Answers a program whose request never reached a resource: web.xml sends the container's errors here. */
@WebServlet("/trouble")
public class TroubleServlet extends HttpServlet {

    private static final long serialVersionUID = 1L;

    @Override
    protected void service(HttpServletRequest request, HttpServletResponse response) throws IOException {
        Optional.ofNullable((Problem) request.getAttribute(Problem.class.getName()))
                .orElseGet(() -> ofStatus(request))
                .write(response);
    }

    private static Problem ofStatus(HttpServletRequest request) {
        Object code = request.getAttribute(RequestDispatcher.ERROR_STATUS_CODE);
        Status status = Optional.ofNullable(code instanceof Integer c ? Status.fromStatusCode(c) : null)
                .orElse(Status.NOT_FOUND);
        return Problem.of(status, Troubles.advice(status.getStatusCode()));
    }
}
