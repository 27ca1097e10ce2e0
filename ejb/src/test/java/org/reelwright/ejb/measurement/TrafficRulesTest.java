package org.reelwright.ejb.measurement;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.reelwright.domain.measurement.EventKind;
import org.reelwright.domain.measurement.EventToken;
import org.reelwright.domain.measurement.InvalidTraffic;
import org.reelwright.domain.measurement.Invalidity;
import org.reelwright.domain.shared.Json;

class TrafficRulesTest {

    private static final Instant NOW = Instant.parse("2026-03-10T12:00:00Z");

    static TrafficRules rules() {
        var rules = new TrafficRules();
        rules.rules = EnumSet.allOf(Invalidity.class);
        rules.mostOfOneCaller = 600;
        return rules;
    }

    @Test
    void catchesAtLeastNinetyNineOfAHundredBotsThatSayWhatTheyAre() throws IOException {
        var bots = new ArrayList<String>();
        json("crawler-user-agents/crawler-user-agents.json")
                .forEach(crawler -> crawler.path("instances").forEach(instance -> bots.add(instance.asText())));
        List<String> missed = bots.stream().filter(bot -> !isBot(bot)).toList();
        assertThat(bots).hasSizeGreaterThan(1_000);
        assertThat(missed).hasSizeLessThanOrEqualTo(bots.size() / 100);
    }

    @Test
    void takesNoRealBrowserForABot() throws IOException {
        var browsers = new ArrayList<String>();
        json("top-user-agents/src/index.json").forEach(agent -> browsers.add(agent.asText()));
        assertThat(browsers).hasSizeGreaterThanOrEqualTo(50);
        assertThat(browsers).noneMatch(TrafficRulesTest::isBot);
    }

    private static boolean isBot(String agent) {
        return RULES.judge(token(), NOW, agent, agent).equals(Optional.of(Invalidity.DECLARED_BOT));
    }

    private static final InvalidTraffic RULES = rules().inForce();

    private static EventToken token() {
        var id = UUID.randomUUID();
        return new EventToken(id, EventKind.IMPRESSION, id, id, id, LocalDate.EPOCH, 0, NOW, "");
    }

    private static JsonNode json(String file) throws IOException {
        return Json.MAPPER.readTree(Files.readString(Path.of("node_modules", file)));
    }
}
