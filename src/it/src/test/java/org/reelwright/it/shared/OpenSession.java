package org.reelwright.it.shared;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URLEncoder;
import java.net.http.HttpRequest.BodyPublishers;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Signs a demo person in by the portal's own form, as a browser without a screen. */
public final class OpenSession {

    private static final Pattern INPUT = Pattern.compile("<input[^>]*>");
    private static final Pattern ATTRIBUTE = Pattern.compile("(name|value)=\"([^\"]*)\"");

    private OpenSession() {}

    public static Http of(Http http, String login) {
        String page = http.get("sign-in.xhtml").body();
        Map<String, String> form = new LinkedHashMap<>();
        INPUT.matcher(page).results().forEach(input -> field(input.group(), form));
        form.replaceAll(
                (name, value) -> name.endsWith("login") ? login : name.endsWith("password") ? "reelwright" : value);
        String body = form.entrySet().stream()
                .map(field -> encoded(field.getKey()) + "=" + encoded(field.getValue()))
                .collect(Collectors.joining("&"));
        var answer = http.with("Content-Type", "application/x-www-form-urlencoded")
                .send("POST", "sign-in.xhtml", BodyPublishers.ofString(body));
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(302);
        return http;
    }

    private static void field(String input, Map<String, String> form) {
        String name = "";
        String value = "";
        Matcher attribute = ATTRIBUTE.matcher(input);
        while (attribute.find()) {
            name = attribute.group(1).equals("name") ? attribute.group(2) : name;
            value = attribute.group(1).equals("value") ? attribute.group(2) : value;
        }
        form.put(name, value);
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}
