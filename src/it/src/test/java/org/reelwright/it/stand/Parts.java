package org.reelwright.it.stand;

import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The parts of a form by their names. */
record Parts(Map<String, byte[]> byName, Map<String, String> fileNames) {

    private static final Pattern NAME = Pattern.compile("[ ;]name=\"([^\"]+)\"(?:; filename=\"([^\"]+)\")?");

    static Parts of(String mediaType, byte[] body) {
        String boundary = "--" + mediaType.replaceFirst(".*boundary=", "");
        String text = new String(body, StandardCharsets.ISO_8859_1);
        var parts = new LinkedHashMap<String, byte[]>();
        var fileNames = new LinkedHashMap<String, String>();
        for (String part : text.split(Pattern.quote(boundary))) {
            int head = part.indexOf("\r\n\r\n");
            Matcher name = NAME.matcher(part);
            if (head > 0 && name.find() && name.start() < head) {
                String content = part.substring(head + 4, part.length() - 2);
                parts.put(name.group(1), content.getBytes(StandardCharsets.ISO_8859_1));
                fileNames.put(name.group(1), String.valueOf(name.group(2)));
            }
        }
        return new Parts(parts, fileNames);
    }

    byte[] bytes(String name) {
        return byName.getOrDefault(name, new byte[0]);
    }

    String text(String name) {
        return new String(bytes(name), StandardCharsets.UTF_8);
    }

    String fileName(String name) {
        return fileNames.get(name);
    }
}
