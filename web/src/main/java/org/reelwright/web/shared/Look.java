package org.reelwright.web.shared;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import java.time.DateTimeException;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** In which language, zone and light this person sees the pages: as chosen here, or else as their browser asks. */
@Named
@RequestScoped
public class Look {

    /** Cookies that the pages' own script sets. */
    private static final String LANGUAGE = "rw_lang";

    private static final String THEME = "rw_theme";
    private static final String ZONE = "rw_zone";

    private static final List<Locale> KNOWN = List.of(Locale.ENGLISH, Locale.SIMPLIFIED_CHINESE);
    private static final Set<String> THEMES = Set.of("light", "dark");

    @Inject
    private HttpServletRequest request;

    /** Each word of a page asks for it. */
    private Locale locale;

    @PostConstruct
    void open() {
        locale = asked();
    }

    /** One that the pages are written in. */
    public Locale getLocale() {
        return locale;
    }

    private Locale asked() {
        return Stream.concat(
                        chosen(LANGUAGE).map(Locale::forLanguageTag).stream(),
                        Collections.list(request.getLocales()).stream())
                .flatMap(asked -> known(asked).stream())
                .findFirst()
                .orElse(Locale.ENGLISH);
    }

    /** As {@code <html lang>} has it. */
    public String getLang() {
        return getLocale().toLanguageTag();
    }

    public boolean isEnglish() {
        return getLocale().equals(Locale.ENGLISH);
    }

    /** @return {@code light}, {@code dark}, or {@code auto}: as the screen is */
    public String getTheme() {
        return chosen(THEME).filter(THEMES::contains).orElse("auto");
    }

    /** The zone of the person's clock; UTC until their first page has told. */
    public ZoneId getZone() {
        try {
            return chosen(ZONE).map(ZoneId::of).orElse(ZoneOffset.UTC);
        } catch (DateTimeException e) {
            return ZoneOffset.UTC;
        }
    }

    private static Optional<Locale> known(Locale asked) {
        return KNOWN.stream()
                .filter(locale -> locale.getLanguage().equals(asked.getLanguage()))
                .findFirst();
    }

    private Optional<String> chosen(String name) {
        return Optional.ofNullable(request.getCookies()).stream()
                .flatMap(Stream::of)
                .filter(cookie -> cookie.getName().equals(name))
                .map(Cookie::getValue)
                .map(value -> value.replace("%2F", "/"))
                .findFirst();
    }
}
