package org.reelwright.domain.rendition;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.reelwright.domain.production.Provenance;
import org.reelwright.domain.shared.Json;

class FilmProvenanceTest {

    @ParameterizedTest
    @CsvSource({
        "true, studio, compositeSynthetic",
        "true, kling, compositeWithTrainedAlgorithmicMedia",
        "false, kling, trainedAlgorithmicMedia",
        "false, studio, algorithmicMedia"
    })
    void saysWhereThePicturesComeFrom(boolean photographed, String provider, String term) {
        var parts = List.of(new MadePart("script", "studio", "1"), new MadePart("shot", provider, "v3"));

        assertThat(FilmProvenance.of(photographed, parts, "us", "1").source().uri())
                .isEqualTo("http://cv.iptc.org/newscodes/digitalsourcetype/" + term);
    }

    @ParameterizedTest
    @CsvSource({
        "script, compositeSynthetic",
        "picture, compositeWithTrainedAlgorithmicMedia",
        "shot, compositeWithTrainedAlgorithmicMedia",
        "presenter, compositeWithTrainedAlgorithmicMedia",
        "voice, compositeWithTrainedAlgorithmicMedia"
    })
    void aTrainedModelCountsWhereItIsSeenOrHeard(String part, String term) {
        var parts = List.of(new MadePart(part, "kling", "v3"), new MadePart("music", "studio", "1"));

        assertThat(FilmProvenance.of(true, parts, "us", "1").source().uri()).endsWith("/" + term);
    }

    @Test
    void saysWhichScenesEachModelMadeAndThatTheMusicIsOurs() {
        var studio = new Provenance("studio", "1");
        var kling = new Provenance("kling", "v3");

        List<MadePart> parts = MadePart.ofFilm(
                studio.editedBy("mona"),
                List.of(studio, kling, studio),
                List.of(kling, kling, kling),
                Optional.of(studio),
                Optional.empty());

        assertThat(parts)
                .containsExactly(
                        new MadePart("script", "studio", "1, edited by a person"),
                        new MadePart("picture", "studio", "1", List.of(1, 3)),
                        new MadePart("picture", "kling", "v3", List.of(2)),
                        new MadePart("shot", "kling", "v3", List.of(1, 2, 3)),
                        new MadePart("voice", "studio", "1"),
                        new MadePart("music", "studio", "studio-composer-1"));
    }

    @Test
    void namesEachMakerOfAPartOnce() {
        var shot = new MadePart("shot", "kling", "v3");
        var other = new MadePart("shot", "studio", "1");

        assertThat(FilmProvenance.of(true, List.of(shot, other, shot), "us", "1")
                        .parts())
                .containsExactly(shot, other);
    }

    @Test
    void writesTheChineseFieldInTheNamesAndOrderOfTheStandard() {
        var provenance = FilmProvenance.of(true, List.of(), "Wir & \"Co\"", "abc");

        assertThat(Json.write(provenance.aigc()))
                .isEqualTo("{\"Label\":\"1\",\"ContentProducer\":\"Wir & \\\"Co\\\"\",\"ProduceID\":\"abc\","
                        + "\"ReservedCode1\":\"\",\"ContentPropagator\":\"Wir & \\\"Co\\\"\",\"PropagateID\":\"abc\","
                        + "\"ReservedCode2\":\"\"}");
    }

    @ParameterizedTest
    @EnumSource(DigitalSource.class)
    void aSourceIsFoundByItsAddress(DigitalSource source) {
        assertThat(DigitalSource.ofUri(source.uri())).contains(source);
        assertThat(DigitalSource.ofUri(source.uri() + "x")).isEmpty();
    }
}
