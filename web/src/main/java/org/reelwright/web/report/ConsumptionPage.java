package org.reelwright.web.report;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.math.RoundingMode;
import java.time.Clock;
import java.util.List;
import java.util.Locale;
import org.reelwright.domain.account.Role;
import org.reelwright.domain.account.Viewer;
import org.reelwright.domain.production.Stage;
import org.reelwright.domain.report.Consumption;
import org.reelwright.domain.report.ConsumptionLine;
import org.reelwright.domain.shared.Money;
import org.reelwright.ejb.report.Consumptions;
import org.reelwright.web.shared.Words;

/** What models made in the last thirty days and what it cost, for people. */
@Named
@RequestScoped
public class ConsumptionPage {

    private static final long MICROS_OF_A_HUNDREDTH = 10_000;

    /** A large figure at the head of the page. */
    public record Figure(String label, String value, String detail) {}

    /** A table row, all put into words. */
    public record Row(
            String day, String advertiser, String stage, String model, String made, String orders, String cost) {}

    @Inject
    private Viewer viewer;

    @Inject
    private Consumptions consumptions;

    @Inject
    private Words words;

    @Inject
    private Clock clock;

    private Consumption consumption;

    @PostConstruct
    void read() {
        Period period = Period.of(null, null, clock);
        consumption = consumptions.between(viewer, period.first(), period.last());
    }

    public List<Figure> getFigures() {
        return List.of(
                new Figure("Film", whole(Stage.SHOT) + " s", "in shots"),
                new Figure("Pictures", whole(Stage.IMAGE), ""),
                new Figure("Words", whole(Stage.SCRIPT), "in scripts"),
                new Figure("Voice", whole(Stage.VOICE) + " s", "spoken"),
                new Figure("Cost", words.exact(consumption.cost()), "settled with providers"));
    }

    public boolean isNothingYet() {
        return consumption.lines().isEmpty();
    }

    public DayPlot getFilm() {
        return new DayPlot(
                consumption.days().stream()
                        .map(day -> new DayPlot.Day(
                                day,
                                consumption
                                        .on(day)
                                        .made(Stage.SHOT)
                                        .setScale(0, RoundingMode.HALF_UP)
                                        .longValue()))
                        .toList(),
                seconds -> words.count(seconds) + " s",
                words);
    }

    public DayPlot getCost() {
        return new DayPlot(
                consumption.days().stream()
                        .map(day -> new DayPlot.Day(
                                day,
                                consumption
                                        .cost(day)
                                        .amount()
                                        .movePointRight(2)
                                        .setScale(0, RoundingMode.HALF_UP)
                                        .longValue()))
                        .toList(),
                hundredths -> words.money(new Money(hundredths * MICROS_OF_A_HUNDREDTH, consumption.currency())),
                words);
    }

    public boolean isFree() {
        return !consumption.cost().isPositive();
    }

    public List<Row> getRows() {
        return consumption.lines().stream().map(this::row).toList();
    }

    public boolean isEveryone() {
        return viewer.role() != Role.ADVERTISER;
    }

    public String getPeriod() {
        return words.day(consumption.first()) + " – " + words.day(consumption.last());
    }

    private Row row(ConsumptionLine line) {
        String made = line.unit().isEmpty()
                ? "nothing that was kept"
                : words.number(line.quantity(), 1) + " " + line.unit()
                        + (line.quantity().compareTo(java.math.BigDecimal.ONE) == 0 ? "" : "s");
        return new Row(
                words.day(line.day()),
                line.advertiser(),
                line.stage().charAt(0) + line.stage().substring(1).toLowerCase(Locale.ROOT),
                (line.provider() + " " + line.model()).strip(),
                made,
                words.count(line.orders()),
                words.exact(line.cost()));
    }

    private String whole(Stage stage) {
        return words.count(
                consumption.made(stage).setScale(0, RoundingMode.HALF_UP).longValue());
    }
}
