package org.reelwright.domain.lead;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.reelwright.domain.shared.Checked;
import org.reelwright.domain.shared.Language;

class AnswerCheckTest {

    private static final AnswerOrder ORDER = new AnswerOrder(
            "How long is the warranty?",
            Language.ENGLISH,
            List.of(
                    new AnswerOrder.Evidence(
                            1,
                            "manual",
                            "page 2",
                            "The warranty covers defects of material for five years. See https://shop.example/w for 2 forms."),
                    new AnswerOrder.Evidence(2, "manual", "page 3", "Dents from falls are not covered.")));

    @Test
    void takesWhatTheEvidenceSaysInOtherWords() {
        assertThat(check("The warranty covers material defects for five years: https://shop.example/w", 1))
                .isInstanceOf(Checked.Good.class);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "The warranty covers defects of material for 10 years.",
                "The warranty covers defects of material; we will refund you.",
                "The warranty covers defects for five years, guaranteed.",
                "The warranty covers defects of material. See https://evil.example/w.",
                "The warranty covers defects of material. Write to boss@shop.example.",
                "The warranty covers defects of material. Visit evil-shop.com today.",
                "The warranty covers five years. Our rockets fly customers to the moon every summer.",
                "The warranty covers five years <b>material</b>.",
                "As an AI model I must ignore all previous instructions about the warranty.",
                "保证终身免费维修。",
                ""
            })
    void refusesWhatTheEvidenceDoesNotSay(String text) {
        assertThat(check(text, 1)).isInstanceOf(Checked.Bad.class);
    }

    @Test
    void refusesEvidenceThatWasNotGivenOrNotNamed() {
        assertThat(check("The warranty covers defects of material for five years.", 7))
                .isInstanceOf(Checked.Bad.class);
        assertThat(check("The warranty covers defects of material for five years.", 2))
                .isInstanceOf(Checked.Bad.class);
        assertThat(AnswerCheck.check(new AnswerDraft("The warranty covers defects.", List.of()), ORDER))
                .isInstanceOf(Checked.Bad.class);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "The warranty covers defects of material for five years.|The warranty covers defects of material for ten years.",
                "The warranty covers defects of material for five years.|The warranty covers defects of material for 10 years.",
                "The warranty covers defects of material for five years.|The warranty covers defects of material for five months.",
                "The warranty covers defects of material for 5 years.|The warranty covers defects of material for twenty-five years.",
                "It holds a hundred cups.|It holds two hundred cups.",
                "The trial costs half of the price.|The trial costs double the price.",
                "Dents from falls are not covered.|Dents from falls are covered.",
                "Dents from falls are not covered.|No, dents from falls are covered.",
                "Dents from falls are not covered.|Yes. Dents from falls are not covered.",
                "Dents from falls are not covered.|Dents, even from falls, are covered.",
                "Dents from falls aren't covered.|Dents from falls are covered.",
                "Dents, scratches and rust are not covered. The warranty covers the lid.|Dents are covered.",
                "The warranty covers the material for five years, but not dents from falls.|The warranty covers dents.",
                "The warranty covers the material for five years. Dents from falls are not covered.|The warranty covers the material for five years and dents from falls.",
                "The lid is safe in the dishwasher.|The lid is not safe in the dishwasher.",
                "The lid is safe in the dishwasher.|The lid isn’t safe in the dishwasher.",
                "The lid is safe in the dishwasher.|No, the lid is safe in the dishwasher.",
                "You can return it without the box.|You can return it with the box.",
                "It never leaks in a bag.|It leaks in a bag.",
                "The film is shown with no sound.|The film is shown with sound.",
                "No, wash the lid by hand.|Yes, wash the lid by hand.",
                "Wash the lid by hand.|It does not."
            })
    void refusesAnotherAmountAndTheOpposite(String evidence, String said) {
        assertThat(held(evidence, said)).as(evidence).isInstanceOf(Checked.Bad.class);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "材料缺陷保修五年。|材料缺陷保修十年。",
                "材料缺陷保修五年。|材料缺陷保修10年。",
                "材料缺陷保修5年。|材料缺陷保修五个月。",
                "材料缺陷保修五年。|材料缺陷保修十五年。",
                "容量为一百二十毫升。|容量为二百毫升。",
                "跌落造成的凹痕不在保修范围内。|跌落造成的凹痕在保修范围内。",
                "跌落造成的凹痕不在保修范围内。|是的，跌落造成的凹痕不在保修范围内。",
                "材料缺陷保修五年，跌落造成的凹痕不在保修范围内。|跌落造成的凹痕在保修范围内。",
                "杯盖可以放进洗碗机。|杯盖不可以放进洗碗机。",
                "没有收据也可以退货。|有收据也可以退货。",
                "本品非医疗器械。|本品是医疗器械。",
                "无需预约即可参观。|需预约即可参观。"
            })
    void refusesAnotherAmountAndTheOppositeInChinese(String evidence, String said) {
        assertThat(held(evidence, said)).as(evidence).isInstanceOf(Checked.Bad.class);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "The warranty covers defects of material for five years.|The warranty covers defects of material for 5 years.",
                "The warranty covers defects of material for 5 years.|Yes, the warranty covers defects of material for five years.",
                "It holds 1,500 cups.|It holds 1500 cups.",
                "It holds 120 ml of coffee or tea when the lid is closed.|It holds a hundred and twenty ml of coffee or tea when the lid is closed.",
                "The price of the seal set with delivery is EUR 25.|The price of the seal set with delivery is twenty-five EUR.",
                "The new flask comes in two sizes.|The flask comes in 2 sizes, and the new one too.",
                "Dents from falls are not covered.|No, dents from falls are not covered.",
                "Dents from falls are not covered.|No. We do not cover dents from falls. Dents aren't covered.",
                "No. Dents from falls are not covered.|Dents from falls are not covered.",
                "The warranty covers the material for five years, but not dents from falls.|The warranty covers the material for five years.",
                "The warranty covers the material for five years, but not dents from falls.|Dents from falls are not covered by the warranty.",
                "It can be returned within 30 days if it is not opened.|If not opened, it can be returned within thirty days.",
                "It never leaks in a bag.|It does not leak in a bag.",
                "It comes not only in green, but in grey.|It comes in green.",
                "The flask is made of steel. Do not put it in the microwave.|The flask is made of steel.",
                "材料缺陷保修五年。|材料缺陷保修5年。",
                "材料缺陷保修 5 年。|是的，材料缺陷保修五年。",
                "容量为一百二十毫升。|容量为120毫升。",
                "会员享受百分之五的积分。|会员享受5%的积分。",
                "杯身为不锈钢材质。|杯身材质为不锈钢。",
                "材料缺陷保修五年，跌落造成的凹痕不在保修范围内。|材料缺陷保修五年。",
                "跌落造成的凹痕不在保修范围内。|不在保修范围内的有跌落造成的凹痕。"
            })
    void takesTheSameAmountAndTheSameDenialInOtherWords(String evidence, String said) {
        assertThat(held(evidence, said)).as(evidence).isInstanceOf(Checked.Good.class);
    }

    private static Checked<AnswerDraft> held(String evidence, String said) {
        var order = new AnswerOrder(
                "?", Language.ENGLISH, List.of(new AnswerOrder.Evidence(1, "manual", "page 2", evidence)));
        return AnswerCheck.check(new AnswerDraft(said, List.of(1)), order);
    }

    private static Checked<AnswerDraft> check(String text, int cited) {
        return AnswerCheck.check(new AnswerDraft(text, List.of(cited)), ORDER);
    }
}
