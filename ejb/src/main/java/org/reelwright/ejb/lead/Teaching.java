package org.reelwright.ejb.lead;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.InputStream;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import org.reelwright.domain.account.Viewer;
import org.reelwright.domain.asset.MeaningModel;
import org.reelwright.domain.campaign.Campaign;
import org.reelwright.domain.lead.DocumentKind;
import org.reelwright.domain.lead.KnownDocument;
import org.reelwright.domain.lead.Passage;
import org.reelwright.domain.lead.Section;
import org.reelwright.domain.shared.Checked;
import org.reelwright.domain.shared.OutsideTrouble;
import org.reelwright.domain.shared.PlainText;
import org.reelwright.domain.shared.Violation;
import org.reelwright.ejb.shared.WebFetch;
import org.reelwright.ejb.shared.WebFetch.Fetched;
import org.reelwright.ejb.shared.WebFetch.Terms;

/** Teaches a campaign's assistant: a document is read whole, outside of transactions, and kept whole or not at all. */
@ApplicationScoped
public class Teaching {

    private static final Terms PAGE =
            new Terms(3_000_000, Duration.ofSeconds(12), "text/html,application/xhtml+xml;q=0.9");
    private static final int READ_AT_ONCE = 40;
    private static final int MOST_QUESTIONS = 300;

    @Inject
    Knowledges knowledges;

    @Inject
    KnowledgeShelf shelf;

    @Inject
    MeaningModel meanings;

    @Inject
    WebFetch web;

    @Inject
    Clock clock;

    /** Reads at most a little more than {@value Documents#LARGEST} bytes. */
    public Checked<KnownDocument> upload(Viewer viewer, UUID campaign, String name, InputStream content) {
        if (knowledges.campaign(viewer, campaign).isEmpty()) {
            return no("campaign", "There is no such campaign.");
        }
        try {
            Checked<Documents.Text> text = Documents.read(name, content.readNBytes(Documents.LARGEST + 1));
            return text.then(read -> keep(viewer, campaign, read.kind(), name, read.sections()));
        } catch (IOException e) {
            throw OutsideTrouble.passing("an upload broke off", e);
        }
    }

    public Checked<KnownDocument> brief(Viewer viewer, UUID campaign) {
        return knowledges
                .campaign(viewer, campaign)
                .map(found -> keep(viewer, campaign, DocumentKind.BRIEF, found.name(), BriefSections.of(found.brief())))
                .orElse(no("campaign", "There is no such campaign."));
    }

    /** The campaign's own landing page, as it is now. */
    public Checked<KnownDocument> page(Viewer viewer, UUID campaign) {
        Optional<Campaign> found = knowledges.campaign(viewer, campaign);
        Optional<String> address = found.flatMap(c -> c.brief().product().landingPage());
        if (address.isEmpty()) {
            return no("page", "The brief names no landing page.");
        }
        Checked<Fetched> fetched = web.get(address.get(), PAGE);
        return fetched.then(page -> {
            String type = page.contentType().toLowerCase(Locale.ROOT);
            if (!type.isEmpty() && !type.contains("html")) {
                return no("page", "There is no web page at this address.");
            }
            try {
                return keep(
                        viewer,
                        campaign,
                        DocumentKind.PAGE,
                        page.address().toString(),
                        HtmlText.read(page.body(), page.address().toString()));
            } catch (IOException e) {
                return no("page", "This page cannot be read.");
            }
        });
    }

    /** @param typed a line each: the question, a bar, the answer */
    public Checked<KnownDocument> questions(Viewer viewer, UUID campaign, String typed) {
        var sections = new ArrayList<Section>();
        var wrong = new ArrayList<Violation>();
        List<String> lines = PlainText.paragraph(typed)
                .lines()
                .filter(line -> !line.isBlank())
                .toList();
        for (int i = 0; i < lines.size(); i++) {
            String[] parts = lines.get(i).split("[|｜]", 2);
            if (parts.length < 2 || parts[0].isBlank() || parts[1].isBlank()) {
                wrong.add(new Violation("questions", "Line " + (i + 1) + " has no answer. Write: question | answer."));
            } else {
                sections.add(new Section("question " + (i + 1), parts[0].strip(), parts[1].strip()));
            }
        }
        if (lines.isEmpty() || lines.size() > MOST_QUESTIONS) {
            wrong.add(new Violation("questions", "Write 1 to " + MOST_QUESTIONS + " lines: question | answer."));
        }
        return wrong.isEmpty()
                ? keep(viewer, campaign, DocumentKind.QUESTIONS, "Questions and answers", sections)
                : new Checked.Bad<>(wrong);
    }

    /** @return whether it was there */
    public boolean drop(Viewer viewer, UUID campaign, UUID document) {
        boolean was = knowledges.drop(viewer, document);
        shelf.forget(campaign);
        return was;
    }

    private Checked<KnownDocument> keep(
            Viewer viewer, UUID campaign, DocumentKind kind, String name, List<Section> sections) {
        if (knowledges.campaign(viewer, campaign).isEmpty()) {
            return no("campaign", "There is no such campaign.");
        }
        if (knowledges.isFull(campaign)) {
            return no("file", "This campaign knows a hundred documents already. Drop one first.");
        }
        return KnownDocument.keep(campaign, kind, name, sections, viewer.name(), clock.instant())
                .then(read -> {
                    read.passages().stream().limit(READ_AT_ONCE).forEach(this::understand);
                    Checked<KnownDocument> kept = knowledges.keep(viewer, campaign, read);
                    shelf.forget(campaign);
                    return kept;
                });
    }

    private void understand(Passage passage) {
        meanings.of(passage.asked()).ifPresent(passage::means);
    }

    private static <T> Checked<T> no(String field, String why) {
        return new Checked.Bad<>(List.of(new Violation(field, why)));
    }
}
