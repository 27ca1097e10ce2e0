package org.reelwright.web.shared;

import static org.mockito.ArgumentMatchers.anyInt;
import static org.mockito.Mockito.inOrder;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.never;
import static org.mockito.Mockito.verify;
import static org.mockito.Mockito.when;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.junit.jupiter.api.Test;

class TooLargeFilterTest {

    private final HttpServletRequest request = mock(HttpServletRequest.class);
    private final HttpServletResponse response = mock(HttpServletResponse.class);
    private final FilterChain page = mock(FilterChain.class);

    @Test
    void aFormThatTheContainerRefusesIsTooLargeAndReachesNoPage() throws IOException, ServletException {
        when(request.getContentType()).thenReturn("Multipart/Form-Data; boundary=x");
        when(request.getParts()).thenThrow(new IllegalStateException("larger than permitted"));

        new TooLargeFilter().doFilter(request, response, page);

        verify(response).sendError(413);
        verify(page, never()).doFilter(request, response);
    }

    @Test
    void anyOtherGoesOn() throws IOException, ServletException {
        when(request.getContentType()).thenReturn("multipart/form-data; boundary=x");

        new TooLargeFilter().doFilter(request, response, page);

        var inOrder = inOrder(request, page);
        inOrder.verify(request).setCharacterEncoding("UTF-8");
        inOrder.verify(request).getParts();
        inOrder.verify(page).doFilter(request, response);
        verify(response, never()).sendError(anyInt());
    }

    @Test
    void whatHasNoPartsIsNotAskedForThem() throws IOException, ServletException {
        new TooLargeFilter().doFilter(request, response, page);

        verify(request, never()).getParts();
        verify(page).doFilter(request, response);
    }
}
