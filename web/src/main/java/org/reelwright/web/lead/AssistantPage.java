package org.reelwright.web.lead;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.Part;
import java.io.IOException;
import java.io.InputStream;
import java.io.Serializable;
import java.time.DayOfWeek;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.reelwright.domain.account.Viewer;
import org.reelwright.domain.campaign.Campaign;
import org.reelwright.domain.lead.KnownDocument;
import org.reelwright.domain.lead.LeadField;
import org.reelwright.domain.lead.LeadForm;
import org.reelwright.domain.lead.SourceShown;
import org.reelwright.domain.shared.Checked;
import org.reelwright.domain.shared.Violation;
import org.reelwright.ejb.campaign.Campaigns;
import org.reelwright.ejb.lead.Knowledges;
import org.reelwright.ejb.lead.LeadFigures;
import org.reelwright.ejb.lead.LeadForms;
import org.reelwright.ejb.lead.Teaching;
import org.reelwright.web.shared.NotThere;
import org.reelwright.web.shared.Say;
import org.reelwright.web.shared.Tongue;
import org.reelwright.web.shared.Words;

/** How a campaign takes leads: what its assistant knows, what is asked, who qualifies, when somebody is there. */
@Named
@ViewScoped
public class AssistantPage implements Serializable {

    private static final long serialVersionUID = 1L;
    private static final Set<String> OURS = Set.of("Questions and answers", "price", "small print", "product");
    private static final Pattern NUMBERED = Pattern.compile("(page|row|question) (\\d+)");

    @Inject
    private transient Viewer viewer;

    @Inject
    private transient Campaigns campaigns;

    @Inject
    private transient LeadForms forms;

    @Inject
    private transient Knowledges knowledges;

    @Inject
    private transient Teaching teaching;

    @Inject
    private transient LeadFigures figures;

    @Inject
    private transient HttpServletRequest request;

    @Inject
    private transient Words words;

    @Inject
    private transient Tongue tongue;

    private String id;
    private int version;
    private boolean usual = true;
    private Map<String, String> typed = new HashMap<>();
    private Map<String, String> wrong = new HashMap<>();
    private String questions = "";
    private transient Part file;
    private transient List<LeadFigures.Tried> tried = List.of();

    public void open() {
        if (NotThere.id(id).flatMap(at -> campaigns.find(viewer, at)).isEmpty()) {
            NotThere.answer();
            return;
        }
        Optional<LeadForm> form = forms.find(viewer, uuid());
        usual = form.isEmpty();
        version = form.map(LeadForm::version).orElse(0);
        typed = new HashMap<>(form.map(LeadTyped::of).orElseGet(() -> LeadTyped.usual(getCampaign())));
    }

    public void save() {
        Checked<LeadForm> saved = forms.save(viewer, uuid(), version, typed);
        wrong = new HashMap<>(wrong(saved));
        if (saved instanceof Checked.Good<LeadForm> good) {
            version = good.value().version();
            usual = false;
            Say.good(good.value().isOpen() ? "Saved. The assistant is open to everybody." : "Saved.");
        } else {
            Say.bad(wrong.getOrDefault("", "Not saved: something below needs another look."));
        }
    }

    public void upload() {
        wrong = new HashMap<>();
        if (file == null || file.getSize() == 0) {
            wrong.put("file", "Choose a document first.");
            return;
        }
        try (InputStream content = file.getInputStream()) {
            taught(teaching.upload(viewer, uuid(), file.getSubmittedFileName(), content));
        } catch (IOException e) {
            wrong.put("file", "The upload broke off. Try again.");
        }
    }

    public void learnBrief() {
        taught(teaching.brief(viewer, uuid()));
    }

    public void learnPage() {
        taught(teaching.page(viewer, uuid()));
    }

    public void learnQuestions() {
        taught(teaching.questions(viewer, uuid(), questions));
    }

    public void drop(String document) {
        NotThere.id(document).ifPresent(known -> teaching.drop(viewer, uuid(), known));
        Say.good("Forgotten.");
    }

