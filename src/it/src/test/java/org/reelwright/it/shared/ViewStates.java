package org.reelwright.it.shared;

import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpSession;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.ObjectOutputStream;
import java.util.List;
import java.util.stream.StreamSupport;

/**
 * In the portal's WAR while it is tested: how many bytes what Faces keeps of a person's views takes when it is written out,
 * beans of a view included. DELETE forgets it all.
 */
@WebServlet("/" + ViewStates.ADDRESS)
public class ViewStates extends HttpServlet {

    public static final String ADDRESS = "view-states";

    private static final long serialVersionUID = 1L;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        var written = new ByteArrayOutputStream();
        try (var out = new ObjectOutputStream(written)) {
            for (String name : ofFaces(request.getSession())) {
                out.writeObject(request.getSession().getAttribute(name));
            }
        }
        response.setContentType("text/plain");
        response.getWriter().print(written.size());
    }

    @Override
    protected void doDelete(HttpServletRequest request, HttpServletResponse response) {
        ofFaces(request.getSession()).forEach(request.getSession()::removeAttribute);
    }

    private static List<String> ofFaces(HttpSession session) {
        Iterable<String> names = () -> session.getAttributeNames().asIterator();
        return StreamSupport.stream(names.spliterator(), false)
                .filter(name -> name.startsWith("com.sun.faces"))
                .toList();
    }
}
