package org.reelwright.bench.lead;

import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.UUID;
import org.reelwright.domain.asset.Meaning;
import org.reelwright.domain.asset.MeaningModel;
import org.reelwright.domain.lead.Answer;
import org.reelwright.domain.lead.AnswerCheck;
import org.reelwright.domain.lead.AnswerDraft;
import org.reelwright.domain.lead.AnswerOrder;
import org.reelwright.domain.lead.Knowledge;
import org.reelwright.domain.lead.Message;
import org.reelwright.domain.production.Progress;
import org.reelwright.domain.shared.Language;
import org.reelwright.ejb.provider.minilm.Meanings;
import org.reelwright.ejb.provider.studio.StudioAnswerModel;

/** Times of the embedded assistant's answers, from the message to the checked words, among many passages. */
public final class Answers {

    private static final int WARM_UP = 200;
    private static final int ASKED = 1_000;
    private static final int READ_BY_THE_MODEL = 400;
    private static final String[] PARTS = {
        "seal", "lid", "bottle", "strap", "filter", "handle", "motor", "cable", "screen", "wheel", "pump", "valve",
        "lamp", "frame", "cover"
    };
    private static final String[] SAYINGS = {
        "The %s number %d is made of stainless steel and weighs %d grams.",
        "Clean the %s number %d by hand every %d days; do not put it into the dishwasher.",
        "The warranty for the %s number %d ends after %d months.",
        "A spare %s number %d costs %d EUR in the shop.",
        "编号%2$d的%1$s保修期为%3$d个月，可以单独购买。"
    };

    private Answers() {}

    public static void main(String[] given) {
        int passages = Integer.parseInt(given[0]);
        MeaningModel meanings = Meanings.model();
        Knowledge knowledge = new Knowledge(passages(passages, meanings));
        var random = new Random(7);
        long[] took = new long[ASKED];
        long[] worked = new long[ASKED];
        ThreadMXBean threads = ManagementFactory.getThreadMXBean();
        int answered = 0;
        for (int i = -WARM_UP; i < ASKED; i++) {
            String question = question(random, passages, i);
            long began = System.nanoTime();
            long beganWork = threads.getCurrentThreadCpuTime();
            answered += answer(knowledge, meanings, question) ? 1 : 0;
            if (i >= 0) {
                took[i] = (System.nanoTime() - began) / 1_000;
                worked[i] = (threads.getCurrentThreadCpuTime() - beganWork) / 1_000;
            }
        }
        System.out.printf("%d passages, %d questions (%d answered)%n", passages, ASKED, answered);
        tell("from question to answer", took);
        tell("of that this thread at work", worked);
    }

    private static void tell(String what, long[] micros) {
        Arrays.sort(micros);
        System.out.printf(
                "%s: median %.1f ms, p95 %.1f ms, p99 %.1f ms%n",
                what, micros[ASKED / 2] / 1e3, micros[ASKED * 95 / 100] / 1e3, micros[ASKED * 99 / 100] / 1e3);
    }

    private static boolean answer(Knowledge knowledge, MeaningModel meanings, String question) {
        Message message = Message.read(question, Language.ENGLISH);
        AnswerOrder order = Answer.order(message, knowledge.search(message.text(), meanings.of(message.text())));
        if (order.evidence().isEmpty()) {
            return false;
        }
        var ready = (Progress.Ready<AnswerDraft>) new StudioAnswerModel().begin(order, "key");
        return AnswerCheck.check(ready.result(), order) != null;
    }

    /** A few hundred are read by the model, the others have meanings near to those. */
    private static List<Knowledge.Known> passages(int count, MeaningModel meanings) {
        var random = new Random(1);
        var read = new ArrayList<Optional<Meaning>>();
        var passages = new ArrayList<Knowledge.Known>();
        for (int i = 0; i < count; i++) {
            String words = saying(i, random);
            if (read.size() < READ_BY_THE_MODEL) {
                read.add(meanings.of(words));
            }
            passages.add(new Knowledge.Known(
                    new UUID(1, i), "manual", "page " + i / 10, "", words, read.get(random.nextInt(read.size()))));
        }
        return passages;
    }

    private static String saying(int i, Random random) {
        return String.format(SAYINGS[i % SAYINGS.length], PARTS[i % PARTS.length], i, 1 + random.nextInt(900));
    }

    private static String question(Random random, int passages, int i) {
        String part = PARTS[random.nextInt(PARTS.length)];
        int number = random.nextInt(passages);
        return switch (Math.floorMod(i, 5)) {
            case 0 -> "How heavy is the " + part + " number " + number + "?";
            case 1 -> "Can I put the " + part + " into the dishwasher?";
            case 2 -> "When does the guarantee of my " + part + " end?";
            case 3 -> "编号" + number + "的保修期多久？";
            default -> "Do you sell bicycles for children in London?";
        };
    }
}
