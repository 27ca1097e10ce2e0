package org.reelwright.it.portal;

import jakarta.annotation.Resource;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.servlet.ServletException;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.UUID;
import javax.sql.DataSource;
import org.reelwright.domain.campaign.Campaign;
import org.reelwright.domain.rendition.Creative;
import org.reelwright.domain.shared.Json;

/** Beside the portal, on the same server: gives a campaign results, with films like one that was really made. */
@WebServlet("/measured")
public class MeasuredCampaigns extends HttpServlet {

    static final String ADDRESS = "tests/measured";

    private static final long serialVersionUID = 1L;

    @PersistenceContext(unitName = "reelwright")
    private transient EntityManager entities;

    @Resource(lookup = "java:jboss/datasources/Reelwright")
    private transient DataSource database;

    @Override
    protected void doPost(HttpServletRequest request, HttpServletResponse response) throws ServletException {
        Campaign campaign = entities.find(Campaign.class, UUID.fromString(request.getParameter("campaign")));
        Creative film = entities.find(Creative.class, UUID.fromString(request.getParameter("like")));
        var like = new ManyCampaigns.Films(film.filmHash(), Json.write(film.files()), Json.write(film.quality()));
        int rarely = Integer.parseInt(request.getParameter("rarely"));
        try (Connection connection = database.getConnection()) {
            connection.setAutoCommit(false);
            new MeasuredCampaign(new Rows(connection), campaign, like, rarely).fill();
        } catch (SQLException e) {
            throw new ServletException(e);
        }
    }
}
