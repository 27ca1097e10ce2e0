package org.reelwright.ejb.lead;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.UUID;
import org.reelwright.domain.account.Viewer;
import org.reelwright.domain.lead.Answer;
import org.reelwright.domain.lead.LeadForm;
import org.reelwright.domain.lead.Message;
import org.reelwright.domain.lead.SourceShown;
import org.reelwright.domain.lead.TrialQuestion;
import org.reelwright.domain.lead.Verdict;
import org.reelwright.domain.report.LeadQuality;
import org.reelwright.domain.shared.Language;

/** How well campaigns' assistants work: six statements each. */
@Stateless
public class LeadFigures {

    private static final int MEDIAN_OF = 2_000;

    @PersistenceContext
    EntityManager store;

    @Inject
    Leads leads;

    @Inject
    LeadForms forms;

    @Inject
    Assistant assistant;

    /** @param answer empty when the assistant says that it does not know; @param sources shown with it */
    public record Tried(TrialQuestion trial, String answer, List<SourceShown> sources, boolean right) {}

    /** @return nothing where no assistant was set up */
    public Optional<LeadQuality> of(Viewer viewer, UUID campaign) {
        return forms.find(viewer, campaign).map(form -> of(form));
    }

    /** Asks the advertiser's questions, and remembers how many were answered as they must be. */
    public List<Tried> tryOut(Viewer viewer, UUID campaign) {
        List<Tried> tried = forms.find(viewer, campaign)
                .map(form -> form.terms().trials().stream()
                        .map(trial -> tried(campaign, trial))
                        .toList())
                .orElse(List.of());
        forms.tried(viewer, campaign, trials(tried));
        return tried;
    }

    private static LeadQuality.Trials trials(List<Tried> tried) {
        List<Tried> absent = tried.stream().filter(t -> t.trial().isAbsent()).toList();
        return new LeadQuality.Trials(tried.size(), right(tried), absent.size(), right(absent));
    }

    private static int right(List<Tried> tried) {
        return (int) tried.stream().filter(Tried::right).count();
    }

    private Tried tried(UUID campaign, TrialQuestion trial) {
        Answer answer = assistant.answer(campaign, Message.read(trial.question(), Language.ENGLISH));
        String said = answer.outcome() == Answer.Outcome.ANSWERED ? answer.text() : "";
        return new Tried(trial, said, answer.sources(), trial.isRight(said, answer.sources()));
    }

    private LeadQuality of(LeadForm form) {
        Map<Verdict, Long> counted = leads.byVerdict(form.campaignId());
        return LeadQuality.of(
                form.trials(),
                firstWord(form.campaignId()),
                count("select count(c) from Conversation c where c.campaignId = :campaign and c.said > 2", form),
                count(
                        "select count(c) from Conversation c where c.campaignId = :campaign and c.handedOverAt is not null",
                        form),
                counted.values().stream().mapToLong(Long::longValue).sum(),
                counted.getOrDefault(Verdict.QUALIFIED, 0L),
                count(
                        "select count(l) from Lead l where l.campaignId = :campaign and l.click.clickId is not null",
                        form),
                clicks(form));
    }

    private long clicks(LeadForm form) {
        Object aged = store.createNativeQuery("""
                        select coalesce(sum(s.events), 0) from ad_event_sum s join line_item i on i.id = s.line_item_id
                        where i.campaign_id = :campaign and s.kind = 'CLICK' and s.invalidity is null
                        """)
                .setParameter("campaign", form.campaignId())
                .getSingleResult();
        return ((Number) aged).longValue() + count("""
                        select count(e) from AdEvent e, LineItem i where i.campaignId = :campaign and e.lineItemId = i.id
                            and e.id.told = 'CLICK' and e.valid = true
                        """, form);
    }

    private long count(String query, LeadForm form) {
        return store.createQuery(query, Long.class)
                .setParameter("campaign", form.campaignId())
                .getSingleResult();
    }

    /** Of the last two thousand answers. An answer comes whole, so its first word comes when it does. */
    private OptionalInt firstWord(UUID campaign) {
        List<Integer> took = store.createQuery("""
                        select u.tookMs from Utterance u, Conversation c where c.campaignId = :campaign
                            and u.id.conversationId = c.id and u.tookMs > 0 order by u.saidAt desc
                        """, Integer.class)
                .setParameter("campaign", campaign)
                .setMaxResults(MEDIAN_OF)
                .getResultStream()
                .sorted()
                .toList();
        return took.isEmpty() ? OptionalInt.empty() : OptionalInt.of(took.get(took.size() / 2));
    }
}
