package org.reelwright.web.campaign;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.reelwright.domain.account.Viewer;
import org.reelwright.domain.campaign.Campaign;
import org.reelwright.domain.campaign.Variants;
import org.reelwright.domain.shared.Checked;
import org.reelwright.domain.shared.Violation;
import org.reelwright.ejb.campaign.Drafts;
import org.reelwright.ejb.production.Productions;
import org.reelwright.web.shared.NotThere;
import org.reelwright.web.shared.Say;

/** A brief, step by step: each step has an address of its own, and what was typed is kept whatever is wrong with it. */
@Named
@RequestScoped
public class NewCampaignPage {

    private static final String CHANGED_MEANWHILE =
            "Somebody else changed this brief meanwhile. Look it over, then save again.";
    /** Whoever goes straight to the check gives it there. */
    private static final String ASKED_AT_THE_END = "budget.total";

    private static final String ROW = "audiences\\.([0-9]{1,2})\\..*";
    private static final List<String> CURRENCIES = List.of("USD", "EUR", "GBP", "CNY", "JPY", "INR", "BRL");

    @Inject
    private Viewer viewer;

    @Inject
    private Desk desk;

    @Inject
    private Drafts drafts;

    @Inject
    private Productions productions;

    @Inject
    private HttpServletRequest request;

    private Step step;
    private List<Violation> wrong = List.of();

    /** Something that is wrong, and the step on which it is mended. */
    public record Fault(String name, String message, Step step) {}

    @PostConstruct
    void find() {
        step = Step.at(Optional.ofNullable(request.getParameter("step")).orElse(""));
    }

    /** Leads on to the campaign that came of this draft, and says what is wrong when the address asks for that. */
    public String open() {
        if (desk.owner().isEmpty()) {
            NotThere.answer();
            return "";
        }
        Optional<UUID> made = desk.kept().flatMap(draft -> draft.campaignId());
        if (made.isPresent()) {
            return campaign(made.get());
        }
        if (desk.catchUp() && desk.conflicts().isEmpty()) {
            Say.good(CHANGED_MEANWHILE);
        }
        if (step == Step.CHECK || request.getParameter("check") != null) {
            wrong = desk.violations();
        }
        return "";
    }

    /** To the next step, unless something on this one is wrong or somebody else changed the same. */
    public String goOn() {
        if (!desk.save()) {
            return "";
        }
        wrong = desk.violations();
        return wrong.stream().anyMatch(v -> step.has(v.field()))
                ? ""
                : at(step.next().orElse(Step.CHECK));
    }

    /** To the last step at once: what was not typed is as usual. */
    public String goToCheck() {
        return desk.save() ? at(Step.CHECK) : "";
    }

    /** Saves and stays. */
    public void save() {
        desk.save();
    }

    /** Keeps it, and has the films made. */
    public String create() {
        return finish(campaign -> {
            Checked<?> begun = productions.start(viewer, campaign.id());
            if (desk.isRevision()) {
                Say.whetherGood(begun, "The brief is changed, and the films are being made anew.");
            }
        });
    }

    /** Keeps what was changed; films that are there stay. */
    public String keep() {
        return finish(campaign -> Say.good("The brief is changed."));
    }

    private String finish(Consumer<Campaign> then) {
        Checked<Campaign> answer = drafts.finish(viewer, desk.getId());
        if (answer instanceof Checked.Good<Campaign> good) {
            then.accept(good.value());
            return campaign(good.value().id());
        }
        if (desk.catchUp()) {
            Say.bad(CHANGED_MEANWHILE);
            return "";
        }
        wrong = desk.violations();
        if (wrong.isEmpty()) {
            Say.whetherGood(answer, "");
        }
        return "";
    }

    public String addAudience() {
        if (!desk.save()) {
            return "";
        }
        int rows = getAudiences().size();
        desk.put("audiences", String.valueOf(Math.min(Variants.MOST_AUDIENCES, rows + 1)));
        return at(step);
    }

    /** Rows to show: as many as were asked for, and every one in which something was typed. */
    public List<Integer> getAudiences() {
        String asked = desk.getTyped().getOrDefault("audiences", "1");
        int typed = desk.getTyped().keySet().stream()
                .filter(field -> field.matches(ROW))
                .mapToInt(field -> Integer.parseInt(field.replaceFirst(ROW, "$1")) + 1)
                .max()
                .orElse(1);
        int rows = Math.max(typed, asked.matches("[0-9]{1,2}") ? Integer.parseInt(asked) : 1);
        return IntStream.range(0, Math.min(Variants.MOST_AUDIENCES, rows))
                .boxed()
                .toList();
    }

    public boolean isMoreAudiences() {
        return getAudiences().size() < Variants.MOST_AUDIENCES;
    }

    public boolean isWrong(String field) {
        return wrong.stream().anyMatch(v -> v.field().equals(field));
    }

    public String wrongOf(String field) {
        return wrong.stream()
                .filter(v -> v.field().equals(field))
                .map(Violation::message)
                .collect(Collectors.joining(" "));
    }

    /** Whether something on that step is known to be wrong. */
    public boolean isAmiss(Step other) {
        return wrong.stream().anyMatch(v -> other.has(v.field()));
    }

    /** How many fields of this step are wrong. */
    public long getWrongHere() {
        return wrong.stream().filter(v -> step.has(v.field())).count();
    }

    public List<Fault> getFaults() {
        return wrong.stream()
                .filter(v -> !v.field().equals(ASKED_AT_THE_END))
                .map(v -> new Fault(FieldNames.of(v.field()), v.message(), Step.of(v.field())))
                .toList();
    }

    public Step getStep() {
        return step;
    }

    public boolean isAt(String slug) {
        return step.getSlug().equals(slug);
    }

    public List<Step> getSteps() {
        return List.of(Step.values());
    }

    /** The slug of the step before; empty on the first. */
    public String getBack() {
        return step.previous().map(Step::getSlug).orElse("");
    }

    /** The campaign whose brief is changed. */
    public Campaign getRevised() {
        return desk.revised().orElseThrow();
    }

    public List<String> getCurrencies() {
        String chosen = desk.getTyped().getOrDefault("budget.currency", "");
        return CURRENCIES.contains(chosen) || chosen.isBlank()
                ? CURRENCIES
                : java.util.stream.Stream.concat(CURRENCIES.stream(), java.util.stream.Stream.of(chosen))
                        .toList();
    }

    private String at(Step to) {
        return "/campaigns/new?faces-redirect=true&draft=" + desk.getId() + "&step=" + to.getSlug();
    }

    private static String campaign(UUID id) {
        return "/campaigns/campaign?faces-redirect=true&id=" + id;
    }
}
