package org.reelwright.web.shared;

import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.ws.rs.ext.ContextResolver;
import jakarta.ws.rs.ext.Provider;
import org.reelwright.domain.shared.Json;

/** JSON over HTTP is written and read as everywhere else. */
@Provider
public class JsonBinding implements ContextResolver<ObjectMapper> {

    @Override
    public ObjectMapper getContext(Class<?> type) {
        return Json.MAPPER;
    }
}
