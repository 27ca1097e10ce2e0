package org.reelwright.ejb.livestream;

import java.io.IOException;
import java.io.OutputStream;
import java.time.Duration;
import java.time.ZonedDateTime;
import java.util.Optional;
import net.fortuna.ical4j.data.CalendarOutputter;
import net.fortuna.ical4j.model.Calendar;
import net.fortuna.ical4j.model.TimeZone;
import net.fortuna.ical4j.model.TimeZoneRegistryFactory;
import net.fortuna.ical4j.model.component.VAlarm;
import net.fortuna.ical4j.model.component.VEvent;
import net.fortuna.ical4j.model.property.Description;
import net.fortuna.ical4j.model.property.DtStamp;
import net.fortuna.ical4j.model.property.ProdId;
import net.fortuna.ical4j.model.property.Uid;
import net.fortuna.ical4j.model.property.immutable.ImmutableAction;
import net.fortuna.ical4j.model.property.immutable.ImmutableCalScale;
import net.fortuna.ical4j.model.property.immutable.ImmutableVersion;
import org.reelwright.domain.livestream.Clocked;
import org.reelwright.domain.livestream.Offer;
import org.reelwright.domain.livestream.RunOfShow;
import org.reelwright.domain.livestream.Segment;
import org.reelwright.domain.livestream.Timing;

/**
 * The show and each of its offers in a calendar (RFC 5545), on the clocks of the show's zone, with an alarm a quarter of an hour before
 * the show and two minutes before each offer.
 */
final class ShowCalendar {

    private static final Duration BEFORE_SHOW = Duration.ofMinutes(15);
    private static final Duration BEFORE_OFFER = Duration.ofMinutes(2);

    private ShowCalendar() {}

    static void write(RunOfShow show, OutputStream out) throws IOException {
        ZonedDateTime start = show.startsAt().orElseThrow().atZone(show.zone());
        var calendar = new Calendar();
        calendar.add(new ProdId("-//Reelwright//Run of show//EN"));
        calendar.add(ImmutableVersion.VERSION_2_0);
        calendar.add(ImmutableCalScale.GREGORIAN);
        zone(show).ifPresent(zone -> calendar.add(zone.getVTimeZone()));
        VEvent whole =
                event(show, "show", start, Duration.ofSeconds(show.order().seconds()), show.title(), BEFORE_SHOW);
        whole.add(new Description(rundown(show)));
        calendar.add(whole);
        int number = 0;
        for (Offer offer : show.script().segments().stream()
                .flatMap(segment -> segment.offer().stream())
                .toList()) {
            calendar.add(event(
                    show,
                    "offer-" + ++number,
                    start.plusSeconds(offer.startsAt()),
                    Duration.ofSeconds(offer.seconds()),
                    offer.words(),
                    BEFORE_OFFER));
        }
        new CalendarOutputter(true).output(calendar, out);
    }

    /** A zone that is only an offset, or UTC, needs no definition. */
    private static Optional<TimeZone> zone(RunOfShow show) {
        return Optional.ofNullable(TimeZoneRegistryFactory.getInstance()
                .createRegistry()
                .getTimeZone(show.zone().getId()));
    }

    private static VEvent event(
            RunOfShow show, String part, ZonedDateTime start, Duration lasts, String title, Duration before) {
        var event = new VEvent(start, lasts, title);
        event.add(new Uid(show.id() + "-" + part + "@reelwright"));
        event.replace(new DtStamp(show.changedAt()));
        var alarm = new VAlarm(before.negated());
        alarm.add(ImmutableAction.DISPLAY);
        alarm.add(new Description(title));
        event.add(alarm);
        return event;
    }

    private static String rundown(RunOfShow show) {
        int[] starts = Timing.starts(show.script().segments());
        var text = new StringBuilder();
        for (int i = 0; i < starts.length; i++) {
            Segment segment = show.script().segments().get(i);
            text.append(Clocked.of(starts[i]))
                    .append(' ')
                    .append(segment.title())
                    .append('\n');
        }
        return text.toString().strip();
    }
}
