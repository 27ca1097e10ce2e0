package org.reelwright.web.ads;

import io.undertow.server.HttpHandler;
import io.undertow.server.HttpServerExchange;
import io.undertow.servlet.ServletExtension;
import io.undertow.servlet.api.DeploymentInfo;
import io.undertow.servlet.core.ManagedServlet;
import io.undertow.servlet.handlers.ServletHandler;
import io.undertow.servlet.handlers.ServletRequestContext;
import jakarta.servlet.ServletContext;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.ws.rs.core.Response.Status;
import java.io.IOException;
import java.util.Map;
import java.util.Set;
import org.reelwright.web.shared.Problem;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Leads what players and exchanges ask past the portal's sign-in, which looks up beans for each request to find out that
 * nobody is signed in, at a fifth of what such an answer costs. Whoever asks is nobody here.
 */
public class PastSignIn implements ServletExtension {

    private static final Logger LOG = LoggerFactory.getLogger(PastSignIn.class);

    /** By servlet, the methods that it answers; whatever else is asked goes the way of all requests. */
    private static final Map<String, Set<String>> OPEN = Map.of(
            VastServlet.class.getName(), Set.of("GET", "HEAD"),
            BidServlet.class.getName(), Set.of("POST"),
            EventServlet.class.getName(), Set.of("GET", "HEAD", "POST"));

    @Override
    public void handleDeployment(DeploymentInfo deployment, ServletContext context) {
        deployment.addOuterHandlerChainWrapper(others -> exchange -> {
            ManagedServlet servlet = asked(exchange)
                    .getOriginalServletPathMatch()
                    .getServletChain()
                    .getManagedServlet();
            boolean isOpen = OPEN.getOrDefault(servlet.getServletInfo().getName(), Set.of())
                    .contains(exchange.getRequestMethod().toString());
            if (isOpen) {
                answer(new ServletHandler(servlet), exchange);
            } else {
                others.handleRequest(exchange);
            }
        });
    }

    private static ServletRequestContext asked(HttpServerExchange exchange) {
        return exchange.getAttachment(ServletRequestContext.ATTACHMENT_KEY);
    }

    /** The portal's pages for what goes wrong know who is signed in; here nobody is. */
    private static void answer(HttpHandler servlet, HttpServerExchange exchange) throws Exception {
        try {
            servlet.handleRequest(exchange);
        } catch (ServletException | RuntimeException bug) {
            LOG.error("an ad request was not answered", bug);
            sorry((HttpServletResponse) asked(exchange).getServletResponse());
        }
    }

    private static void sorry(HttpServletResponse response) throws IOException {
        if (!response.isCommitted()) {
            response.resetBuffer();
            Problem.of(Status.INTERNAL_SERVER_ERROR, "This went wrong on our side. Ask again.")
                    .write(response);
        }
    }
}
