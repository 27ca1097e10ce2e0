package org.reelwright.domain.lead;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RuleTest {

    private static final Rule BUDGET = new Rule(LeadField.BUDGET, Rule.Test.AT_LEAST, "1000", Verdict.NOT_YET);
    private static final Rule REGION = new Rule(LeadField.REGION, Rule.Test.ONE_OF, "Berlin, 上海，Hamburg", Verdict.NO);

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "1000 | true",
                "999 | false",
                "1,500 | true",
                "1.500,00 EUR | true",
                "about 2'000 | true",
                "800-1200 | true",
                "none | false",
                "12.50 | false",
                "0999.99 | false",
                "1 500 | true"
            })
    void readsBudgetsAsPeopleWriteThem(String given, boolean holds) {
        assertThat(BUDGET.holds(given)).isEqualTo(holds);
    }

    @ParameterizedTest
    @CsvSource({"berlin, true", "上海, true", "Munich, false", "' Hamburg ', true", "'', false"})
    void holdsARegionAgainstAList(String given, boolean holds) {
        assertThat(REGION.holds(given)).isEqualTo(holds);
    }

    @Test
    void mentionsAnyOfTheWords() {
        var need = new Rule(LeadField.NEED, Rule.Test.MENTIONS, "office, 企业", Verdict.NOT_YET);
        assertThat(need.holds("Forty for our Office")).isTrue();
        assertThat(need.holds("企业采购")).isTrue();
        assertThat(need.holds("one for me")).isFalse();
    }

    @Test
    void theWorstOfTheRulesDecides() {
        List<Rule> rules = List.of(BUDGET, REGION);
        assertThat(Rule.judge(List.of(), Map.of())).isEqualTo(Verdict.QUALIFIED);
        assertThat(Rule.judge(rules, Map.of(LeadField.BUDGET, "2000", LeadField.REGION, "Berlin")))
                .isEqualTo(Verdict.QUALIFIED);
        assertThat(Rule.judge(rules, Map.of(LeadField.BUDGET, "20", LeadField.REGION, "Berlin")))
                .isEqualTo(Verdict.NOT_YET);
        assertThat(Rule.judge(rules, Map.of(LeadField.BUDGET, "20", LeadField.REGION, "Rome")))
                .isEqualTo(Verdict.NO);
    }
}
