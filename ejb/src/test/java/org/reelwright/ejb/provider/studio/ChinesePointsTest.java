package org.reelwright.ejb.provider.studio;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ChinesePointsTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            这款轻便吹风机有3档温度和风速设置，非常适合旅行。 | 轻便吹风机;3档温度和风速设置;非常适合旅行
            这款金色不锈钢腕表能搭配你的大部分穿搭。 | 金色不锈钢腕表;能搭配你的大部分穿搭
            这个小巧而精致的烛台是一份很好的礼物。 | 小巧而精致的烛台;一份很好的礼物
            316不锈钢内胆，保温12小时；一键开盖，而且单手就能喝。 | 316不锈钢内胆;保温12小时;一键开盖;单手就能喝
            智能手表，续航（实验室数据）7天。 | 智能手表;续航7天
            """)
    void takesASentenceApart(String sentence, String headlines) {
        assertThat(ChinesePoints.of(sentence)).extracting(Point::headline).isEqualTo(List.of(headlines.split(";")));
    }

    @Test
    void isSilentAboutWhatCannotBeShort() {
        assertThat(ChinesePoints.of("采用了今年春天最新研发的透气面料与无痕缝制工艺以及全新的三层锁温结构设计")).isEmpty();
    }

    @Test
    void takesNoQuestionOrCallForAFact() {
        assertThat(ChinesePoints.of("还在为选礼物发愁吗？")).isEmpty();
        assertThat(ChinesePoints.of("立即购买！")).isEmpty();
    }
}