    public void tryOut() {
        tried = figures.tryOut(viewer, uuid());
        if (tried.isEmpty()) {
            Say.bad("Write trial questions below, and save them first.");
        }
    }

    /** Where an answer stands, in this person's words. */
    public String placed(SourceShown source) {
        Matcher numbered = NUMBERED.matcher(source.place());
        String place = numbered.matches()
                ? tongue.get(numbered.group(1) + " $1").replace("$1", numbered.group(2))
                : fixed(source.place());
        return place.isEmpty() ? fixed(source.document()) : fixed(source.document()) + " · " + place;
    }

    private String fixed(String name) {
        return OURS.contains(name) ? tongue.get(name) : name;
    }

    private void taught(Checked<KnownDocument> answer) {
        wrong = new HashMap<>(wrong(answer));
        if (answer instanceof Checked.Good<KnownDocument> good) {
            int passages = good.value().passages();
            String name = good.value().name();
            Say.good(
                    passages == 1
                            ? "Learnt: 1 passage of " + name + "."
                            : "Learnt: " + passages + " passages of " + name + ".");
        }
    }

    private static Map<String, String> wrong(Checked<?> answer) {
        return answer instanceof Checked.Bad<?> bad
                ? bad.violations().stream()
                        .collect(Collectors.toMap(
                                Violation::field, Violation::message, (one, other) -> one + " " + other))
                : Map.of();
    }

    public Campaign getCampaign() {
        return campaigns.find(viewer, uuid()).orElseThrow();
    }

    public List<KnownDocument> getDocuments() {
        return knowledges.list(viewer, uuid());
    }

    public List<LeadFigures.Tried> getTried() {
        return Optional.ofNullable(tried).orElse(List.of());
    }

    /** PDF, DOCX, HTML and CSV are the same in every language. */
    public String kind(KnownDocument document) {
        return switch (document.kind()) {
            case PDF, DOCX, HTML, CSV -> document.kind().name();
            default -> words.status(document.kind());
        };
    }

    public String getRight() {
        return words.count(getTried().stream().filter(LeadFigures.Tried::right).count());
    }

    public List<LeadField> getFields() {
        return List.of(LeadField.values());
    }

    public List<DayOfWeek> getDays() {
        return List.of(DayOfWeek.values());
    }

    public String[] getChosenDays() {
        return typed.getOrDefault("days", "").split(",");
    }

    public void setChosenDays(String[] days) {
        typed.put("days", String.join(",", days));
    }

    public boolean isOpened() {
        return "true".equals(typed.get("open"));
    }

    public void setOpened(boolean opened) {
        typed.put("open", String.valueOf(opened));
    }

    public boolean isPortrait() {
        return "true".equals(typed.get("portrait"));
    }

    public void setPortrait(boolean portrait) {
        typed.put("portrait", String.valueOf(portrait));
    }

    /** The campaign's page for everybody. */
    public String getDoor() {
        return root() + "/leads/c/" + id;
    }

    /** What an advertiser puts into a page of its own. */
    public String getTag() {
        return "<script src=\"" + root() + "/leads/chat.js\" data-campaign=\"" + id + "\" async></script>";
    }

    public String getSecret() {
        return forms.find(viewer, uuid()).map(form -> form.seal().shown()).orElse("");
    }

    private String root() {
        return request.getRequestURL().toString().replaceFirst("(://[^/]+)/.*", "$1") + request.getContextPath();
    }

    private UUID uuid() {
        return NotThere.id(id).orElseThrow();
    }

    public boolean isUsual() {
        return usual;
    }

    public Map<String, String> getTyped() {
        return typed;
    }

    public Map<String, String> getWrong() {
        return wrong;
    }

    public String getQuestions() {
        return questions;
    }

    public void setQuestions(String questions) {
        this.questions = questions;
    }

    public Part getFile() {
        return file;
    }

    public void setFile(Part file) {
        this.file = file;
    }

    public String getId() {
        return id;
    }

    public void setId(String id) {
        this.id = id;
    }
}
