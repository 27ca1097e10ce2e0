package org.reelwright.web.campaign;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.math.BigDecimal;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.reelwright.domain.campaign.Objective;
import org.reelwright.domain.campaign.Shape;
import org.reelwright.domain.campaign.Variants;
import org.reelwright.domain.learning.Forecast;
import org.reelwright.domain.learning.Forecast.Expected;
import org.reelwright.domain.shared.Money;
import org.reelwright.ejb.learning.Forecasts;
import org.reelwright.ejb.production.Estimates;
import org.reelwright.web.shared.Tongue;
import org.reelwright.web.shared.Words;

/** What the draft would be made into: the grid of films, their price and time, and what the budget may bring. */
@Named("briefPlan")
@RequestScoped
public class BriefPlanPage {

    @Inject
    private Desk desk;

    @Inject
    private Estimates estimates;

    @Inject
    private Forecasts forecasts;

    @Inject
    private Words words;

    @Inject
    private Tongue tongue;

    private Variants variants;

    /** A row of the grid. */
    public record Row(String name, String angle, String language, List<Cell> cells) {}

    /** One film, made or left out. */
    public record Cell(String key, String what, boolean on) {}

    /** A line of the forecast. */
    public record Line(String what, String likely, String range, String basis) {}

    public List<Row> getRows() {
        return variants().rows().stream()
                .map(row -> new Row(
                        row.name().equals("Everyone") ? tongue.get("Everyone") : row.name(),
                        row.angle(),
                        tongue.get(row.language().equals("zh") ? "Chinese" : "English"),
                        cells(row)))
                .toList();
    }

    public List<Integer> getLengths() {
        return variants().lengths();
    }

    public List<Shape> getShapes() {
        return variants().shapes();
    }

    public boolean isShape(String ratio) {
        return variants().shapes().stream().anyMatch(shape -> shape.ratio().equals(ratio));
    }

    public boolean isLength(String seconds) {
        return variants().lengths().contains(Integer.valueOf(seconds));
    }

    /** Whether an audience cares about several things, so that each may have films of its own. */
    public boolean isAngles() {
        return desk.getTyped().entrySet().stream()
                .anyMatch(field -> field.getKey().endsWith(".caresAbout")
                        && field.getValue().matches("(?s).*\\S[,，;\\n]\\s*\\S.*"));
    }

    public int getFilms() {
        return variants().films();
    }

    public String getPrice() {
        Estimates.Price price = estimates.price(work());
        if (price.isFree()) {
            return tongue.get("Nothing: every model runs on this server");
        }
        String most = tongue.of("At most {}, by the price list", words.money(price.most()));
        return price.unpriced().isEmpty()
                ? most
                : tongue.of("{}; what {} costs is not known", most, String.join(", ", price.unpriced()));
    }

    public String getTime() {
        return estimates
                .time(work())
                .map(time -> time.productions() == 1
                        ? tongue.of("About {}, as the last production here took", span(time.usual()))
                        : tongue.of(
                                "About {} ({} to {}), as the last {} productions here took",
                                span(time.usual()),
                                span(time.shortest()),
                                span(time.longest()),
                                time.productions()))
                .orElseGet(() -> tongue.get("Not known yet: nothing has been made on this server before"));
    }

    /** The objective that is chosen, or that follows from what was typed. */
    public String getObjective() {
        String chosen = desk.getTyped().getOrDefault("goal.objective", "");
        return chosen.isEmpty() ? (desk.isAny("product.landingPage") ? "TRAFFIC" : "REACH") : chosen;
    }

    /** Empty while there is no budget that can be read. */
    public List<Line> getForecast() {
        Optional<Money> budget = budget();
        Optional<Objective> objective = Stream.of(Objective.values())
                .filter(o -> o.name().equals(getObjective()))
                .findFirst();
        return budget.flatMap(money -> objective.flatMap(aim -> forecasts.of(aim, money)))
                .map(this::lines)
                .orElse(List.of());
    }

    private List<Line> lines(Forecast forecast) {
        return Stream.concat(
                        Stream.of(
                                line(
                                        "Impressions",
                                        forecast.impressions(),
                                        "By the price of an impression; that 60 to 100 % of a budget is spent is a rule of thumb"),
                                line(
                                        "Clicks",
                                        forecast.clicks(),
                                        "A rule of thumb: 0.1 to 0.6 % of impressions are clicked")),
                        forecast.conversions().stream()
                                .map(sold ->
                                        line("Conversions", sold, "A rule of thumb: 0.5 to 5 % of clicks convert")))
                .toList();
    }

    private Line line(String what, Expected expected, String thumb) {
        return new Line(
                what,
                words.count(expected.likely()),
                words.count(expected.low()) + " – " + words.count(expected.high()),
                expected.measured() ? "As ads on this server did in the last 30 days" : thumb);
    }

    private Optional<Money> budget() {
        String total = desk.getTyped().getOrDefault("budget.total", "").strip();
        String currency = desk.getTyped().getOrDefault("budget.currency", "").strip();
        boolean readable = total.matches("[0-9]{1,9}(\\.[0-9]{1,2})?") && currency.matches("([A-Z]{3})?");
        return readable
                ? Optional.of(Money.of(new BigDecimal(total), currency.isEmpty() ? "USD" : currency))
                        .filter(Money::isPositive)
                : Optional.empty();
    }

    private List<Cell> cells(Variants.Row row) {
        return variants().lengths().stream()
                .flatMap(seconds -> variants().shapes().stream()
                        .map(shape -> new Cell(
                                Variants.key(row, seconds, shape),
                                row.name() + " " + row.angle() + " " + seconds + " s " + shape.ratio(),
                                variants().makes(row, seconds, shape))))
                .toList();
    }

    private Estimates.Work work() {
        long presented = desk.isAny("presenter.person") ? variants().cutSeconds() : 0;
        return new Estimates.Work(
                variants().films(), variants().cuts(), variants().seconds(), presented);
    }

    private Variants variants() {
        if (variants == null) {
            variants = Variants.of(desk.typed());
        }
        return variants;
    }

    private String span(Duration time) {
        return time.toSeconds() < 90
                ? tongue.of("{} s", Math.max(1, time.toSeconds()))
                : tongue.of("{} min", Math.round(time.toSeconds() / 60.0));
    }
}
