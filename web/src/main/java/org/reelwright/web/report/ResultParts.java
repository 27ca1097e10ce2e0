package org.reelwright.web.report;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.reelwright.domain.account.Viewer;
import org.reelwright.domain.campaign.Campaign;
import org.reelwright.domain.report.Credits;
import org.reelwright.domain.report.Dimension;
import org.reelwright.domain.report.ReportLine;
import org.reelwright.domain.report.ReportQuestion;
import org.reelwright.domain.report.Tally;
import org.reelwright.ejb.campaign.Campaigns;
import org.reelwright.ejb.report.Attributions;
import org.reelwright.ejb.report.Lifts;
import org.reelwright.ejb.report.Reports;
import org.reelwright.web.shared.NotThere;
import org.reelwright.web.shared.Refusal;
import org.reelwright.web.shared.Words;

/** What a campaign's results page asks for when its first figures stand there already: a part at a time. */
@Named
@RequestScoped
public class ResultParts extends Asked {

    @Inject
    private Viewer viewer;

    @Inject
    private Campaigns campaigns;

    @Inject
    private Reports reports;

    @Inject
    private Lifts lifts;

    @Inject
    private Attributions attributions;

    @Inject
    private Words words;

    private String id;
    private String part;
    private String first;
    private String second;
    private Figures figures;
    private Measure measure;
    private Answers answers;
    private List<Effect> overControl;
    private List<Effect> overHoldout;
    private List<Credits> credits;

    public void open() {
        NotThere.id(id)
                .flatMap(at -> campaigns.find(viewer, at))
                .filter(campaign -> ResultPart.parse(part).isPresent())
                .ifPresentOrElse(this::open, NotThere::answer);
    }

    private void open(Campaign campaign) {
        String currency = campaign.brief().budget().total().currency();
        figures = new Figures(words, currency);
        measure = Measure.parse(by, Tally.nothing(currency));
    }

    public boolean is(String name) {
        return ResultPart.parse(name).equals(ResultPart.parse(part));
    }

    public List<Question> getQuestions() {
        return switch (asked()) {
            case FILMS -> answers().aboutFilms();
            case PLACES -> answers().aboutPlaces();
            case HOURS -> answers().aboutHours();
            case EFFECTS, CREDITS -> List.of();
        };
    }

    public HourPlot getHours() {
        return answers().hours();
    }

    /** One, or none where there are no two films. */
    public List<Duel> getDuels() {
        return answers().duels(first, second);
    }

    private Answers answers() {
        if (answers == null) {
            answers = new Answers(tables(), measure, words, figures);
        }
        return answers;
    }

    private Map<Dimension, List<ReportLine>> tables() {
        ReportQuestion question = days().comparing(asked().tables());
        return asked() == ResultPart.FILMS
                ? reports.campaign(viewer, uuid(), question).orElseThrow().tables()
                : reports.circumstances(viewer, uuid(), question).orElse(Map.of());
    }

    /** What is wrong with them, the page itself has said. */
    private ReportQuestion days() {
        try {
            return new ReportQuery(from, to, null).question();
        } catch (Refusal no) {
            return ReportQuestion.EVERYTHING;
        }
    }

    public List<Effect> getOverControl() {
        if (overControl == null) {
            overControl = lifts.overControl(viewer, uuid(), days()).stream()
                    .map(lift -> Effect.overControl(lift, words, figures))
                    .toList();
        }
        return overControl;
    }

    public List<Effect> getOverHoldout() {
        if (overHoldout == null) {
            overHoldout = lifts.overHoldout(viewer, uuid(), days()).stream()
                    .map(lift -> Effect.overHoldout(lift, words, figures))
                    .toList();
        }
        return overHoldout;
    }

    public List<Credits> getCredits() {
        if (credits == null) {
            credits = attributions.of(viewer, uuid(), days()).stream()
                    .filter(shared ->
                            shared.conversions() > 0 || shared.refused().isPresent())
                    .toList();
        }
        return credits;
    }

    public List<Answers.Shared> shared(Credits credits) {
        return Answers.shared(credits, words);
    }

    private ResultPart asked() {
        return ResultPart.parse(part).orElseThrow();
    }

    private UUID uuid() {
        return NotThere.id(id).orElseThrow();
    }

    public String getId() {
        return id;
    }

    public void setId(String id) {
        this.id = id;
    }

    public String getPart() {
        return part;
    }

    public void setPart(String part) {
        this.part = part;
    }

    public String getFirst() {
        return first;
    }

    public void setFirst(String first) {
        this.first = first;
    }

    public String getSecond() {
        return second;
    }

    public void setSecond(String second) {
        this.second = second;
    }
}
