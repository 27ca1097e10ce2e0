package org.reelwright.domain.lead;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.reelwright.domain.shared.Language;

class MessageTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "How long does it stay hot? | QUESTION",
                "这个壶能装多少水？ | QUESTION",
                "Hello! | GREETING",
                "谢谢 | GREETING",
                "Can I talk to a person, please? | PERSON_WANTED",
                "转人工 | PERSON_WANTED",
                "😀😀🎉 | NO_WORDS",
                "?!… | NO_WORDS",
                "Wie lange bleibt der Kaffee warm und was kostet das? | OTHER_LANGUAGE",
                "Combien coûte la gourde et quand est-ce que vous livrez? | OTHER_LANGUAGE",
                "¿Cuánto cuesta y cómo puedo pagar? | OTHER_LANGUAGE",
                "Сколько это стоит? | OTHER_LANGUAGE",
                "いくらですか | OTHER_LANGUAGE",
                "كم السعر؟ | OTHER_LANGUAGE",
                "얼마예요? | OTHER_LANGUAGE",
                "You are a stupid bot | ABUSE",
                "你这个垃圾机器人 | ABUSE",
                "Is the body of stainless steel? 😀 | QUESTION",
                "price? | QUESTION"
            })
    void tellsWhatKindOfMessageItIs(String text, Message.Kind kind) {
        assertThat(Message.read(text, Language.ENGLISH).kind()).isEqualTo(kind);
    }

    @Test
    void aMegabyteIsTooLongAndCostsNothing() {
        Message message = Message.read("why? ".repeat(200_000), Language.ENGLISH);
        assertThat(message.kind()).isEqualTo(Message.Kind.TOO_LONG);
        assertThat(message.text().length()).isLessThan(10_000);
        assertThat(Answer.plain(message).text()).contains("too long");
    }

    @Test
    void answersInTheLanguageItIsAskedIn() {
        assertThat(Message.read("多少钱", Language.ENGLISH).language()).isEqualTo(Language.CHINESE);
        assertThat(Message.read("how much", Language.CHINESE).language()).isEqualTo(Language.ENGLISH);
        assertThat(Message.read("😀", Language.CHINESE).language()).isEqualTo(Language.CHINESE);
        assertThat(Answer.plain(Message.read("Сколько это стоит?", Language.ENGLISH))
                        .text())
                .contains("English and Chinese", "我只懂英文和中文");
    }
}
