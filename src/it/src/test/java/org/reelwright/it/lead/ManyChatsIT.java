package org.reelwright.it.lead;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import jakarta.inject.Inject;
import java.net.http.HttpRequest.BodyPublishers;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.reelwright.domain.account.Role;
import org.reelwright.domain.account.Viewer;
import org.reelwright.domain.campaign.Campaign;
import org.reelwright.domain.lead.LeadForm;
import org.reelwright.domain.shared.Checked;
import org.reelwright.domain.shared.Json;
import org.reelwright.ejb.lead.LeadForms;
import org.reelwright.ejb.lead.Teaching;
import org.reelwright.ejb.shared.PublicAddress;
import org.reelwright.it.ads.LaunchedCampaign;
import org.reelwright.it.shared.Http;
import org.reelwright.it.shared.RealServer;

/**
 * So many chats at once on one node, each on a socket of its own, ask again and again; what the server holds afterwards does
 * not grow with what was asked. A short form of {@code mvn -Pchats verify}, which has five hundred.
 */
class ManyChatsIT extends RealServer {

    private static final int ROUNDS = 4;
    private static final Duration A_ROUND = Duration.ofMinutes(4);
    private static final long GROWTH_OF_A_CHAT = 40_000;
    private static final long NOISE = 24_000_000;
    private static final Viewer MANAGER = new Viewer("mona", Role.ACCOUNT_MANAGER, Optional.empty());
    private static final List<String> QUESTIONS = List.of(
            "How long is the warranty?", "Which colours are there?", "Do you sell bicycles?", "What does it cost?");

    @Inject
    private LaunchedCampaign campaigns;

    @Inject
    private LeadForms forms;

    @Inject
    private Teaching teaching;

    @Inject
    private PublicAddress address;

    @Test
    void areAnsweredWhileTheServersMemoryStaysFlat() {
        int chats = Integer.getInteger("it.chats", 20);
        UUID campaign = door();
        var lines = new ArrayList<Line>();
        try {
            for (int i = 0; i < chats; i++) {
                lines.add(Line.open(address.onThisMachine(), begin(campaign)));
            }
            awaitAll(lines, 2);
            var held = new ArrayList<Long>();
            for (int round = 0; round < ROUNDS; round++) {
                long began = System.nanoTime();
                String question = QUESTIONS.get(round);
                lines.forEach(line -> line.send(Map.of("do", "say", "words", question)));
                awaitAll(lines, 4 + 2 * round);
                held.add(heap());
                System.out.printf(
                        "%d chats, round %d: all answered within %d ms, heap %d MB%n",
                        chats, round + 1, (System.nanoTime() - began) / 1_000_000, held.get(round) / 1_000_000);
            }
            assertThat(held.get(ROUNDS - 1) - held.get(1))
                    .as(held.toString())
                    .isLessThan(NOISE + GROWTH_OF_A_CHAT * chats);
        } finally {
            lines.forEach(Line::close);
        }
    }

    private UUID door() {
        Campaign campaign = campaigns.launch("Many chats", 5);
        var terms = Map.of(
                "consent",
                "Yes.",
                "asks.email",
                "must",
                "zone",
                "UTC",
                "days",
                "MONDAY",
                "from",
                "09:00",
                "to",
                "17:00",
                "open",
                "true");
        assertThat(forms.save(MANAGER, campaign.id(), 0, terms)).isInstanceOf(Checked.Good.class);
        assertThat(
                        teaching.questions(
                                MANAGER,
                                campaign.id(),
                                "How long is the warranty? | Five years.\nWhich colours are there? | Green and grey.\nWhat does it cost? | 29 USD."))
                .isInstanceOf(Checked.Good.class);
        assertThat(forms.open(campaign.id()).map(LeadForm::isOpen)).contains(true);
        return campaign.id();
    }

    private String begin(UUID campaign) {
        var begun = Http.at(address.onThisMachine())
                .send("POST", "leads/api/begin", BodyPublishers.ofString(Json.write(Map.of("campaign", campaign))));
        assertThat(begun.statusCode()).as(begun.body()).isEqualTo(200);
        return Http.json(begun).path("token").asText();
    }

    private static void awaitAll(List<Line> lines, int count) {
        await().atMost(A_ROUND).until(() -> lines.stream().allMatch(line -> line.count() >= count));
    }

    private static long heap() {
        Runtime runtime = Runtime.getRuntime();
        for (int i = 0; i < 3; i++) {
            System.gc();
        }
        return runtime.totalMemory() - runtime.freeMemory();
    }
}
