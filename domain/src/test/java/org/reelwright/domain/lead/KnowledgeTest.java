package org.reelwright.domain.lead;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.reelwright.domain.asset.Meaning;

class KnowledgeTest {

    private static final Meaning NORTH = Meaning.of(new float[] {1, 0});
    private static final Meaning EAST = Meaning.of(new float[] {0, 1});

    private final Knowledge knowledge = new Knowledge(Stream.of(
                    known("The flask weighs 340 grams.", NORTH),
                    known("Wash the flask by hand.", EAST),
                    known("整机保修两年。", EAST))
            .toList());

    @Test
    void aRareWordWeighsMoreThanACommonOne() {
        List<Knowledge.Hit> hits = knowledge.search("Do I wash the flask?", Optional.empty());
        assertThat(hits.get(0).passage().words()).isEqualTo("Wash the flask by hand.");
        assertThat(hits.get(0).coverage()).isEqualTo(1);
        assertThat(hits.get(1).coverage()).isLessThan(0.5);
    }

    @Test
    void whatCustomersCallTheSameIsTheSame() {
        assertThat(knowledge
                        .search("How heavy is it?", Optional.empty())
                        .get(0)
                        .passage()
                        .words())
                .contains("340 grams");
        assertThat(knowledge.search("质保多久？", Optional.empty()).get(0).passage().words())
                .contains("保修");
    }

    @Test
    void aMeaningFindsWhatHasNoWordInCommon() {
        List<Knowledge.Hit> hits = knowledge.search("massive?", Optional.of(NORTH));
        assertThat(hits).hasSize(1);
        assertThat(hits.get(0).likeness()).isGreaterThan(0.99);
    }

    @Test
    void whatHasNothingInCommonIsNotFound() {
        assertThat(knowledge.search("bicycles", Optional.empty())).isEmpty();
        assertThat(new Knowledge(List.of()).search("anything", Optional.of(NORTH)))
                .isEmpty();
    }

    private static Knowledge.Known known(String words, Meaning meaning) {
        return new Knowledge.Known(UUID.randomUUID(), "manual", "page 1", "", words, Optional.of(meaning));
    }
}
