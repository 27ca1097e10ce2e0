package org.reelwright.web.review;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.reelwright.domain.campaign.Shape;
import org.reelwright.domain.rendition.Severity;
import org.reelwright.ejb.review.QueueFilter;
import org.reelwright.web.shared.NotThere;

/** The part of an address that says which films of the queue are meant; what it cannot be is not there. */
@Named("queueQuery")
@RequestScoped
public class QueueQuery {

    private static final List<String> FILTERS =
            List.of("advertiser", "campaign", "audience", "verdict", "length", "shape");

    private static final int MOST_PAGES = 100_000;

    @Inject
    private HttpServletRequest request;

    public QueueFilter filter() {
        return new QueueFilter(
                NotThere.id(said("advertiser")),
                NotThere.id(said("campaign")),
                number("audience"),
                Stream.of(Severity.values())
                        .filter(s -> s.name().equals(said("verdict")))
                        .findFirst(),
                number("length"),
                Shape.parse(said("shape")));
    }

    /** From 0. */
    int page() {
        return Math.min(MOST_PAGES, number("page").orElse(1) - 1);
    }

    /** What follows the {@code ?} in an address with the same filter, for more to be put behind. */
    public String getText() {
        return FILTERS.stream()
                .filter(name -> !said(name).isEmpty())
                .map(name -> name + "=" + URLEncoder.encode(said(name), StandardCharsets.UTF_8) + "&")
                .collect(Collectors.joining());
    }

    public String getAdvertiser() {
        return said("advertiser");
    }

    public String getCampaign() {
        return said("campaign");
    }

    public String getAudience() {
        return said("audience");
    }

    public String getVerdict() {
        return said("verdict");
    }

    public String getLength() {
        return said("length");
    }

    public String getShape() {
        return said("shape");
    }

    private OptionalInt number(String name) {
        Function<String, OptionalInt> read = text -> OptionalInt.of(Integer.parseInt(text));
        return Optional.of(said(name))
                .filter(text -> text.matches("[0-9]{1,6}"))
                .map(read)
                .orElseGet(OptionalInt::empty);
    }

    private String said(String name) {
        return Optional.ofNullable(request.getParameter(name)).orElse("");
    }
}
