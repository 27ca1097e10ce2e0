package org.reelwright.ejb.provider.studio;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class EnglishPointsTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Hot for 24 hours                                    | Hot for 24 hours
            It's perfect for travel                             | Perfect for travel
            This lightweight hairdryer has 3 heat settings      | Lightweight hairdryer; 3 heat settings
            This jar can hold 57 oz (1.7 l) and is perfect for any kitchen | Holds 57 oz; Perfect for any kitchen
            This steel watch will work with most of your outfits | Steel watch; Works with most of your outfits
            These loafers are hand-stitched and will go with jeans | Hand-stitched; go with jeans
            Add a modern touch to your outfits with these sleek aviator sunglasses | Add a modern touch to your outfits; Sleek aviator sunglasses
            Perfectly cropped cotton tank, with a scooped neckline | Perfectly cropped cotton tank; A scooped neckline
            A simple mug with a mustard interior                | A simple mug; A mustard interior
            A steel flask that keeps coffee hot through a whole morning and closes without a drip | A steel flask; Keeps coffee hot through a whole morning; Closes without a drip
            Made of solid oak, oiled by hand, built to last     | Made of solid oak; Oiled by hand; Built to last
            """)
    void takesASentenceApart(String sentence, String headlines) {
        assertThat(EnglishPoints.of(sentence, "Thing"))
                .extracting(Point::headline)
                .usingElementComparator(String::compareToIgnoreCase)
                .isEqualTo(List.of(headlines.split("; ")));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            A flask of brushed steel and bamboo for long days outdoors in winter | A flask of brushed steel and bamboo
            Each throw is woven on a wooden loom in Galway by one family | Each throw is woven on a wooden loom
            Keeps your soup warm, your water cool and your hands free while you walk | Keeps your soup warm
            """)
    void condensesALongThoughtToASmallerWholeOne(String sentence, String headline) {
        assertThat(EnglishPoints.of(sentence, "Thing"))
                .extracting(Point::headline)
                .containsExactly(headline);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Waterproof down to 30 m for two hours when the cap is closed and the valve is shut tight",
                "Returns are free for members of the club who have bought something in one of our shops this year",
                "Buy now and save!",
                "Tired of cold coffee?"
            })
    void leavesOutWhatWouldSayMoreWhenShortenedAndWhatIsNoFact(String sentence) {
        assertThat(EnglishPoints.of(sentence, "Thing")).isEmpty();
    }

    @Test
    void speaksInSentences() {
        assertThat(EnglishPoints.of("This lightweight hairdryer folds flat", "Hairdryer"))
                .extracting(Point::spoken)
                .containsExactly("A lightweight hairdryer.", "It folds flat.");
    }
}
