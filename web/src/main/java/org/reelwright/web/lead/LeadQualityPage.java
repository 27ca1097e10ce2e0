package org.reelwright.web.lead;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.reelwright.domain.account.Viewer;
import org.reelwright.domain.report.LeadQuality;
import org.reelwright.ejb.lead.LeadFigures;
import org.reelwright.web.shared.NotThere;
import org.reelwright.web.shared.Tongue;
import org.reelwright.web.shared.Words;

/** The part of a campaign's results that tells of its assistant and its leads. */
@Named
@RequestScoped
public class LeadQualityPage {

    private static final String UNKNOWN = "–";

    @Inject
    private Viewer viewer;

    @Inject
    private LeadFigures figures;

    @Inject
    private Words words;

    @Inject
    private Tongue tongue;

    /** A figure with what it means. */
    public record Shown(String label, String value, String detail) {}

    /** None where no assistant was set up. */
    public List<Shown> of(String campaign) {
        return NotThere.id(campaign)
                .flatMap(id -> figures.of(viewer, id))
                .map(this::shown)
                .orElse(List.of());
    }

    private List<Shown> shown(LeadQuality quality) {
        return List.of(
                new Shown(
                        "Right answers",
                        quality.accuracy().isPresent()
                                ? words.percent(quality.accuracy().getAsDouble())
                                : UNKNOWN,
                        tongue.of("of {} trial questions", words.count(quality.trials()))),
                new Shown(
                        "Rightly refused",
                        quality.refusals().isPresent()
                                ? words.percent(quality.refusals().getAsDouble())
                                : UNKNOWN,
                        tongue.of("of {} questions that the documents do not answer", words.count(quality.absent()))),
                new Shown(
                        "First word after",
                        quality.firstWordMs().isPresent()
                                ? quality.firstWordMs().getAsInt() + " ms"
                                : UNKNOWN,
                        tongue.get("median")),
                new Shown(
                        "Handed over",
                        quality.handover().isPresent()
                                ? words.percent(quality.handover().getAsDouble())
                                : UNKNOWN,
                        tongue.of("of {} chats", words.count(quality.chats()))),
                new Shown(
                        "Leads",
                        words.count(quality.leads()),
                        tongue.of("{} of them qualified", words.count(quality.qualified()))),
                new Shown(
                        "Leads per 100 clicks",
                        quality.perHundredClicks().isPresent()
                                ? words.fixed(quality.perHundredClicks().getAsDouble(), 1)
                                : UNKNOWN,
                        ""));
    }
}
