package org.reelwright.ejb.lead;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.reelwright.domain.account.Viewer;
import org.reelwright.domain.lead.Click;
import org.reelwright.domain.lead.Lead;
import org.reelwright.domain.lead.LeadForm;
import org.reelwright.domain.lead.Verdict;
import org.reelwright.domain.measurement.ConversionDraft;
import org.reelwright.domain.shared.Checked;
import org.reelwright.domain.shared.OutsideTrouble;
import org.reelwright.ejb.measurement.ConversionIntake;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Takes leads, and tells of each that qualifies as a conversion of its click, once however often it is tried. */
@ApplicationScoped
public class LeadIntake {

    private static final Logger LOG = LoggerFactory.getLogger(LeadIntake.class);
    private static final String EVENT = "lead";

    @Inject
    LeadForms forms;

    @Inject
    Leads leads;

    @Inject
    ConversionIntake conversions;

    /** @return nothing where no form stands open */
    public Optional<Checked<Lead>> take(UUID campaign, Leads.Sent sent) {
        Optional<LeadForm> form = forms.open(campaign);
        return form.map(open -> {
            Checked<Lead> taken = leads.take(open, sent);
            if (taken instanceof Checked.Good<Lead> good) {
                count(good.value());
            }
            return taken;
        });
    }

    public Checked<Lead> judge(Viewer viewer, UUID id, Verdict verdict) {
        Checked<Lead> judged = leads.judge(viewer, id, verdict);
        if (judged instanceof Checked.Good<Lead> good) {
            count(good.value());
        }
        return judged;
    }

    void countLate() {
        leads.uncounted().forEach(this::count);
    }

    /** What cannot be stored now is told again by the clock: it counts once by its id. */
    private void count(Lead lead) {
        if (!lead.isToBeCounted()) {
            return;
        }
        var told = new ConversionDraft(
                EVENT,
                lead.id().toString(),
                lead.consentedAt().toString(),
                lead.click().map(Click::clickId).orElse(null),
                null,
                null,
                null);
        try {
            conversions.take(lead.advertiserId(), List.of(told));
            leads.counted(lead.id());
        } catch (OutsideTrouble trouble) {
            LOG.warn("lead {} was not counted yet", lead.id(), trouble);
        }
    }
}
