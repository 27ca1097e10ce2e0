package org.reelwright.ejb.provider.openai;

import static org.assertj.core.api.Assertions.assertThat;

import dev.langchain4j.data.message.AiMessage;
import dev.langchain4j.data.message.ChatMessage;
import dev.langchain4j.model.chat.ChatModel;
import dev.langchain4j.model.chat.response.ChatResponse;
import java.util.ArrayDeque;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.reelwright.domain.livestream.Offer;
import org.reelwright.domain.livestream.Segment;
import org.reelwright.domain.livestream.ShowOrder;
import org.reelwright.domain.livestream.ShowScript;
import org.reelwright.domain.livestream.Shows;
import org.reelwright.domain.script.Policies;
import org.reelwright.domain.shared.Checked;
import org.reelwright.domain.shared.Language;

class ShowTalkTest {

    private static final String GOOD = """
            ```json
            {"segments":[
             {"kind":"OPENING","product":0,"offer":0,"title":"Hello","seconds":60,"lines":[{"kind":"SAY","words":"Welcome."}]},
             {"kind":"OFFER","product":1,"offer":1,"title":"Now","seconds":30,"lines":[{"kind":"SAY","words":"Two for $45"}]},
             {"kind":"LEGAL","product":0,"offer":0,"title":"Legal","seconds":20,"lines":[{"kind":"LEGAL","words":"Results vary with use."}]}
            ]}
            ```""";

    private final ShowOrder order = Shows.order(Language.ENGLISH, 300, List.of(new Offer("Two for $45", 0, 120, 60)));

    @Test
    void whatIsWrongIsToldOnceAndTheShowFillsItsTime() {
        Checked<ShowScript> show = talk(GOOD.replace("Welcome.", "The best flask!"), GOOD);

        assertThat(show).isInstanceOf(Checked.Good.class);
        List<Segment> segments = ((Checked.Good<ShowScript>) show).value().segments();
        assertThat(segments).extracting(Segment::seconds).startsWith(120);
        assertThat(segments.stream().mapToInt(Segment::seconds).sum()).isEqualTo(300);
        assertThat(segments.get(1).offer()).contains(order.offers().get(0));
    }

    @Test
    void whatIsWrongTwiceIsRefused() {
        for (String bad : List.of(
                "no JSON",
                "{}",
                "null",
                "{\"segments\":[null]}",
                GOOD.replace("\"offer\":1", "\"offer\":9"),
                GOOD.replace("Results vary with use.", "Cheap."),
                GOOD.replace("OPENING", "OVERTURE"))) {
            assertThat(talk(bad, bad)).as(bad).isInstanceOf(Checked.Bad.class);
        }
    }

    private Checked<ShowScript> talk(String... answers) {
        var left = new ArrayDeque<>(List.of(answers));
        ChatModel chat = new ChatModel() {
            @Override
            public ChatResponse chat(List<ChatMessage> messages) {
                return ChatResponse.builder()
                        .aiMessage(AiMessage.from(left.remove()))
                        .build();
            }
        };
        return new ShowTalk(chat, new TokenBill("some-model"), order, Policies.NONE).write();
    }
}
