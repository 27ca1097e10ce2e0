package org.reelwright.web.ads;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.never;
import static org.mockito.Mockito.verify;
import static org.mockito.Mockito.when;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Map;
import org.junit.jupiter.api.Test;

class AddressQueryTest {

    @Test
    void readsWhatStandsBehindTheQuestionMark() {
        assertThat(AddressQuery.read("a=1&b=x%26y+z&a=2&c=&=d&e&%zz=%zz"))
                .isEqualTo(Map.of("a", "1", "b", "x&y z", "c", "", "%zz", "%zz"));
        assertThat(AddressQuery.read("")).isEmpty();
    }

    @Test
    void doesNotWaitForTheBodyOfWhatIsPosted() {
        HttpServletRequest request = mock(HttpServletRequest.class);
        when(request.getMethod()).thenReturn("POST");
        when(request.getQueryString()).thenReturn("name=mute");
        assertThat(AddressQuery.of(request).apply("name")).isEqualTo("mute");
        assertThat(AddressQuery.of(request).apply("code")).isNull();
        verify(request, never()).getParameter("name");
    }
}
