package org.reelwright.web.shared;

import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

/** Words as somebody sees them who reads English. */
public final class EnglishWords {

    private EnglishWords() {}

    public static Words words() {
        var words = new Words();
        words.look = mock(Look.class);
        when(words.look.isEnglish()).thenReturn(true);
        words.tongue = new Tongue() {
            @Override
            public String get(Object english) {
                return String.valueOf(english);
            }
        };
        return words;
    }
}
