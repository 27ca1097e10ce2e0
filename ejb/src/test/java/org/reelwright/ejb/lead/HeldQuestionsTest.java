package org.reelwright.ejb.lead;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVRecord;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.reelwright.domain.asset.MeaningModel;
import org.reelwright.domain.lead.Answer;
import org.reelwright.domain.lead.AnswerCheck;
import org.reelwright.domain.lead.AnswerDraft;
import org.reelwright.domain.lead.AnswerOrder;
import org.reelwright.domain.lead.Knowledge;
import org.reelwright.domain.lead.KnownDocument;
import org.reelwright.domain.lead.Message;
import org.reelwright.domain.lead.SourceShown;
import org.reelwright.domain.lead.TrialQuestion;
import org.reelwright.domain.production.Progress;
import org.reelwright.domain.shared.Checked;
import org.reelwright.domain.shared.Language;
import org.reelwright.ejb.provider.minilm.Meanings;
import org.reelwright.ejb.provider.studio.StudioAnswerModel;

/** How often the embedded assistant finds the held answer, and how often it says that it does not know when there is none. */
class HeldQuestionsTest {

    private static final Instant NOW = Instant.parse("2026-05-20T12:00:00Z");
    private static final MeaningModel MEANINGS = Meanings.model();
    private static Knowledge knowledge = new Knowledge(List.of());

    private record Held(Language language, TrialQuestion trial) {}

    @BeforeAll
    static void learn() throws IOException {
        knowledge = new Knowledge(known("tarn-manual.html", "tarn-faq.csv", "kettle.html", "course.html", "gym.html"));
    }

    @ParameterizedTest
    @CsvSource({
        "held-questions.csv, en, 0.9, 0.95",
        "held-questions.csv, zh, 0.8, 0.9",
        "fresh-questions.csv, en, 0.7, 0.9",
        "fresh-questions.csv, zh, 0.6, 0.9"
    })
    void answersWhatIsThereAndRefusesWhatIsNot(String set, String language, double found, double refused)
            throws IOException {
        List<Held> held = held(set).stream()
                .filter(h -> h.language().tag().equals(language))
                .toList();
        var wrong = new ArrayList<String>();
        double right =
                share(held.stream().filter(h -> !h.trial().expected().isEmpty()).toList(), wrong);
        double no =
                share(held.stream().filter(h -> h.trial().expected().isEmpty()).toList(), wrong);
        System.out.printf(
                "%s, %s: %.3f answered in the words and from the document that are right, %.3f refused%n",
                set, language, right, no);
        assertThat(right).as(wrong.toString()).isGreaterThanOrEqualTo(found);
        assertThat(no).as(wrong.toString()).isGreaterThanOrEqualTo(refused);
    }

    private static double share(List<Held> held, List<String> wrong) {
        long right = held.stream().filter(h -> isRight(h, wrong)).count();
        return (double) right / held.size();
    }

    private static boolean isRight(Held held, List<String> wrong) {
        Message message = Message.read(held.trial().question(), held.language());
        var hits = knowledge.search(message.text(), MEANINGS.of(message.text()));
        AnswerOrder order = Answer.order(message, hits);
        String answer = order.evidence().isEmpty() ? "" : said(order);
        boolean right = message.kind() == Message.Kind.QUESTION
                && held.trial()
                        .isRight(
                                answer,
                                order.evidence().stream()
                                        .limit(1)
                                        .map(each -> new SourceShown(each.source(), each.place()))
                                        .toList());
        if (!right) {
            wrong.add("\n" + (right ? "ok " : "NO ") + held.trial() + " " + message.kind() + " -> " + answer);
            hits.stream()
                    .limit(2)
                    .forEach(hit -> wrong.add(String.format(
                            "%n     %.2f + %.2f %s",
                            hit.coverage(), hit.likeness(), hit.passage().words())));
        }
        return right;
    }

    private static String said(AnswerOrder order) {
        AnswerDraft draft = ((Progress.Ready<AnswerDraft>) new StudioAnswerModel().begin(order, "k")).result();
        return ((Checked.Good<AnswerDraft>) AnswerCheck.check(draft, order))
                .value()
                .text();
    }

    static List<Knowledge.Known> known(String... names) throws IOException {
        var known = new ArrayList<Knowledge.Known>();
        for (String name : names) {
            byte[] content = HeldQuestionsTest.class.getResourceAsStream(name).readAllBytes();
            var text = ((Checked.Good<Documents.Text>) Documents.read(name, content)).value();
            var read = ((Checked.Good<KnownDocument.Read>)
                            KnownDocument.keep(UUID.randomUUID(), text.kind(), name, text.sections(), "test", NOW))
                    .value();
            read.passages()
                    .forEach(p -> known.add(new Knowledge.Known(
                            UUID.randomUUID(), name, p.place(), p.question(), p.words(), MEANINGS.of(p.asked()))));
        }
        return known;
    }

    private static List<Held> held(String set) throws IOException {
        try (Reader in =
                new InputStreamReader(HeldQuestionsTest.class.getResourceAsStream(set), StandardCharsets.UTF_8)) {
            var held = new ArrayList<Held>();
            for (CSVRecord row : CSVFormat.RFC4180
                    .builder()
                    .setHeader()
                    .setSkipHeaderRecord(true)
                    .get()
                    .parse(in)) {
                held.add(new Held(
                        Language.parse(row.get("language")).orElseThrow(),
                        new TrialQuestion(row.get("question"), row.get("expected"), row.get("source"))));
            }
            return held;
        }
    }
}
